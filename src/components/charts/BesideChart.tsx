import { max } from 'd3-array';
import { units } from '../../lib/units/unit.ts';
import { axis } from './axis.ts';
import { Drawing } from './Drawing.tsx';

export interface BesideChartProps {
  readonly label: string;
  readonly rows: readonly {
    readonly label: string;
    readonly published: number;
    readonly computed: number;
    readonly publishedText: string;
    readonly computedText: string;
    readonly differenceText: string;
  }[];
}

const isNarrow = (width: number): boolean => width < 400;
const rowAt = (width: number): number => (isNarrow(width) ? 78 : 62);
const top = 6;
/** The axis never zooms in further than this share on either side: a small difference is to look small. */
const least = 0.02;

/** Computed figures as their distance from the reported ones, which stand on the middle line. */
export function BesideChart({ label, rows }: BesideChartProps) {
  const off = rows.map(({ published, computed }) => (published === 0 ? 0 : computed / published - 1));
  const reach = Math.max(max(off, Math.abs) ?? 0, least);
  const draw = (width: number) => {
    const x = axis('linear', [-reach, reach], [20, width - 20], units.fraction, width > 400 ? 5 : 3);
    const row = rowAt(width);
    const foot = top + rows.length * row;
    return (
      <>
        {rows.map((line, index) => {
          const y = top + index * row;
          return (
            <g key={line.label}>
              <text class="strong" x={0} y={y + 12}>
                {line.label}
              </text>
              <text class="value" x={width} y={y + 12} text-anchor="end">
                {line.differenceText}
              </text>
              <text class="tick" x={0} y={y + 28}>
                reported {line.publishedText}
                {isNarrow(width) ? '' : `, computed ${line.computedText}`}
              </text>
              {isNarrow(width) && (
                <text class="tick" x={0} y={y + 44}>
                  computed {line.computedText}
                </text>
              )}
              <line class="rule" x1={20} x2={width - 20} y1={y + row - 18} y2={y + row - 18} />
              <line class="gap" x1={x.at(0)} x2={x.at(off[index] ?? 0)} y1={y + row - 18} y2={y + row - 18} />
              <circle class="then" cx={x.at(0)} cy={y + row - 18} r={4} />
              <circle class="now" cx={x.at(off[index] ?? 0)} cy={y + row - 18} r={5} />
            </g>
          );
        })}
        {x.ticks.map(({ value, text }) => (
          <text key={value} class="tick" x={x.at(value)} y={foot + 14} text-anchor="middle">
            {value > 0 ? `+${text}` : value === 0 ? 'reported' : text}
          </text>
        ))}
      </>
    );
  };
  return <Drawing label={label} height={(width) => top + rows.length * rowAt(width) + 22} draw={draw} />;
}
