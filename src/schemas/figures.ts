import * as z from 'zod';
import * as vocabulary from '../lib/vocabulary/index.ts';
import { isMeasure, type Measure, type Quantity } from '../lib/vocabulary/quantity.ts';
import { datumFor } from './datum.ts';

/** Every number of the vocabulary, by its id. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  Object.values<Quantity>(vocabulary)
    .filter(isMeasure)
    .map((quantity) => [quantity.id, quantity]),
);

/** Values by the vocabulary's id of their quantity. An id that the vocabulary has not, or a unit that is not the quantity's, is an error. */
export const figures = z.strictObject(Object.fromEntries([...measures].map(([name, quantity]) => [name, datumFor(quantity).exactOptional()])));
