/** Which of several parts of one kind each is: 0 for the first, 1 for the second. Parts of one kind share a colour, and a texture tells them apart. */
export const repeats = (parts: readonly { readonly kind: string }[]): readonly number[] =>
  parts.map(({ kind }, index) => parts.slice(0, index).filter((before) => before.kind === kind).length);

/** The lines that mark a later part of its kind, as a path: lengthwise for the second, across for the third, both for the fourth. Empty for the first. */
export function texture(repeat: number, x: number, y: number, width: number, height: number): string {
  if (width <= 0) return '';
  const lengthwise = repeat % 2 === 1 ? [1, 2, 3].map((line) => `M${x},${y + (line * height) / 4}h${width}`) : [];
  const across = repeat >= 2 ? Array.from({ length: Math.min(Math.floor(width / 4), 400) }, (_, line) => `M${x + 4 * line + 2},${y}v${height}`) : [];
  return [...lengthwise, ...across].join('');
}

/** Strokes across what is over a capacity. */
export function hatch(from: number, to: number, y: number, height: number): string {
  const strokes: string[] = [];
  for (let x = from; x < to && strokes.length < 200; x += 6) {
    const end = Math.min(x + height, to);
    strokes.push(`M${x},${y + height}L${end},${y + height - (end - x)}`);
  }
  return strokes.join('');
}
