import { readdir } from 'node:fs/promises';
import { readData } from '../data/read.ts';
import type { Calculator, CalculatorFile } from '../lib/scenario/calculator.ts';

const folder = new URL('../lib/calculators/', import.meta.url);

/** Every calculator of the library as its file declares it, by id. A file in the folder is enough to be found. */
export async function readCalculators(): Promise<ReadonlyMap<string, CalculatorFile>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  const files = await Promise.all(names.map(async (name) => ((await import(new URL(name, folder).href)) as { default: CalculatorFile }).default));
  return new Map(files.map((file) => [file.id, file]));
}

/** Every calculator, opened with the data files. */
export async function openCalculators(): Promise<ReadonlyMap<string, Calculator>> {
  const data = readData();
  return new Map([...(await readCalculators())].map(([id, file]) => [id, file.open(data)]));
}
