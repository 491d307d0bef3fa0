import type { PartKind } from '../../lib/scenario/picture.ts';
import { units } from '../../lib/units/unit.ts';
import { axis } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Piece } from './Piece.tsx';
import { Ticks } from './Ticks.tsx';
import { cut, widthOf } from './text.ts';
import { repeats } from './texture.ts';

export interface SharesChartProps {
  readonly label: string;
  readonly drawnAs: 'bar' | 'dots';
  readonly parts: readonly {
    readonly label: string;
    readonly kind: PartKind;
    readonly from: number;
    readonly share: number;
    readonly text: string;
    readonly shareText: string;
  }[];
}

/** An amount and its share; what is itself a share is not told twice. */
const amountOf = ({ text, shareText }: SharesChartProps['parts'][number]): string => (text.endsWith('%') ? text : `${text}, ${shareText}`);

/** Shares of a sum: one bar of 100%, its parts named below in order, or dots, the largest first. */
export function SharesChart({ label, drawnAs, parts }: SharesChartProps) {
  return drawnAs === 'bar' ? <Bar label={label} parts={parts} /> : <Dots label={label} parts={parts} />;
}

const thick = 34;
const row = 24;

function Bar({ label, parts }: Omit<SharesChartProps, 'drawnAs'>) {
  const repeat = repeats(parts);
  const draw = (width: number) => {
    let left = 0;
    return (
      <>
        {parts.map((part, index) => {
          const [x, wide] = [left, part.share * width];
          left += wide;
          return part.share > 0 ? (
            <g key={part.label}>
              <Piece kind={part.kind} repeat={repeat[index] ?? 0} x={x} y={0} width={wide} height={thick} />
              {wide > widthOf(part.shareText, 13) + 10 && (
                <text class="share" x={x + 7} y={22}>
                  {part.shareText}
                </text>
              )}
            </g>
          ) : null;
        })}
        {parts.map((part, index) => {
          const y = thick + 14 + index * row;
          const right = amountOf(part);
          return (
            <g key={part.label} class={part.share > 0 ? '' : 'none'}>
              <Piece kind={part.kind} repeat={repeat[index] ?? 0} x={0} y={y} width={12} height={12} />
              <text x={19} y={y + 11}>
                {cut(part.label, width - widthOf(right, 13) - 30, 13)}
              </text>
              <text class="value" x={width} y={y + 11} text-anchor="end">
                {right}
              </text>
            </g>
          );
        })}
      </>
    );
  };
  return <Drawing label={label} height={() => thick + 14 + parts.length * row} draw={draw} />;
}

const dotRow = 38;

function Dots({ label, parts }: Omit<SharesChartProps, 'drawnAs'>) {
  const ranked = parts.toSorted((a, b) => b.share - a.share);
  const foot = ranked.length * dotRow;
  const draw = (width: number) => {
    const x = axis('linear', [0, Math.max(ranked[0]?.share ?? 0, 0.1)], [6, width - 8], units.fraction, width > 400 ? 6 : 4);
    return (
      <>
        {x.ticks.map(({ value }) => (
          <line key={value} class="rule" x1={x.at(value)} x2={x.at(value)} y1={0} y2={foot} />
        ))}
        <Ticks axis={x} y={foot + 15} width={width} />
        {ranked.map((part, index) => {
          const y = index * dotRow;
          const right = amountOf(part);
          return (
            <g key={part.label} class={part.share > 0 ? '' : 'none'}>
              <text class="halo" x={0} y={y + 14}>
                {cut(part.label, width - widthOf(right, 13) - 14, 13)}
              </text>
              <text class="value halo" x={width} y={y + 14} text-anchor="end">
                {right}
              </text>
              <line class="stem" x1={x.at(0)} x2={x.at(part.share)} y1={y + 26} y2={y + 26} />
              <circle class={`kind-${part.kind}`} cx={x.at(part.share)} cy={y + 26} r={6} />
            </g>
          );
        })}
      </>
    );
  };
  return <Drawing label={label} height={() => foot + 22} draw={draw} />;
}
