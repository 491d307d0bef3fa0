import { extent } from 'd3-array';
import { axis, axisTitle, type Side } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Ground } from './Ground.tsx';
import { headOf, Key, keyLines, Mark } from './Mark.tsx';
import { filled, Now } from './Now.tsx';
import { placeLabels } from './place.ts';
import { useSteady } from './steady.ts';
import { widthOf } from './text.ts';

export interface ScatterChartProps {
  readonly label: string;
  readonly x: Side;
  readonly y: Side;
  readonly points: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly named?: true | undefined;
    readonly group?: string | undefined;
  }[];
  readonly now?: { readonly x: number; readonly y: number; readonly text: string };
}

const plotHeight = (width: number): number => Math.round(width * 0.3 + 240);

/** Things by two of their figures, the named ones labelled. Needs no calculator. */
export function ScatterChart({ label, x, y, points, now }: ScatterChartProps) {
  const groups = [...new Set(points.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  const all = [...points, ...(now ? [now] : [])];
  const [left, right] = useSteady(filled(extent(all, (point) => point.x)));
  const [low, high] = useSteady(filled(extent(all, (point) => point.y)));
  const [xScale, yScale] = [left > 0 ? x.scale : 'linear', low > 0 ? y.scale : 'linear'] as const;
  const lines = (width: number) => (groups.length > 1 ? keyLines(groups, width, widthOf) : 0);
  const draw = (width: number) => {
    const head = headOf(lines(width), 26);
    const box = { left: 58, right: width - 16, top: head, bottom: head + plotHeight(width) - 70 };
    const across = axis(xScale, [left, right], [box.left, box.right], x.unit, width > 400 ? 6 : 3);
    const up = axis(yScale, [low, high], [box.bottom, box.top], y.unit, 5);
    const labels = placeLabels(
      points.map((point) => ({ text: point.named ? point.label : '', x: across.at(point.x), y: up.at(point.y) })),
      box,
      [],
      width < 400 ? 12.7 : 12,
    );
    return (
      <>
        {groups.length > 1 && <Key groups={groups} width={width} y={32} widthOf={widthOf} />}
        <Ground width={width} grid box={box} across={across} up={up} xTitle={axisTitle(x.label, x.unit, xScale)} yTitle={axisTitle(y.label, y.unit, yScale)} />
        {points.map((point) => (
          <Mark key={point.id} x={across.at(point.x)} y={up.at(point.y)} group={Math.max(groups.indexOf(point.group ?? ''), 0)} />
        ))}
        {labels.map(({ text, x: at, y: height, anchor }) => (
          <text key={text} class="name halo" x={at} y={height} text-anchor={anchor}>
            {text}
          </text>
        ))}
        {now && <Now x={across.at(now.x)} y={up.at(now.y)} text={now.text} box={box} />}
      </>
    );
  };
  return <Drawing label={label} height={(width) => plotHeight(width) + headOf(lines(width), 0)} draw={draw} />;
}
