import type { ApiModel, ApiPriceRow } from '../../src/lib/prices/api-price.ts';
import type { Listed } from './catalogues.ts';
import { names } from './names.ts';
import { jumped, type Report } from './report.ts';

/** Records with the rows of today, and what was found. */
export interface Refreshed<Row> {
  readonly records: readonly Row[];
  readonly report: Omit<Report, 'changed'>;
}

const same = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(a, b));
const asks = (listed: Listed): string => [listed.input, ...(listed.cachedInput === undefined ? [] : [listed.cachedInput]), listed.output].join(' / ');
const agree = (a: Listed, b: Listed): boolean =>
  same(a.input, b.input) && same(a.output, b.output) && (a.cachedInput === undefined || b.cachedInput === undefined || same(a.cachedInput, b.cachedInput));

/** Puts what two catalogues say today beside the records: a price that still holds is read again, one that changed is closed and followed by another. Never changes a row in any other way. */
export function refreshApi(
  models: readonly ApiModel[],
  catalogues: { readonly litellm: ReadonlyMap<string, Listed>; readonly modelsDev: ReadonlyMap<string, Listed> },
  today: string,
): Refreshed<ApiModel> {
  const found = { unchanged: 0, added: [] as string[], unmapped: [] as string[], jumps: [] as string[], disagreements: [] as string[] };
  const records: ApiModel[] = [];
  for (const model of models) {
    const last = model.history.at(-1);
    if (!last || last.to !== undefined) continue;
    const { litellm: one, modelsDev: other } = names[model.id] ?? {};
    const [first, second] = [one === undefined ? undefined : catalogues.litellm.get(one), other === undefined ? undefined : catalogues.modelsDev.get(other)];
    if (!second) {
      found.unmapped.push(`${model.name} (${model.id}): ${first ? `only LiteLLM has it, at ${asks(first)}` : 'in neither catalogue'}.`);
      continue;
    }
    if (first && !agree(first, second)) {
      found.disagreements.push(`${model.name}: LiteLLM has ${asks(first)}, models.dev ${asks(second)}; here it is ${asks(last)}.`);
      continue;
    }
    if (today <= last.seen) continue;
    if (agree(last, second)) {
      found.unchanged += 1;
      records.push(withRows(model, [...model.history.slice(0, -1), { ...last, seen: today }]));
      continue;
    }
    const line = `${model.name}: ${asks(last)} since ${last.from}, now ${asks(second)}.`;
    (jumped(last.input, second.input) || jumped(last.output, second.output) ? found.jumps : found.added).push(line);
    const row: ApiPriceRow = {
      from: today,
      seen: today,
      starts: 'first-read',
      ...second,
      source: 'models-dev',
      locator: `${other}: cost`,
      accessed: today,
      grade: 'published',
      ...(first && { note: 'LiteLLM agrees.' }),
    };
    records.push(withRows(model, [...model.history.slice(0, -1), { ...last, to: today }, row]));
  }
  return { records, report: found };
}

const withRows = (model: ApiModel, history: readonly ApiPriceRow[]): ApiModel => ({ ...model, history: history.map(inOrder) });

/** The fields of a row as they stand in the files. */
function inOrder(row: ApiPriceRow): ApiPriceRow {
  const { from, seen, to, starts, ...rest } = row;
  return { from, seen, ...(to !== undefined && { to }), starts, ...rest };
}
