import { extent } from 'd3-array';
import type { Unit } from '../../lib/units/unit.ts';
import { axis, axisTitle } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { filled } from './Now.tsx';
import { useSteady } from './steady.ts';
import { Ticks } from './Ticks.tsx';
import { cut, widthOf } from './text.ts';

export interface WaterfallChartProps {
  readonly label: string;
  readonly title: string;
  readonly unit: Unit;
  readonly scale: 'log' | 'linear';
  readonly start: { readonly label: string; readonly value: number; readonly text: string };
  readonly steps: readonly { readonly label: string; readonly before: number; readonly after: number; readonly byText: string; readonly text: string }[];
  readonly end: { readonly label: string; readonly value: number; readonly text: string };
}

const row = 46;
const top = 22;

/** From a start, step by step, to an end. Bars from zero where the axis is linear; dots and lines where it is logarithmic. */
export function WaterfallChart({ label, title, unit, scale, start, steps, end }: WaterfallChartProps) {
  const values = [start.value, end.value, ...steps.map(({ after }) => after)];
  const [low, high] = useSteady(filled(extent(values)));
  const isLog = scale === 'log' && low > 0;
  const rows = [
    { key: 'start', label: start.label, by: '', right: start.text, from: start.value, to: start.value, whole: true },
    ...steps.map((step) => ({ key: step.label, label: step.label, by: step.byText, right: step.text, from: step.before, to: step.after, whole: false })),
    { key: 'end', label: end.label, by: '', right: end.text, from: end.value, to: end.value, whole: true },
  ];
  const draw = (width: number) => {
    const x = axis(isLog ? 'log' : 'linear', isLog ? [low, high] : [Math.min(0, low), Math.max(0, high)], [8, width - 8], unit, width > 400 ? 6 : 3);
    const foot = top + rows.length * row;
    return (
      <>
        <text class="axis-title" x={0} y={12}>
          {axisTitle(title, unit, isLog ? 'log' : 'linear')}
        </text>
        {x.ticks.map(({ value }) => (
          <line key={value} class="rule" x1={x.at(value)} x2={x.at(value)} y1={top} y2={foot} />
        ))}
        <Ticks axis={x} y={foot + 16} width={width} />
        {rows.map((line, index) => {
          const y = top + index * row;
          const [a, b] = [x.at(line.from), x.at(line.to)];
          const middle = y + 31;
          return (
            <g key={line.key} class={line.whole ? 'whole' : line.to < line.from ? 'loss' : 'gain'}>
              <text class="halo" x={0} y={y + 16}>
                {cut(line.label, width - widthOf(line.right, 13) - 14, 13)}
              </text>
              <text class="value halo" x={width} y={y + 16} text-anchor="end">
                {line.right}
              </text>
              {line.by !== '' && (
                <text class="by halo" {...beside(a, b, width, line.by)} y={middle + 4}>
                  {line.by}
                </text>
              )}
              {index < rows.length - 1 && <line class="drop" x1={b} x2={b} y1={middle} y2={middle + row} />}
              {isLog ? (
                <>
                  {!line.whole && <line class="move" x1={a} x2={b} y1={middle} y2={middle} />}
                  <circle class="dot" cx={b} cy={middle} r={line.whole ? 6 : 4.5} />
                </>
              ) : (
                <rect
                  class="fall"
                  x={Math.min(line.whole ? x.at(0) : a, b)}
                  y={middle - 7}
                  width={Math.max(Math.abs(b - (line.whole ? x.at(0) : a)), 1)}
                  height={14}
                />
              )}
            </g>
          );
        })}
      </>
    );
  };
  return <Drawing label={label} height={() => top + rows.length * row + 24} draw={draw} />;
}

/** Beside a move, behind it where there is room, else before it. */
function beside(from: number, to: number, width: number, text: string): { readonly x: number; readonly 'text-anchor': 'start' | 'end' } {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  return right + 12 + widthOf(text, 13) <= width ? { x: right + 12, 'text-anchor': 'start' } : { x: left - 12, 'text-anchor': 'end' };
}
