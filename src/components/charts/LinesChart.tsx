import { extent, max } from 'd3-array';
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
  // The limit is named at its end like a line.
  const named = [...drawn.map(({ label: name }) => name), ...(limit ? [limit.label] : [])];
  const longest = max(named, (name) => widthOf(name)) ?? 0;
  const roomFor = (width: number) => Math.min(longest + 18, width < 400 ? 98 : 210);
  const namesIn = (width: number) => named.map((name) => wrap(name, roomFor(width) - 16, width < 400 ? 12.7 : 12));
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
      [...ends.map((end) => end.y), ...(limit ? [limit.value] : [])].map((end, index) => ({ at: up.at(end), height: (names[index]?.length ?? 1) * rowOf + 3 })),
      box.top - 8,
      box.bottom + 6,
    );
    const curves = drawn.flatMap(({ points }) => along(points.map((point) => ({ x: across.at(point.x), y: up.at(point.y) }))));
    const level = limit ? along([box.left, box.right].map((end) => ({ x: end, y: up.at(limit.value) }))) : [];
    return (
      <>
        <Ground width={width} box={box} across={across} up={up} xTitle={axisTitle(x.label, x.unit, x.scale)} yTitle={axisTitle(y.label, y.unit, yScale)} />
        {limit && (
          <g class="limit">
            <line x1={box.left} x2={box.right} y1={up.at(limit.value)} y2={up.at(limit.value)} />
            <End x={box.right} y={up.at(limit.value)} at={places.at(-1) ?? 0} name={names.at(-1) ?? []} right={box.right} />
          </g>
        )}
        {drawn.map(({ id, now: here, points }, index) => {
          const end = ends[index] ?? { x: 0, y: 0 };
          return (
            <g key={id} class={here ? 'one here' : `one dash-${index % 4}`}>
              <path class="line" d={curve([...points]) ?? ''} />
              <Mark x={across.at(end.x)} y={up.at(end.y)} group={index} size={36} name="end" />
              <End x={across.at(end.x)} y={up.at(end.y)} at={places[index] ?? 0} name={names[index] ?? []} right={box.right} />
            </g>
          );
        })}
        {now && <Now x={across.at(now.x)} y={up.at(now.y)} text={now.text} box={box} lines={[...curves, ...level]} />}
      </>
    );
  };
  return <Drawing label={label} height={heightFor} draw={draw} />;
}

/** The name of a line beside its end, with a leader where it had to make room for others. */
function End({ x, y, at, name, right }: { x: number; y: number; at: number; name: readonly string[]; right: number }) {
  return (
    <>
      <path class="leader" d={`M${x + 4},${y}L${right + 10},${at}`} />
      {name.map((text, row) => (
        <text key={text} class="name" x={right + 13} y={at + 4 + (row - (name.length - 1) / 2) * rowOf}>
          {text}
        </text>
      ))}
    </>
  );
}
