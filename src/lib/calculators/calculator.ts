import type { Graph } from '../formula/graph.ts';
import type { DataSets, Datum } from '../formula/value.ts';
import type { Choice, Measure, Selection } from '../vocabulary/quantity.ts';

/** The kinds of cost, each with one colour in every chart. */
export type CostKind = 'compute' | 'base' | 'experiments' | 'people' | 'data' | 'energy' | 'capital' | 'serving';

/** A number the reader may change. */
export interface NumberInput {
  readonly quantity: Measure;
  /** Where it starts, with its origin; `low` and `high` make it uncertain. */
  readonly start: Datum;
  /** The range of the slider: where the formulas were checked. Typing beyond is kept and flagged. */
  readonly range: readonly [number, number];
  /** How positions map to values; logarithmic where the range spans decades. */
  readonly scale: 'log' | 'linear';
  /** Shown at once; the others are folded with their values visible. At most five. */
  readonly first?: true;
}

/** A named option or a record that the reader may choose. */
export interface OptionInput {
  readonly quantity: Choice | Selection;
  /** Id of the option or record that it starts with. */
  readonly start: string;
  readonly first?: true;
}

export type Input = NumberInput | OptionInput;

/** What a reader or a preset may put in place of a start: a number, the 90% range of one, a row with its origin, or an option's id. */
export type Setting = number | string | NumberRange;

/** A number known only to lie, with 90% certainty, between two others. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** A state named after a real thing. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What it sets: rows where a number has an origin of its own. */
  readonly sets: Readonly<Record<string, Setting | Datum>>;
  /** What its owner reported, by the id of the result it stands beside. */
  readonly published?: Readonly<Record<string, Datum>>;
}

/** Writes a value of the current evaluation with its unit, for sentences. A quantity without a value makes the sentence give way to the reason. */
export interface Say {
  (quantity: Measure | Choice | Selection): string;
  /** The bare number, for comparisons; NaN where unknown. */
  readonly number: (quantity: Measure) => number;
  /** A number that is not a quantity, with a unit of one of the library. */
  readonly as: (value: number, like: Measure) => string;
  readonly published: (quantity: Measure) => Datum | undefined;
}

/** A picture of the results. Each has a table twin with the same numbers. */
export type Picture =
  | { readonly kind: 'bill'; readonly id: string; readonly title: string; readonly parts: readonly BillPart[]; readonly caption: (say: Say) => string }
  | { readonly kind: 'sweep'; readonly id: string; readonly title: string; readonly x: Measure; readonly y: Measure; readonly caption: (say: Say) => string }
  | { readonly kind: 'beside'; readonly id: string; readonly title: string; readonly rows: readonly BesideRow[]; readonly caption: (say: Say) => string };

export interface BillPart {
  readonly quantity: Measure;
  readonly kind: CostKind;
}

/** A published figure beside the computed one. */
export interface BesideRow {
  readonly label: string;
  readonly published: Measure;
  readonly computed: Measure;
}

/** A calculator that has its data: everything a page, a terminal or a test needs. */
export interface Calculator {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Version of the link format; raised with a migration. */
  readonly version: number;
  /** Rewrites the keys of a link of version n to those of n + 1, by n. */
  readonly migrations?: Readonly<Record<number, (link: Readonly<Record<string, string>>) => Readonly<Record<string, string>>>>;
  readonly graph: Graph;
  readonly inputs: readonly Input[];
  readonly presets: readonly Preset[];
  /** Results to show, the headline first. */
  readonly results: readonly Measure[];
  /** Results that print in full, because their inputs are published counts. */
  readonly exact?: readonly Measure[];
  readonly finding: (say: Say) => string;
  readonly pictures: readonly Picture[];
  /** When not to use it, one sentence each. */
  readonly notFor: readonly string[];
  readonly data: DataSets;
}

/** A calculator as its file declares it: what it needs of the data, and what it makes of them. */
export interface CalculatorFile {
  readonly id: string;
  /** Names of the data sets it reads. Islands receive these and no others. */
  readonly needs: readonly string[];
  readonly open: (data: DataSets) => Calculator;
}
