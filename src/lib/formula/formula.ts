import type { Measure, Quantity } from '../vocabulary/quantity.ts';
import type { Datum, Unknown, ValueOf } from './value.ts';

type Inputs = Readonly<Record<string, Quantity>>;
type Given<From extends Inputs> = { readonly [Name in keyof From]: ValueOf<From[Name]> };

interface Declared<From extends Inputs> {
  /** The quantity it computes. */
  readonly gives: Measure;
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

interface Computed<From extends Inputs> extends Declared<From> {
  readonly compute: (given: Given<From>) => number | Unknown;
  /** The answer where some inputs decide it whatever the others are, known or not; undefined where they do not. */
  readonly alone?: (given: Partial<Given<From>>) => number | undefined;
}

interface LookedUp<From extends Inputs> extends Declared<From> {
  /** Reads a figure with its origin off a picked record. */
  readonly lookup: (given: Given<From>) => Datum | Unknown;
}

/** A formula of any inputs, as the engine sees it: a callable with its declaration. */
export interface Formula<From extends Inputs = Inputs> extends Declared<From> {
  readonly alone?: (given: Partial<Given<From>>) => number | undefined;
  (given: Given<From>): number | Datum | Unknown;
}

/** A formula whatever it reads: what graphs, traces and indexes hold. They call it only with the inputs it declares. */
export interface AnyFormula extends Declared<Inputs> {
  readonly alone?: (given: never) => number | undefined;
  (given: never): number | Datum | Unknown;
}

/* @__NO_SIDE_EFFECTS__ */
/** Declares a formula once. The equation, the working, the methods page and the result all come from this object. */
export function formula<const From extends Inputs>(spec: Computed<From> | LookedUp<From>): Formula<From> {
  const { gives, from, says, tex, source, kind, holds } = spec;
  const call = (given: Given<From>) => ('compute' in spec ? spec.compute(given) : spec.lookup(given));
  return Object.assign(call, {
    gives,
    from,
    says,
    tex,
    source,
    kind,
    ...(holds !== undefined && { holds }),
    ...('alone' in spec && spec.alone && { alone: spec.alone }),
  });
}
