import { extent, least, max } from 'd3-array';
import { line } from 'd3-shape';
import { axis, axisTitle, type Side } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Ground } from './Ground.tsx';
import { Mark } from './Mark.tsx';
import { filled, Now } from './Now.tsx';
import { along } from './place.ts';
import { useSteady } from './steady.ts';
import { apart, widthOf, wrap } from './text.ts';

export interface LinesChartProps {
  readonly label: string;
  readonly x: Side;
  readonly y: Side;
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly now: boolean;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  readonly limit?: { readonly value: number; readonly label: string };
  /** Where the scenario stands. */
  readonly now?: { readonly x: number; readonly y: number; readonly text: string };
}

const heightAt = (width: number): number => Math.round(width * 0.25 + 210);
const rowOf = 14;

/** One result over one input, a line for each state, named at its end; the reader's own stands out. */
export function LinesChart({ label, x, y, lines, limit, now }: LinesChartProps) {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const all = [...drawn.flatMap(({ points }) => points), ...(now ? [now] : [])];
  const [left = 0, right = 1] = useSteady(filled(extent(all, (point) => point.x)));
  const [low = 0, high = 1] = useSteady(filled(extent([...all.map((point) => point.y), ...(limit ? [limit.value] : [])])));
  const yScale = low > 0 ? y.scale : 'linear';
  const longest = max(drawn, ({ label: name }) => widthOf(name)) ?? 0;
  const roomFor = (width: number) => Math.min(longest + 18, width < 400 ? 98 : 210);
  const namesIn = (width: number) => drawn.map(({ label: name }) => wrap(name, roomFor(width) - 16, width < 400 ? 12.7 : 12));
  // As high as the names of all lines need, one under the other.
  const heightFor = (width: number) => Math.max(heightAt(width), namesIn(width).reduce((sum, name) => sum + name.length * rowOf + 3, 0) + 58);
  const draw = (width: number) => {
    const height = heightFor(width);
    const room = roomFor(width);
    const box = { left: 58, right: width - room, top: 26, bottom: height - 44 };
    const across = axis(x.scale, [left, right], [box.left, box.right], x.unit, width > 400 ? 5 : 3, { tight: true });
    const up = axis(yScale, [yScale === 'linear' ? Math.min(low, 0) : low, high], [box.bottom, box.top], y.unit, 5);
    const curve = line<{ x: number; y: number }>()
      .x((point) => across.at(point.x))
      .y((point) => up.at(point.y));
    const ends = drawn.map(({ points }) => points.at(-1) ?? { x: left, y: low });
    const names = namesIn(width);
    const places = apart(
      ends.map((end, index) => ({ at: up.at(end.y), height: (names[index]?.length ?? 1) * rowOf + 3 })),
      box.top - 8,
      box.bottom + 6,
    );
    const curves = drawn.flatMap(({ points }) => along(points.map((point) => ({ x: across.at(point.x), y: up.at(point.y) }))));
    const limitRows = limit ? wrap(limit.label, box.right - box.left - 8, 12.7) : [];
    const limitWidth = max(limitRows, (row) => widthOf(row, 12.7)) ?? 0;
    const level = limit ? up.at(limit.value) : box.top;
    const limitPlaces = [false, true].flatMap((below) =>
      [false, true].map((right) => {
        const base = level + (below ? 16 : -6 - (limitRows.length - 1) * rowOf);
        const from = right ? box.right - 4 - limitWidth : box.left + 4;
        const hides = ([x, y]: readonly [number, number]) =>
          x > from - 4 && x < from + limitWidth + 4 && y > base - 14 && y < base + limitRows.length * rowOf - 6;
        const outside = base - 12 < box.top - 10 || base + (limitRows.length - 1) * rowOf > box.bottom;
        const hidden = [...curves, ...(now ? [[across.at(now.x), up.at(now.y)] as const] : [])].filter(hides).length;
        return { right, base, from, hidden: hidden + (outside ? 1000 : 0) };
      }),
    );
    const { right: atRight, base: limitBase, from: limitLeft } = least(limitPlaces, ({ hidden }) => hidden) ?? { right: false, base: 0, from: 0 };
    const limitWords = along(
      limitRows.flatMap((_, row) => [0, 4, 8].flatMap((rise) => [limitLeft, limitLeft + limitWidth].map((x) => ({ x, y: limitBase + row * rowOf - rise })))),
    );
    return (
      <>
        <Ground width={width} box={box} across={across} up={up} xTitle={axisTitle(x.label, x.unit, x.scale)} yTitle={axisTitle(y.label, y.unit, yScale)} />
        {limit && (
          <g class="limit">
            <line x1={box.left} x2={box.right} y1={up.at(limit.value)} y2={up.at(limit.value)} />
            {limitRows.map((row, index) => (
              <text key={row} class="halo" x={atRight ? box.right - 4 : box.left + 4} y={limitBase + index * rowOf} text-anchor={atRight ? 'end' : 'start'}>
                {row}
              </text>
            ))}
          </g>
        )}
        {drawn.map(({ id, now: here, points }, index) => {
          const end = ends[index] ?? { x: 0, y: 0 };
          const at = places[index] ?? 0;
          const lineNames = names[index] ?? [];
          return (
            <g key={id} class={here ? 'one here' : `one dash-${index % 4}`}>
              <path class="line" d={curve([...points]) ?? ''} />
              <path class="leader" d={`M${across.at(end.x) + 4},${up.at(end.y)}L${box.right + 10},${at}`} />
              <Mark x={across.at(end.x)} y={up.at(end.y)} group={index} size={36} name="end" />
              {lineNames.map((text, row) => (
                <text key={text} class="name" x={box.right + 13} y={at + 4 + (row - (lineNames.length - 1) / 2) * rowOf}>
                  {text}
                </text>
              ))}
            </g>
          );
        })}
        {now && <Now x={across.at(now.x)} y={up.at(now.y)} text={now.text} box={box} lines={[...curves, ...limitWords]} />}
      </>
    );
  };
  return <Drawing label={label} height={heightFor} draw={draw} />;
}
