import type { Quantity, Result } from '../vocabulary/quantity.ts';
import type { Datum, Unknown, ValueOf } from './value.ts';

type Inputs = Readonly<Record<string, Quantity>>;
type Given<From extends Inputs> = { readonly [Name in keyof From]: ValueOf<From[Name]> };

interface Declared<From extends Inputs, Gives extends Result = Result> {
  /** The quantity it computes: a number, or a verdict that is one of the options of a choice. */
  readonly gives: Gives;
  /** The quantities it reads, under the short names that `tex` and `compute` use. A test proves that it reads each and no other. */
  readonly from: From;
  /** What the formula says, in one sentence. */
  readonly says: string;
  /** The right-hand side, from the TeX of its inputs: symbols make the equation, numbers make the working. */
  tex(name: { readonly [Name in keyof From]: string }): string;
  /** Ids of the sources that state it; empty for a definition or plain bookkeeping. */
  readonly source: readonly string[];
  /** `exact` is true by definition; `approximate` leaves something out, which `holds` names. */
  readonly kind: 'exact' | 'approximate';
  /** Where it holds and what it leaves out. */
  readonly holds?: string;
}

interface Computed<From extends Inputs, Gives extends Result> extends Declared<From, Gives> {
  readonly compute: (given: Given<From>) => ValueOf<Gives> | Unknown;
  /** The answer where some inputs decide it whatever the others are, known or not; undefined where they do not. */
  readonly alone?: (given: Partial<Given<From>>) => ValueOf<Gives> | undefined;
  /** The answer among the inputs that are known, where others are not; `holds` must say so. Undefined where too little is known. */
  readonly among?: (given: Partial<Given<From>>) => ValueOf<Gives> | undefined;
}

interface LookedUp<From extends Inputs, Gives extends Result> extends Declared<From, Gives> {
  /** Reads a figure with its origin off a picked record. */
  readonly lookup: (given: Given<From>) => Datum | Unknown;
}

interface Reading {
  /** `from` as a list, made once: every evaluation walks it. */
  readonly reads: readonly (readonly [name: string, quantity: Quantity])[];
}

/** A formula of any inputs, as the engine sees it: a callable with its declaration. It answers a number, an option id, or a row with its origin. */
export interface Formula<From extends Inputs = Inputs, Gives extends Result = Result> extends Declared<From, Gives>, Reading {
  readonly alone?: (given: Partial<Given<From>>) => ValueOf<Gives> | undefined;
  readonly among?: (given: Partial<Given<From>>) => ValueOf<Gives> | undefined;
  (given: Given<From>): ValueOf<Gives> | Datum | Unknown;
}

/** A formula whatever it reads: what graphs, traces and indexes hold. They call it only with the inputs it declares. */
export interface AnyFormula extends Declared<Inputs>, Reading {
  readonly alone?: (given: never) => number | string | undefined;
  readonly among?: (given: never) => number | string | undefined;
  (given: never): number | string | Datum | Unknown;
}

/* @__NO_SIDE_EFFECTS__ */
/** Declares a formula once. The equation, the working, the methods page and the result all come from this object. */
export function formula<const From extends Inputs, const Gives extends Result>(spec: Computed<From, Gives> | LookedUp<From, Gives>): Formula<From, Gives> {
  const answer: (given: Given<From>) => ValueOf<Gives> | Datum | Unknown = 'compute' in spec ? spec.compute : spec.lookup;
  return Object.assign((given: Given<From>) => answer(given), spec, { reads: Object.entries(spec.from) });
}
