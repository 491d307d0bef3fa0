import type { Graph } from '../formula/graph.ts';
import type { DataSets, Datum } from '../formula/value.ts';
import type { Correlation } from '../uncertainty/correlation.ts';
import type { Choice, Measure, Quantity, Result, Selection } from '../vocabulary/quantity.ts';
import type { Data } from './data.ts';
import type { Picture } from './picture.ts';

/** A number the reader may change. */
export interface NumberInput {
  readonly quantity: Measure;
  /** Where it starts, with its origin; `low` and `high` make it uncertain. Absent where the graph gives it, as a figure of a picked record: typing then overrides that. */
  readonly start?: Datum;
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

export const isOptionInput = (input: Input): input is OptionInput => !('range' in input);

/** A state named after a real thing. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What it sets: option and record ids, and numbers with their origin. */
  readonly sets: Readonly<Record<string, string | Datum>>;
  /** What of it belongs to the thing as it was: by the input's id, the inputs that a reader must leave alone for it to hold. */
  readonly onlyWith?: Readonly<Record<string, readonly Quantity[]>>;
  /** What its owner reported, by the id of the result it stands beside. */
  readonly published?: Readonly<Record<string, Datum>>;
}

/** Writes the current answer in sentences, each number with its unit. */
export interface Say {
  /** The value of a quantity, or a dash where it is unknown. */
  (quantity: Quantity): string;
  /** The bare number, for comparisons; undefined where unknown. */
  readonly number: (quantity: Measure) => number | undefined;
  /** The id of the chosen option or record. */
  readonly picked: (quantity: Choice | Selection) => string | undefined;
  /** A number in the unit of a quantity. */
  readonly as: (quantity: Measure, value: number) => string;
  /** Whether a reader has changed the preset: what was reported is then of another run. */
  readonly modified: boolean;
  /** What was reported for the quantity, where the scenario is of a real run. */
  readonly published: (quantity: Measure) => Datum | undefined;
}

/** A result, and the quantity that it is for the calculators that a reader goes to next. Both have one unit; the second travels. */
export interface Feed {
  readonly from: Measure;
  readonly to: Measure;
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
  /** The first is where a reader starts. */
  readonly presets: readonly [Preset, ...Preset[]];
  /** Results to show, the headline first. */
  readonly results: readonly Result[];
  /** Results that print in full, because their inputs are published counts. */
  readonly exact?: readonly Measure[];
  readonly finding: (say: Say) => string;
  readonly pictures: readonly Picture[];
  /** Inputs that vary together, by the correlation of their normal scores. */
  readonly correlations?: readonly Correlation[];
  /** Results that other calculators take over as numbers of theirs: a run's GPU-hours become a line of the ledger. */
  readonly feeds?: readonly Feed[];
  /** When not to use it, one sentence each. */
  readonly notFor: readonly string[];
  /** Ids of the selections for which it asks readers for a record of their own; the set needs an importer. */
  readonly imports?: readonly string[];
  readonly data: DataSets;
}

/** A calculator as its file declares it: what it needs of the data, and what it makes of them. */
export interface CalculatorFile<Need extends keyof Data = keyof Data> {
  readonly id: string;
  /** Names of the data sets it reads. Islands receive these and no others. */
  readonly needs: readonly Need[];
  open(data: Pick<Data, Need>): Calculator;
}

/* @__NO_SIDE_EFFECTS__ */
/** Declares a calculator; the file that does so by default export is found by the site, the terminal and the tests. */
export function calculator<const Need extends keyof Data>(file: CalculatorFile<Need>): CalculatorFile<Need> {
  return file;
}
