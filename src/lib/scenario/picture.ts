import type { Choice, Measure, Selection } from '../vocabulary/quantity.ts';
import type { Say } from './calculator.ts';

/** The kinds of cost, each with one colour in every chart. */
export type CostKind = 'compute' | 'base' | 'experiments' | 'people' | 'data' | 'energy' | 'capital' | 'serving';

/** What fills a memory, each with one colour in every chart. Never in one chart with the kinds of cost. */
export type ByteKind = 'weights' | 'gradients' | 'optimizer' | 'activations' | 'cache' | 'reserve';

export type PartKind = CostKind | ByteKind;

/** A picture of the results: which quantities it shows, never how it is drawn. Each has a table twin with the same numbers. */
export type Picture =
  | BillPicture
  | SweepPicture
  | BesidePicture
  | LinesPicture
  | StackPicture
  | WaterfallPicture
  | TimelinePicture
  | FrontierPicture
  | SharesPicture
  | ScatterPicture;

interface Drawn {
  readonly id: string;
  readonly title: string;
  /** The finding that the picture shows. */
  readonly caption: (say: Say) => string;
}

/** Parts of a sum, each beginning where the one before ends, down to the total. */
export interface BillPicture extends Drawn {
  readonly kind: 'bill';
  readonly parts: readonly Part[];
  readonly total: Measure;
}

/** A quantity of a whole, with the kind that gives it its colour. */
export interface Part {
  readonly quantity: Measure;
  readonly kind: PartKind;
  /** Its name in this bill, where the quantity’s own says too little beside the others. */
  readonly label?: string;
}

/** One result over the slider range of one input, with its 90% band. */
export interface SweepPicture extends Drawn {
  readonly kind: 'sweep';
  readonly x: Measure;
  readonly y: Measure;
}

/** Published figures beside the computed ones. */
export interface BesidePicture extends Drawn {
  readonly kind: 'beside';
  readonly rows: readonly BesideRow[];
}

/** A published figure beside the computed one. */
export interface BesideRow {
  readonly label: string;
  /** The quantity with the figure as reported; absent where the preset's own report is meant. */
  readonly published?: Measure;
  readonly computed: Measure;
}

/** A few states side by side, all else as the reader has it: the options of a choice, named records of a selection, or presets. At most eight can be told apart. */
export type Across =
  | { readonly each: Choice | Selection; readonly ids?: readonly string[] }
  /** Presets as they are: what a reader changed holds only where the preset says nothing. */
  | { readonly each: 'preset'; readonly ids?: readonly string[] };

/** One result over the slider range of one input, one line for each state of `across`. */
export interface LinesPicture extends Drawn {
  readonly kind: 'lines';
  /** An input of the calculator with a range; the axis has the scale of its slider. */
  readonly x: Measure;
  readonly y: Measure;
  readonly across: Across;
  /** Of the axis of the result; logarithmic unless given. */
  readonly scale?: 'log' | 'linear';
  /** A horizontal line, in the unit of the result: the memory of a card, a price on the market. */
  readonly limit?: Measure;
}

/** Parts of a whole as one bar, or one bar for each state of `across`, against a capacity. */
export interface StackPicture extends Drawn {
  readonly kind: 'stack';
  readonly parts: readonly Part[];
  readonly across?: Across;
  /** What the whole must fit into, in the same unit. */
  readonly capacity?: Measure;
}

/** How a step of a waterfall moves the value before it. */
export type StepEffect = 'times' | 'divided by' | 'plus' | 'minus';

/** From a start by factors or differences to an end. */
export interface WaterfallPicture extends Drawn {
  readonly kind: 'waterfall';
  readonly start: Measure;
  readonly steps: readonly { readonly quantity: Measure; readonly effect: StepEffect }[];
  /** The result that the steps lead to; its formula and the steps must agree. */
  readonly end: Measure;
  /** Logarithmic where the steps are factors; linear unless given. */
  readonly scale?: 'log' | 'linear';
}

/** A figure with a date, as a record has it. */
export interface DatedPoint {
  readonly id: string;
  readonly label: string;
  /** ISO day. */
  readonly date: string;
  /** In the unit of the picture's `y`. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** How the figure was made, or what it belongs to: the shape of its mark. */
  readonly group: string;
  /** Id of a record in `sources`. */
  readonly source?: string;
  /** Labelled in the drawing; the others are in the table alone. */
  readonly named?: true;
}

/** Dated figures of records, with a computed line where one is given. The calculator makes the points from its data. */
export interface TimelinePicture extends Drawn {
  readonly kind: 'timeline';
  /** What the points are of: its label and unit are the axis'. */
  readonly y: Measure;
  readonly points: readonly DatedPoint[];
  /** `steps`: a figure of a group holds until the next one of the group, as a price does. */
  readonly joined?: 'steps';
  /** A result over an input that is a date, with its 90% band. */
  readonly line?: { readonly x: Measure; readonly y: Measure };
  /** Logarithmic unless given. */
  readonly scale?: 'log' | 'linear';
}

/** Which end of a result is better. */
export type Better = 'low' | 'high';

/** The best that can be had of two results when two inputs are free: the Pareto set over the ranges of their sliders. */
export interface FrontierPicture extends Drawn {
  readonly kind: 'frontier';
  /** Two inputs of the calculator with ranges. */
  readonly over: readonly [Measure, Measure];
  readonly x: Measure;
  readonly y: Measure;
  /** Low on both unless given. */
  readonly better?: { readonly x: Better; readonly y: Better };
  /** A result that is a choice: what binds at each point. */
  readonly binds?: Choice;
}

/** Shares of a sum, as one bar of 100% or as ranked dots. */
export interface SharesPicture extends Drawn {
  readonly kind: 'shares';
  readonly parts: readonly Part[];
  readonly drawnAs: 'bar' | 'dots';
}

/** A record by two of its figures. */
export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Labelled in the drawing; the others are in the table alone. */
  readonly named?: true;
  /** The shape of its mark. */
  readonly group?: string;
}

/** Records by two of their figures. The calculator makes the points from its data. */
export interface ScatterPicture extends Drawn {
  readonly kind: 'scatter';
  readonly x: Measure;
  readonly y: Measure;
  readonly points: readonly ScatterPoint[];
  /** Of both axes; logarithmic unless given. */
  readonly scale?: 'log' | 'linear';
  /** Whether the reader's own state stands among the records. */
  readonly withReader?: true;
}
