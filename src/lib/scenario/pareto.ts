import type { Better } from './picture.ts';

/** The points that no other point beats or equals on both results, in the order of x. Of equal points the first stays; points that are not finite are left out. */
export function paretoSet<Point extends { readonly x: number; readonly y: number }>(
  points: readonly Point[],
  better: { readonly x: Better; readonly y: Better } = { x: 'low', y: 'low' },
): readonly Point[] {
  const sign = { x: better.x === 'low' ? 1 : -1, y: better.y === 'low' ? 1 : -1 };
  const ordered = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).toSorted((a, b) => sign.x * (a.x - b.x) || sign.y * (a.y - b.y));
  const kept: Point[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const point of ordered) {
    if (sign.y * point.y >= best) continue;
    best = sign.y * point.y;
    kept.push(point);
  }
  return kept.toSorted((a, b) => a.x - b.x);
}
