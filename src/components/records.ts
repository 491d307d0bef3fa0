const read = new Map<string, Readonly<Record<string, unknown>>>();

/** The records of a set that the page holds for its scripts, by id and in that order; read once. */
export function recordsOf<Row>(set: string): Readonly<Record<string, Row>> {
  if (!read.has(set)) {
    const parts = [...document.querySelectorAll(`script[data-set="${CSS.escape(set)}"]`)].map(({ textContent }) => JSON.parse(textContent ?? '{}') as object);
    const rows = Object.entries(Object.assign({}, ...parts) as Readonly<Record<string, unknown>>);
    read.set(set, Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return read.get(set) as Readonly<Record<string, Row>>;
}
