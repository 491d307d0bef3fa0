import { extent } from 'd3-array';
import { line } from 'd3-shape';
import { axis, axisTitle, type Side } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Ground } from './Ground.tsx';
import { headOf, Key, keyLines, Mark } from './Mark.tsx';
import { filled, Now } from './Now.tsx';
import { along, placeLabels } from './place.ts';
import { useSteady } from './steady.ts';
import { widthOf } from './text.ts';

export interface FrontierChartProps {
  readonly label: string;
  readonly x: Side;
  readonly y: Side;
  readonly points: readonly { readonly id: string; readonly x: number; readonly y: number; readonly binds?: string | undefined; readonly label: string }[];
  readonly now?: { readonly x: number; readonly y: number; readonly text: string };
}

const plotHeight = (width: number): number => Math.round(width * 0.28 + 230);

/** The best that can be had of two results: a line through the states that no other beats on both, with the reader's beside it. */
export function FrontierChart({ label, x, y, points, now }: FrontierChartProps) {
  const binding = [...new Set(points.flatMap(({ binds }) => (binds === undefined ? [] : [binds])))];
  const all = [...points, ...(now ? [now] : [])];
  const [left, right] = useSteady(filled(extent(all, (point) => point.x)));
  const [low, high] = useSteady(filled(extent(all, (point) => point.y)));
  const [xScale, yScale] = [left > 0 ? x.scale : 'linear', low > 0 ? y.scale : 'linear'] as const;
  const lines = (width: number) => (binding.length > 0 ? keyLines(binding, width, widthOf) : 0);
  const draw = (width: number) => {
    const head = headOf(lines(width), 26);
    const box = { left: 58, right: width - 16, top: head, bottom: head + plotHeight(width) - 70 };
    const across = axis(xScale, [left, right], [box.left, box.right], x.unit, width > 400 ? 6 : 3);
    const up = axis(yScale, [low, high], [box.bottom, box.top], y.unit, 5);
    const curve = line<{ x: number; y: number }>()
      .x((point) => across.at(point.x))
      .y((point) => up.at(point.y));
    const reader = now ? [{ text: '', x: across.at(now.x), y: up.at(now.y) }] : [];
    const drawn = along(points.map((point) => ({ x: across.at(point.x), y: up.at(point.y) })));
    const labels = placeLabels(
      [
        ...reader,
        ...points.map((point, index) => ({
          text: index % labelEvery(points.length, width) === 0 ? point.label : '',
          x: across.at(point.x),
          y: up.at(point.y),
        })),
      ],
      box,
      drawn,
      width < 400 ? 12.7 : 12,
    );
    return (
      <>
        {binding.length > 0 && <Key groups={binding} width={width} y={32} widthOf={widthOf} />}
        <Ground width={width} grid box={box} across={across} up={up} xTitle={axisTitle(x.label, x.unit, xScale)} yTitle={axisTitle(y.label, y.unit, yScale)} />
        <path class="line" d={curve([...points]) ?? ''} />
        {points.map((point) => (
          <Mark key={point.id} x={across.at(point.x)} y={up.at(point.y)} group={Math.max(binding.indexOf(point.binds ?? ''), 0)} />
        ))}
        {labels.map(({ text, x: at, y: height, anchor }) => (
          <text key={text} class="tick halo" x={at} y={height} text-anchor={anchor}>
            {text}
          </text>
        ))}
        {now && (
          <Now
            x={across.at(now.x)}
            y={up.at(now.y)}
            text={now.text}
            box={box}
            lines={[...drawn, ...labels.map(({ x: at, y: height }) => [at, height] as const)]}
          />
        )}
      </>
    );
  };
  return <Drawing label={label} height={(width) => plotHeight(width) + headOf(lines(width), 0)} draw={draw} />;
}

const labelEvery = (count: number, width: number): number => Math.max(Math.ceil(count / (width > 400 ? 8 : 4)), 1);
