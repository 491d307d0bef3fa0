import { methodsOf } from '../lib/formula/method.ts';
import * as library from '../lib/index.ts';
import { table } from './table.ts';

/** The index of every formula of the library, made from the formulas: as JSON, or as lines for people. */
export function methods(json: boolean): string {
  const index = methodsOf(library);
  if (json) return JSON.stringify(index, null, 2);
  return table(index.map(({ gives, equation, kind, says }) => [gives, kind, equation, says]));
}
