/** “There is no X. Did you mean Y?”, with the valid names where they are few. */
export function noSuch(what: string, name: string, names: readonly string[]): string {
  const hint = names.length === 0 ? '' : ` Did you mean ${closest(name, names)}?`;
  const list = names.length > 1 && names.length <= 12 ? ` Valid: ${names.join(', ')}.` : '';
  return `There is no ${what} “${name}”.${hint}${list}`;
}

/** The name that takes the fewest letters added, dropped or changed; the first of several. */
function closest(name: string, names: readonly string[]): string {
  return names.reduce((best, each) => (changes(name, each) < changes(name, best) ? each : best), names[0] ?? '');
}

/** Wagner and Fischer 1974, The String-to-String Correction Problem, Journal of the ACM 21(1). */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)));
    row = next;
  }
  return row[to.length] ?? 0;
}
