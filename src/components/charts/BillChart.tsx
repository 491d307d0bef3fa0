import type { PartKind } from '../../lib/scenario/picture.ts';
import { Drawing } from './Drawing.tsx';

export interface BillChartProps {
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly value: number; readonly kind: PartKind; readonly text: string }[];
  readonly total: { readonly label: string; readonly text: string };
}

const row = 40;
const bar = 14;

/** A bill: each part begins where the one before ends, down to the total. */
export function BillChart({ label, parts, total }: BillChartProps) {
  const sum = parts.reduce((before, { value }) => before + value, 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((before, { value }) => before + value, 0));
  const draw = (width: number) => {
    const x = (value: number) => (sum > 0 ? value / sum : 0) * width;
    return (
      <>
        {parts.map((part, index) => {
          const top = index * row;
          const start = starts[index] ?? 0;
          const counted = part.value > 0;
          return (
            <g key={part.label} class={counted ? 'part' : 'part none'}>
              <text x={0} y={top + 14}>
                {part.label}
              </text>
              <text class="value" x={width} y={top + 14} text-anchor="end">
                {counted || sum === 0 ? part.text : 'not on the bill'}
              </text>
              <line class="rule" x1={0} x2={width} y1={top + 20 + bar / 2} y2={top + 20 + bar / 2} />
              {counted && <rect class={`kind-${part.kind}`} x={x(start)} y={top + 20} width={Math.max(x(part.value), 1.5)} height={bar} />}
            </g>
          );
        })}
        <g class="total">
          <line class="sum" x1={0} x2={width} y1={parts.length * row + 4} y2={parts.length * row + 4} />
          <text x={0} y={parts.length * row + 24}>
            {total.label}
          </text>
          <text class="value" x={width} y={parts.length * row + 24} text-anchor="end">
            {total.text}
          </text>
        </g>
      </>
    );
  };
  return <Drawing label={label} height={() => parts.length * row + 34} draw={draw} />;
}
