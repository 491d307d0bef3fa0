import type { CalculatorFile } from '../lib/scenario/calculator.ts';
import type { Data } from '../lib/scenario/data.ts';

/** Some records, by set and id. */
export type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The records that a calculator asks for when it opens: all that a page has to hold for it. A set that its readers pick from is whole. */
export function recordsOf(file: CalculatorFile, data: Data): Records {
  const asked = new Map(file.needs.map((set) => [set, new Set<string>()]));
  const watched = Object.fromEntries([...asked].map(([set, ids]) => [set, watch(data[set], ids)]));
  const picked = new Set<unknown>(Object.values(file.open(watched as unknown as Data).data));
  return Object.fromEntries(
    [...asked].map(([set, ids]) => [set, picked.has(watched[set]) ? data[set] : Object.fromEntries(Object.entries(data[set]).filter(([id]) => ids.has(id)))]),
  );
}

/** A set that notes which of its records somebody asks for. Who lists it asks for all. */
function watch<Rows extends object>(set: Rows, ids: Set<string>): Rows {
  const noting =
    <Answer>(ask: (rows: Rows, id: string | symbol) => Answer) =>
    (rows: Rows, id: string | symbol): Answer => {
      if (typeof id === 'string' && Object.hasOwn(set, id)) ids.add(id);
      return ask(rows, id);
    };
  // To list a set is to ask for the description of each of its records.
  return new Proxy(set, { get: noting(Reflect.get), has: noting(Reflect.has), getOwnPropertyDescriptor: noting(Reflect.getOwnPropertyDescriptor) });
}

const written = new WeakMap<object, Set<string>>();

/** Those of these records that the page of a request does not hold yet; from now on it does. Several calculators on a page share them. */
export function unwritten(request: object, records: Records): Records {
  const there = written.get(request) ?? new Set();
  written.set(request, there);
  const fresh = Object.entries(records).map(([set, rows]) => {
    const news = Object.entries(rows).filter(([id]) => !there.has(`${set}/${id}`));
    for (const [id] of news) there.add(`${set}/${id}`);
    return [set, Object.fromEntries(news)] as const;
  });
  return Object.fromEntries(fresh.filter(([, rows]) => Object.keys(rows).length > 0));
}
