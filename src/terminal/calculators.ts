import { readdir } from 'node:fs/promises';
import { readData } from '../data/read.ts';
import type { Calculator, CalculatorFile } from '../lib/scenario/calculator.ts';

const folder = new URL('../lib/calculators/', import.meta.url);

/** Every calculator of the library, by id, opened with the data files. A file in the folder is enough to be found. */
export async function openCalculators(): Promise<ReadonlyMap<string, Calculator>> {
  const data = readData();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  const files = await Promise.all(names.map(async (name) => ((await import(new URL(name, folder).href)) as { default: CalculatorFile }).default));
  return new Map(files.map((file) => [file.id, file.open(data)]));
}
