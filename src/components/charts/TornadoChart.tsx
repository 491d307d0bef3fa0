import { extent, max } from 'd3-array';
import type { Unit } from '../../lib/units/unit.ts';
import { axis, axisTitle } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { useSteady } from './steady.ts';
import { Ticks } from './Ticks.tsx';
import { widthOf } from './text.ts';

export interface TornadoChartProps {
  readonly label: string;
  /** What the axis shows. */
  readonly title: string;
  readonly unit: Unit;
  readonly rows: readonly {
    readonly label: string;
    /** The answer at the low and at the high end of the input. */
    readonly atLow: number;
    readonly atHigh: number;
    readonly lowText: string;
    readonly highText: string;
  }[];
  readonly centre: number;
  readonly centreText: string;
}

const row = 50;
const top = 20;
/** Rows beyond this move the answer too little to be seen; the table has them. */
const most = 8;

/** How far each uncertain input alone moves the answer, the farthest first. */
export function TornadoChart({ label, title, unit, rows, centre, centreText }: TornadoChartProps) {
  const [from = centre, to = centre] = extent([centre, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]);
  const [low, high] = useSteady([from, to]);
  const shown = rows.slice(0, most);
  const draw = (width: number) => {
    const longest = max(shown, ({ lowText, highText }) => Math.max(widthOf(lowText), widthOf(highText))) ?? 0;
    const margin = Math.min(longest + 10, width * 0.3);
    const x = axis('linear', [Math.min(low, centre), Math.max(high, centre)], [margin, width - margin], unit, width > 400 ? 6 : 3);
    const foot = top + shown.length * row;
    const middle = x.at(centre);
    return (
      <>
        <text class="strong" x={Math.min(Math.max(middle, 30), width - 30)} y={12} text-anchor="middle">
          {centreText}
        </text>
        {shown.map(({ label: name, atLow, atHigh, lowText, highText }, index) => {
          const y = top + index * row;
          const [a, b] = [x.at(atLow), x.at(atHigh)];
          return (
            <g key={name}>
              <text x={0} y={y + 14}>
                {name}
              </text>
              <rect class="low" x={Math.min(a, middle)} y={y + 22} width={Math.abs(a - middle)} height={16} />
              <rect class="high" x={Math.min(b, middle)} y={y + 22} width={Math.abs(b - middle)} height={16} />
              {ends(a, b, middle).map(({ at, before }, index) => (
                <text key={index} class="tick" x={at + (before ? -5 : 5)} y={y + 35} text-anchor={before ? 'end' : 'start'}>
                  {index === 0 ? lowText : highText}
                </text>
              ))}
              <line class="sum" x1={middle} x2={middle} y1={y + 19} y2={y + 41} />
            </g>
          );
        })}
        <Ticks axis={x} y={foot + 12} width={width} />
        <text class="axis-title" x={width} y={foot + 30} text-anchor="end">
          {axisTitle(title, unit, 'linear')}
        </text>
        {rows.length > most && (
          <text class="tick" x={0} y={foot + 50}>
            {rows.length - most === 1 ? 'One more moves' : `${rows.length - most} more move`} it less: see the table.
          </text>
        )}
      </>
    );
  };
  return <Drawing label={label} height={() => top + shown.length * row + (rows.length > most ? 56 : 36)} draw={draw} />;
}

/** Where the words of both ends stand, and whether before or behind their place. Where both ends lie on one side, those of the nearer one stand across the middle, where nothing is drawn. */
function ends(low: number, high: number, middle: number): readonly { readonly at: number; readonly before: boolean }[] {
  const one = { at: low, before: low < middle };
  const other = { at: high, before: high < middle };
  if (one.before !== other.before) return [one, other];
  const across = { at: middle, before: !one.before };
  return Math.abs(low - middle) < Math.abs(high - middle) ? [across, other] : [one, across];
}
