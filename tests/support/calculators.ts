import { readData } from '../../src/data/read.ts';
import type { Calculator } from '../../src/lib/scenario/calculator.ts';
import { openCalculators } from '../../src/terminal/calculators.ts';

/** All data of the project. */
export const data = readData();

/** All calculators of the project. */
export const calculators = await openCalculators();

/** A calculator by its id. */
export function opened(id: string): Calculator {
  const found = calculators.get(id);
  if (!found) throw new Error(`There is no calculator ${id}.`);
  return found;
}
