import type { Calculator, CalculatorFile } from '../lib/scenario/calculator.ts';
import { readData } from './data.ts';

const found = import.meta.glob<CalculatorFile>('../lib/calculators/*.ts', { eager: true, import: 'default' });

/** Every calculator of the library, as its file declares it, by id. A file in the folder is enough to be found. */
export const calculatorFiles: ReadonlyMap<string, CalculatorFile> = new Map(Object.values(found).map((file) => [file.id, file]));

/** A calculator with its data. Throws where there is none of that id: a mistake of the author. */
export async function openCalculator(id: string): Promise<Calculator> {
  const file = calculatorFiles.get(id);
  if (!file) throw new Error(`There is no calculator “${id}”. Known: ${[...calculatorFiles.keys()].join(', ')}.`);
  return file.open(await readData());
}
