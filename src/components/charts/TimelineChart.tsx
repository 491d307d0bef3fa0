import { extent } from 'd3-array';
import { area, curveStepAfter, line } from 'd3-shape';
import { units } from '../../lib/units/unit.ts';
import { axis, axisTitle, type Side } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Ground } from './Ground.tsx';
import { headOf, Key, keyLines, Mark } from './Mark.tsx';
import { filled } from './Now.tsx';
import { along, placeLabels } from './place.ts';
import { useSteady } from './steady.ts';
import { widthOf } from './text.ts';

export interface TimelineChartProps {
  readonly label: string;
  readonly y: Side;
  readonly points: readonly {
    readonly id: string;
    readonly label: string;
    /** Days since 1970-01-01. */
    readonly day: number;
    readonly value: number;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    readonly group: string;
    readonly named?: true | undefined;
  }[];
  readonly joined?: 'steps' | undefined;
  /** A computed line over days, with its 90% interval. */
  readonly line?: readonly { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number }[];
}

const plotHeight = (width: number): number => Math.round(width * 0.28 + 212);

/** Dated figures, the shape of a mark by its group; steps between them where a figure holds until the next; a computed line with its band. */
export function TimelineChart({ label, y, points, joined, line: computed = [] }: TimelineChartProps) {
  const groups = [...new Set(points.map(({ group }) => group))];
  const [from, to] = useSteady(filled(extent([...points.map(({ day }) => day), ...computed.map(({ x }) => x)])));
  const values = [
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...computed.flatMap((point) => [point.y, point.low ?? point.y, point.high ?? point.y]),
  ];
  const [low, high] = useSteady(filled(extent(values)));
  const yScale = low > 0 ? y.scale : 'linear';
  const lines = (width: number) => (groups.length > 1 ? keyLines(groups, width, widthOf) : 0);
  const draw = (width: number) => {
    const head = headOf(lines(width), 24);
    const box = { left: 58, right: width - 16, top: head, bottom: head + plotHeight(width) - 50 };
    const across = axis('linear', [from, to], [box.left + 8, box.right - 8], units.date, width > 400 ? 7 : 3);
    const up = axis(yScale, [yScale === 'linear' ? Math.min(low, 0) : low, high], [box.bottom, box.top], y.unit, 5);
    const banded = computed.filter((point) => point.low !== undefined && point.high !== undefined);
    const band = area<(typeof computed)[number]>()
      .x(({ x }) => across.at(x))
      .y0((point) => up.at(point.low ?? point.y))
      .y1((point) => up.at(point.high ?? point.y));
    const curve = line<(typeof computed)[number]>()
      .x(({ x }) => across.at(x))
      .y((point) => up.at(point.y));
    const steps = line<TimelineChartProps['points'][number]>()
      .x(({ day }) => across.at(day))
      .y(({ value }) => up.at(value))
      .curve(curveStepAfter);
    const paths = joined ? groups.map((group) => points.filter((point) => point.group === group).toSorted((a, b) => a.day - b.day)) : [];
    const labels = placeLabels(
      points.map(({ label: name, day, value, named }) => ({ text: named ? name : '', of: name, x: across.at(day), y: up.at(value) })),
      box,
      [
        ...paths.flatMap((path) =>
          along(
            path.map(({ day, value }) => ({ x: across.at(day), y: up.at(value) })),
            'steps',
          ),
        ),
        ...along(computed.map((point) => ({ x: across.at(point.x), y: up.at(point.y) }))),
      ],
      width < 400 ? 12.7 : 12,
    );
    return (
      <>
        {groups.length > 1 && <Key groups={groups} width={width} y={32} widthOf={widthOf} />}
        <Ground width={width} box={box} across={across} up={up} xTitle="" yTitle={axisTitle(y.label, y.unit, yScale)} />
        {banded.length > 1 && <path class="band" d={band([...banded]) ?? ''} />}
        {computed.length > 1 && <path class="line" d={curve([...computed]) ?? ''} />}
        {paths.map((path, index) => (
          <path key={groups[index]} class={`steps dash-${index % 4}`} d={steps(path) ?? ''} />
        ))}
        {points.map((point) => (
          <g key={point.id}>
            {point.low !== undefined && point.high !== undefined && (
              <line class="range" x1={across.at(point.day)} x2={across.at(point.day)} y1={up.at(point.low)} y2={up.at(point.high)} />
            )}
            <Mark x={across.at(point.day)} y={up.at(point.value)} group={groups.indexOf(point.group)} />
          </g>
        ))}
        {labels.map(({ text, x, y: at, anchor }) => (
          <text key={`${text}${x}${at}`} class="name halo" x={x} y={at} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </>
    );
  };
  return <Drawing label={label} height={(width) => plotHeight(width) + headOf(lines(width), 0)} draw={draw} />;
}
