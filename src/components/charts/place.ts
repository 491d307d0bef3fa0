import { widthOf } from './text.ts';

/** A label where it hides neither a mark nor another label. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

const meets = (a: Rectangle, b: Rectangle): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const distance = ([left, top, right, bottom]: Rectangle, { x, y }: { readonly x: number; readonly y: number }): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Places the labels of points within a plot, each beside its point. One without room stays out: the table names it. Points with an empty text only take room. */
export function placeLabels(
  /** `of` names the thing that a mark is of: a label of one never stands nearer to a mark of another. */
  points: readonly { readonly text: string; readonly x: number; readonly y: number; readonly of?: string }[],
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  /** Places on drawn lines, which no label should hide. */
  lines: readonly (readonly [x: number, y: number])[] = [],
  size = 12,
): readonly Placed[] {
  const taken: Rectangle[] = [
    ...points.map(({ x, y }): Rectangle => [x - 5, y - 5, x + 5, y + 5]),
    ...lines.map(([x, y]): Rectangle => [x - 1, y - 1, x + 1, y + 1]),
  ];
  return points.flatMap((point) => {
    const { text, x, y, of } = point;
    if (text === '') return [];
    const strangers = of === undefined ? [] : points.filter((other) => other.of !== of);
    const width = widthOf(text, size);
    const spots: readonly Placed[] = [
      { text, x: x + 9, y: y + 4, anchor: 'start' },
      { text, x: x - 9, y: y + 4, anchor: 'end' },
      { text, x, y: y - 10, anchor: 'middle' },
      { text, x, y: y + 19, anchor: 'middle' },
      { text, x: x + 7, y: y - 8, anchor: 'start' },
      { text, x: x - 7, y: y - 8, anchor: 'end' },
      { text, x: x + 7, y: y + 16, anchor: 'start' },
      { text, x: x - 7, y: y + 16, anchor: 'end' },
    ];
    for (const spot of spots) {
      const left = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - width : spot.x - width / 2;
      const around: Rectangle = [left, spot.y - size + 1, left + width, spot.y + 3];
      const inside = around[0] >= box.left && around[2] <= box.right + 14 && around[1] >= box.top - 8 && around[3] <= box.bottom;
      const own = distance(around, point);
      const isPlain = strangers.every((other) => distance(around, other) > own + 2);
      if (inside && isPlain && !taken.some((other) => meets(around, other))) {
        // A little apart: letters are wider than their mean.
        taken.push([left - 4, around[1], left + width + 4, around[3]]);
        return [spot];
      }
    }
    return [];
  });
}

/** Places every few pixels along a line through points, for labels to keep clear of. */
export function along(points: readonly { readonly x: number; readonly y: number }[], joined?: 'steps'): readonly (readonly [number, number])[] {
  const corners = joined ? points.flatMap((point, index) => (index === 0 ? [point] : [{ x: point.x, y: points[index - 1]?.y ?? point.y }, point])) : points;
  return corners.slice(1).flatMap((to, index) => {
    const from = corners[index] ?? to;
    const steps = Math.min(Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6), 400);
    return Array.from({ length: steps }, (_, step) => [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps] as const);
  });
}
