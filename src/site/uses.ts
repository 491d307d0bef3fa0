import type { AnyFormula } from '../lib/formula/formula.ts';
import * as library from '../lib/index.ts';
import { isOptionInput } from '../lib/scenario/calculator.ts';
import { isSelection } from '../lib/vocabulary/quantity.ts';
import { type SetName, sets } from '../schemas/sets.ts';
import { calculatorFiles, openCalculator } from './calculators.ts';
import { readData } from './data.ts';
import { link } from './link.ts';
import { type Row, recordHref } from './record-pages.ts';
import { sourceLines } from './sources.ts';

/** A place that uses a record. */
export interface Use {
  readonly kind: 'Article' | 'Calculator' | 'Record' | 'Formula';
  readonly name: string;
  /** Absent for a formula, which has no page of its own. */
  readonly href?: string;
}

const articles = import.meta.glob<{ readonly frontmatter: { readonly title: string } }>('../content/docs/**/*.mdx', { eager: true });
const texts = import.meta.glob<string>('../content/docs/**/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** Fields by which records name a record of each set. */
const naming: Partial<Record<SetName, readonly string[]>> = {
  sources: ['source'],
  models: ['model', 'base', 'teacher', 'student'],
  accelerators: ['accelerator', 'chip'],
  grids: ['region'],
};

/** Whether anything in a record names the id in one of the fields. */
function names(node: unknown, fields: readonly string[], id: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(([key, part]) => (fields.includes(key) && part === id) || names(part, fields, id));
}

/** Everything that uses a record: articles, calculators, formulas and other records. */
export async function usesOf(set: SetName, id: string): Promise<readonly Use[]> {
  const fields = naming[set] ?? [];
  const data = await readData();
  const records = (Object.keys(sets) as SetName[]).flatMap((other) =>
    Object.values(data[other] as unknown as Readonly<Record<string, Row>>)
      .filter((row) => names(row, fields, id))
      .map((row): Use => ({ kind: 'Record', name: row.name, href: recordHref(other, row.id) })),
  );
  return [...inArticles(set, id), ...(await inCalculators(set, id)), ...inFormulas(set, id), ...records];
}

function inArticles(set: SetName, id: string): readonly Use[] {
  const quoted = set === 'sources' ? `source="${id}"` : `"${set}/${id}"`;
  return Object.entries(texts)
    .filter(([, text]) => text.includes(quoted))
    .map(([file]) => ({
      kind: 'Article',
      name: articles[file]?.frontmatter.title ?? file,
      href: link(`/${file.replace('../content/docs/', '').replace(/(?:index)?\.mdx$/, '')}/`),
    }));
}

async function inCalculators(set: SetName, id: string): Promise<readonly Use[]> {
  const opened = await Promise.all([...calculatorFiles.keys()].map(openCalculator));
  const data = await readData();
  return opened.flatMap((calculator): Use[] => {
    const name = calculator.title;
    const page = link(`/calculators/${calculator.id}/`);
    if (set === 'sources') return id in sourceLines(calculator, data) ? [{ kind: 'Calculator', name, href: page }] : [];
    const picks = calculator.inputs.find((input) => isOptionInput(input) && isSelection(input.quantity) && input.quantity.set === set);
    const has = picks && id in (calculator.data[set] ?? {});
    return has ? [{ kind: 'Calculator', name, href: `${page}?${picks.quantity.id}=${encodeURIComponent(id)}` }] : [];
  });
}

function inFormulas(set: SetName, id: string): readonly Use[] {
  if (set !== 'sources') return [];
  return Object.values<unknown>(library)
    .filter((thing): thing is AnyFormula => typeof thing === 'function' && 'gives' in thing && 'source' in thing)
    .filter(({ source }) => source.includes(id))
    .map(({ gives }) => ({ kind: 'Formula', name: gives.label }));
}
