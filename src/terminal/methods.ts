import { methodsOf } from '../lib/formula/method.ts';
import * as library from '../lib/index.ts';
import { table } from './table.ts';

/** The index of every formula of the library, made from the formulas: as JSON, or as lines for people. */
export function methods(json: boolean): string {
  const index = methodsOf(library);
  if (json) return JSON.stringify(index, null, 2);
  const lines = table(index.map(({ gives, equation, kind }) => [gives, kind, equation])).split('\n');
  return index.map(({ says }, at) => `${lines[at]}\n    ${says}`).join('\n');
}
