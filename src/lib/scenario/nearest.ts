/** “There is no X. Did you mean Y or Z?”, with the valid names where they are few. `labels` holds what else each name is called. */
export function noSuch(what: string, name: string, names: readonly string[], labels: Readonly<Record<string, string>> = {}): string {
  const near = nearest(name, names, labels);
  const hint = near.length === 0 ? '' : ` Did you mean ${listed(near)}?`;
  const list = names.length > 1 && names.length <= 12 ? ` Valid: ${names.join(', ')}.` : '';
  return `There is no ${what} “${name}”.${hint}${list}`;
}

/** Below this a name has too little in common to be meant. */
const least = 0.35;

/** Up to three names that may have been meant, the likeliest first. */
export function nearest(name: string, names: readonly string[], labels: Readonly<Record<string, string>> = {}): readonly string[] {
  const scored = names.map((id) => ({ id, score: likeness(name, id, labels[id] ?? '') })).toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= Math.max(least, 0.9 * best))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** “a”, “a or b”, “a, b or c”. */
export const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`);

/** A name as it is compared: without case, spaces, hyphens and underscores. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** How alike two names are, from 0 to 1: by a common beginning, by the words they share, then by their letters. */
function likeness(name: string, id: string, label: string): number {
  const [one, other] = [plainName(name), plainName(id)];
  if (one === '') return 0;
  const words = wordsOf(name);
  const those = wordsOf(`${id} ${label}`);
  const all = words.reduce((sum, word) => sum + word.length, 0);
  const shared = words.reduce((sum, word) => sum + word.length * Math.max(0, ...those.map((each) => sameness(word, each))), 0);
  const letters = sharedLetters(one, other);
  return Math.max(other.startsWith(one) ? 0.8 + 0.2 * letters : letters > 0.6 ? letters : 0, 0.7 * (shared / Math.max(all, 1)) + 0.3 * letters);
}

/** The words of a name: `trainingTokens` has two, `llama-3.1-70b` has four. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** How much of a word another has: all, its beginning, or most of its letters. */
function sameness(word: string, other: string): number {
  if (word === other) return 1;
  if (other.startsWith(word)) return 0.9;
  if (word.startsWith(other)) return (0.9 * other.length) / word.length;
  const letters = sharedLetters(word, other);
  return letters >= 0.6 ? 0.8 * letters : 0;
}

/** 1 less the share of letters that are to be added, dropped or changed. Wagner and Fischer 1974, The String-to-String Correction Problem, Journal of the ACM 21(1). */
function sharedLetters(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)));
    row = next;
  }
  return 1 - (row[to.length] ?? 0) / Math.max(from.length, to.length, 1);
}
