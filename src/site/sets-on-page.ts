const written = new WeakMap<object, Set<string>>();

/** The data sets among these that the page of a request does not hold yet; from now on it does. Several calculators on a page share them. */
export function unwritten<Name extends string>(request: object, sets: readonly Name[]): readonly Name[] {
  const there = written.get(request) ?? new Set();
  written.set(request, there);
  return sets.filter((set) => !there.has(set) && there.add(set));
}
