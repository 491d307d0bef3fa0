import type { DataRecord } from '../formula/value.ts';
import type { Unit } from '../units/unit.ts';

interface Word {
  /** The word in code, URLs, files and the terminal. */
  readonly id: string;
  readonly label: string;
  /** One sentence: what is counted, and what is not. */
  readonly definition: string;
  /** A choice of the reader's that the next article takes over. */
  readonly travels?: true;
}

/** A quantity that is a number. */
export interface Measure extends Word {
  readonly unit: Unit;
  /** TeX symbol, the same in every article. */
  readonly symbol: string;
  /** Values outside make no sense: `[lowest, highest]`, both included. */
  readonly domain: readonly [number, number];
  /** Only whole numbers make sense. */
  readonly whole?: true;
}

/** A quantity that is one of a few named options. */
export interface Choice<Option extends string = string> extends Word {
  readonly options: Readonly<Record<Option, string>>;
}

/** A quantity that is a record of a data set, picked by its id. */
export interface Selection<Row extends DataRecord = DataRecord> extends Word {
  /** Name of the data set. */
  readonly set: string;
  /** Never present: carries the record's type. */
  readonly row?: Row;
}

/** A word of the vocabulary: the same meaning in every article, formula, URL and file. */
export type Quantity = Measure | Choice | Selection;

/** What a formula gives: a number, or a verdict among named options. */
export type Result = Measure | Choice;

/* @__NO_SIDE_EFFECTS__ */
/** Declares a number of the vocabulary. */
export function measure<const M extends Measure>(spec: M): M {
  return spec;
}

/* @__NO_SIDE_EFFECTS__ */
/** Declares a choice between named options. */
export function choice<const Option extends string, const Id extends string>(spec: Choice<Option> & { readonly id: Id }): Choice<Option> & { readonly id: Id } {
  return spec;
}

/* @__NO_SIDE_EFFECTS__ */
/** Declares a record that a reader picks from a data set. */
export function selection<Row extends DataRecord>() {
  return <const S extends Selection<Row>>(spec: S): S & Selection<Row> => spec;
}

export const isMeasure = (quantity: Quantity): quantity is Measure => 'unit' in quantity;
export const isSelection = (quantity: Quantity): quantity is Selection => 'set' in quantity;
export const isChoice = (quantity: Quantity): quantity is Choice => 'options' in quantity;
export const isDate = (quantity: Quantity | undefined): boolean => quantity !== undefined && isMeasure(quantity) && quantity.unit.kind === 'date';

/** A label within a sentence: “training tokens”, but still “GPU-hours” and “PUE”. */
export const inSentence = ({ label }: Pick<Quantity, 'label'>): string =>
  /^[A-Z][a-z]+\b/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
