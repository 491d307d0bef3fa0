import type { SourceLine } from '../components/calculator/props.ts';
import type { Calculator } from '../lib/scenario/calculator.ts';
import type { Source } from '../schemas/source.ts';
import { recordHref } from './record-pages.ts';

/** The page of a source. */
export const sourceHref = (id: string): string => recordHref('sources', id);

/** The sources that a calculator can name: of its formulas, its inputs and the records that it reads. */
export function sourceLines(calculator: Calculator, { sources }: { readonly sources: Readonly<Record<string, Source>> }): Readonly<Record<string, SourceLine>> {
  const ids = new Set(calculator.graph.plan.flatMap(({ source }) => source));
  collect([calculator.inputs, calculator.presets, calculator.data], ids);
  return Object.fromEntries(
    [...ids].toSorted().flatMap((id) => (sources[id] ? [[id, { id, name: sources[id].name, title: sources[id].title, href: sourceHref(id) }]] : [])),
  );
}

/** Adds the `source` of every datum found anywhere in a value. */
function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && typeof value.source === 'string') ids.add(value.source);
  for (const part of Object.values(value)) collect(part, ids);
}
