import { least } from 'd3-array';
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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label may stand about its point, the best first: beside it, above or below it, then at its corners. */
const spotsAbout = (text: string, x: number, y: number): readonly Placed[] => [
  { text, x: x + 9, y: y + 4, anchor: 'start' },
  { text, x: x - 9, y: y + 4, anchor: 'end' },
  { text, x, y: y - 10, anchor: 'middle' },
  { text, x, y: y + 19, anchor: 'middle' },
  { text, x: x + 7, y: y - 8, anchor: 'start' },
  { text, x: x - 7, y: y - 8, anchor: 'end' },
  { text, x: x + 7, y: y + 16, anchor: 'start' },
  { text, x: x - 7, y: y + 16, anchor: 'end' },
];

/** The rectangle that a label takes. */
function around({ text, x, y, anchor }: Placed, size: number): Rectangle {
  const width = widthOf(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - size + 1, left + width, y + 3];
}

const isInside = ([left, top, right, bottom]: Rectangle, box: Box): boolean =>
  left >= box.left && right <= box.right + 14 && top >= box.top - 8 && bottom <= box.bottom;

const asRectangle =
  (reach: number) =>
  (x: number, y: number): Rectangle => [x - reach, y - reach, x + reach, y + reach];

/** Places the labels of points within a plot, each beside its point. One without room stays out: the table names it. Points with an empty text only take room. */
export function placeLabels(
  /** `of` names the thing that a mark is of: a label of one never stands nearer to a mark of another. */
  points: readonly { readonly text: string; readonly x: number; readonly y: number; readonly of?: string }[],
  box: Box,
  /** Places on drawn lines, which no label should hide. */
  lines: readonly (readonly [x: number, y: number])[] = [],
  size = 12,
): readonly Placed[] {
  const taken: Rectangle[] = [...points.map(({ x, y }) => asRectangle(5)(x, y)), ...lines.map(([x, y]) => asRectangle(1)(x, y))];
  return points.flatMap((point) => {
    if (point.text === '') return [];
    const strangers = point.of === undefined ? [] : points.filter(({ of }) => of !== point.of);
    const free = spotsAbout(point.text, point.x, point.y).find((spot) => {
      const place = around(spot, size);
      const own = distance(place, point);
      return isInside(place, box) && strangers.every((other) => distance(place, other) > own + 2) && !taken.some((other) => meets(place, other));
    });
    if (!free) return [];
    const [left, top, right, bottom] = around(free, size);
    // A little apart: two names side by side are not one.
    taken.push([left - 4, top, right + 4, bottom]);
    return [free];
  });
}

/** Places the label of the one point that must have one: where it is free, else higher or lower, else where it hides least. */
export function placeOne(text: string, x: number, y: number, box: Box, lines: readonly (readonly [x: number, y: number])[], size: number): Placed | undefined {
  const spots = [0, -16, 16, -32, 32, -48, 48, -64, 64].flatMap((rise) => spotsAbout(text, x, y + rise)).filter((spot) => isInside(around(spot, size), box));
  const taken = [asRectangle(5)(x, y), ...lines.map(([left, top]) => asRectangle(1)(left, top))];
  return least(spots, (spot) => taken.filter((other) => meets(around(spot, size), other)).length);
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
