import type { PartKind } from '../../lib/scenario/picture.ts';
import { Drawing } from './Drawing.tsx';
import { widthOf, wrap } from './text.ts';

interface Part {
  readonly label: string;
  readonly value: number;
  readonly kind: PartKind;
  readonly text: string;
}

export interface BillChartProps {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly total: { readonly label: string; readonly text: string };
}

const row = 40;
const bar = 14;
/** What each further line of a name adds. */
const line = 16;

const sumOf = (parts: readonly Part[]): number => parts.reduce((before, { value }) => before + value, 0);

/** Rows with names of so many lines, one under the other. */
const heightOf = (names: readonly (readonly string[])[]): number => names.reduce((sum, { length }) => sum + row + (length - 1) * line, 0);

/** What a part costs in words: where others cost something and it does not, that it is not on the bill. */
export const costText = ({ value, text }: Part, parts: readonly Part[]): string => (value > 0 || sumOf(parts) === 0 ? text : 'not on the bill');

/** A bill: each part begins where the one before ends, down to the total. */
export function BillChart({ label, parts, total }: BillChartProps) {
  const sum = sumOf(parts);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((before, { value }) => before + value, 0));
  const named = (width: number) => wrap(total.label, width - widthOf(total.text, 16) - 12, 16);
  const namesOf = (width: number) => parts.map((part) => wrap(part.label, width - widthOf(costText(part, parts), 13.5) - 10, 13));
  const draw = (width: number) => {
    const x = (value: number) => (sum > 0 ? value / sum : 0) * width;
    const names = namesOf(width);
    const foot = heightOf(names);
    return (
      <>
        {parts.map((part, index) => {
          const lines = names[index] ?? [];
          const top = heightOf(names.slice(0, index));
          const under = top + 20 + (lines.length - 1) * line;
          const start = starts[index] ?? 0;
          const counted = part.value > 0;
          return (
            <g key={part.label} class={counted ? 'part' : 'part none'}>
              {lines.map((text, at) => (
                <text key={text} x={0} y={top + 14 + at * line}>
                  {text}
                </text>
              ))}
              <text class="value" x={width} y={top + 14} text-anchor="end">
                {costText(part, parts)}
              </text>
              <line class="rule" x1={0} x2={width} y1={under + bar / 2} y2={under + bar / 2} />
              {counted && <rect class={`kind-${part.kind}`} x={x(start)} y={under} width={Math.max(x(part.value), 1.5)} height={bar} />}
            </g>
          );
        })}
        <g class="total">
          <line class="sum" x1={0} x2={width} y1={foot + 4} y2={foot + 4} />
          {named(width).map((text, index) => (
            <text key={text} x={0} y={foot + 24 + index * 18}>
              {text}
            </text>
          ))}
          <text class="value" x={width} y={foot + 24} text-anchor="end">
            {total.text}
          </text>
        </g>
      </>
    );
  };
  return <Drawing label={label} height={(width) => heightOf(namesOf(width)) + 16 + named(width).length * 18} draw={draw} />;
}
