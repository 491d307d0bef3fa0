/** How wide letters of Inter are, in parts of their size, each a little more than it is. */
const wide = /[mwMW@%—]/;
const broad = /[A-Z0-9$×≈+−=&]/;
const slim = /[ iljftrI.,:;'’()/|·-]/;
const room = (letter: string): number => (wide.test(letter) ? 0.92 : slim.test(letter) ? 0.37 : broad.test(letter) ? 0.69 : 0.58);

/** Width of a text in pixels, a little more than it will be: drawings are made where nothing can be measured. */
export const widthOf = (text: string, size = 12): number => Math.ceil([...text].reduce((sum, letter) => sum + room(letter), 0) * size);

/** A text in lines no wider than so many pixels, broken at spaces, and behind a hyphen where a word is longer; what is longer still stays whole. */
export function wrap(text: string, width: number, size = 12): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const pieces = widthOf(word, size) > width ? word.split(/(?<=-)/) : [word];
    for (const [index, piece] of pieces.entries()) {
      const last = lines.at(-1);
      const joined = last === undefined ? piece : `${last}${index === 0 ? ' ' : ''}${piece}`;
      if (last !== undefined && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
      else lines.push(piece);
    }
  }
  return lines;
}

/** A text cut to a width, with an ellipsis where something is lost. The table has the whole. */
export function cut(text: string, width: number, size = 12): string {
  if (widthOf(text, size) <= width) return text;
  let kept = text.length - 1;
  while (kept > 1 && widthOf(`${text.slice(0, kept)}…`, size) > width) kept -= 1;
  return `${text.slice(0, kept).trimEnd()}…`;
}

/** Moves labels of given heights apart so that none overlaps, each as near to its place as that allows, and none above `top`. Answers their middles, in the order given. */
export function apart(labels: readonly { readonly at: number; readonly height: number }[], top: number, bottom: number): readonly number[] {
  const order = labels.map((_, index) => index).toSorted((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const placed = labels.map(({ at }) => at);
  const half = (index: number) => (labels[index]?.height ?? 0) / 2;
  let floor = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor + half(index));
    floor = (placed[index] ?? 0) + half(index);
  }
  let ceiling = Math.max(bottom, top + labels.reduce((sum, { height }) => sum + height, 0));
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling - half(index));
    ceiling = (placed[index] ?? 0) - half(index);
  }
  return placed;
}
