import { max } from 'd3-array';
import type { PartKind } from '../../lib/scenario/picture.ts';
import { format } from '../../lib/units/format.ts';
import type { Unit } from '../../lib/units/unit.ts';
import { axis } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Piece } from './Piece.tsx';
import { useSteady } from './steady.ts';
import { Ticks } from './Ticks.tsx';
import { cut, widthOf } from './text.ts';
import { hatch, repeats } from './texture.ts';

export interface StackChartProps {
  readonly label: string;
  readonly unit: Unit;
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly now: boolean;
    readonly total: number;
    readonly totalText: string;
    readonly pieces: readonly { readonly label: string; readonly kind: PartKind; readonly from: number; readonly to: number; readonly text: string }[];
  }[];
  readonly capacity?: { readonly value: number; readonly text: string; readonly label: string };
}

const row = 52;
const thick = 20;

/** Parts of a whole end to end, one bar for each state, against a capacity. What is over stands beyond the line, hatched. */
export function StackChart({ label, unit, bars, capacity }: StackChartProps) {
  const [, reach] = useSteady([0, Math.max(max(bars, ({ total }) => total) ?? 0, capacity?.value ?? 0)]);
  const kinds = bars[0]?.pieces ?? [];
  const repeat = repeats(kinds);
  const several = bars.length > 1;
  const top = capacity ? 30 : 8;
  const keyRows = (width: number) => (several ? layKey(kinds, width).rows : kinds.length);
  const footAt = () => top + bars.length * row;
  const height = (width: number) => footAt() + 26 + keyRows(width) * 20 + 4;
  const draw = (width: number) => {
    const plain = axis('linear', [0, reach > 0 ? reach : 1], [0, width - 2], unit, width > 400 ? 6 : 3);
    // No title says the unit here: a tonne must not read as a thousand of nothing.
    const x = unit.steps && unit.kind === 'count' ? { ...plain, ticks: plain.ticks.map(({ value }) => ({ value, text: format(value, unit) })) } : plain;
    const edge = capacity ? x.at(capacity.value) : width;
    const foot = footAt();
    const ceiling = capacity ? `${capacity.label}: ${capacity.text}` : '';
    const key = layKey(kinds, width);
    return (
      <>
        {x.ticks.map(({ value }) => (
          <line key={value} class="rule" x1={x.at(value)} x2={x.at(value)} y1={top} y2={foot} />
        ))}
        <Ticks axis={x} y={foot + 14} width={width} />
        {bars.map((bar, index) => {
          const y = top + index * row;
          const over = capacity !== undefined && bar.total > capacity.value;
          return (
            <g key={bar.id} class={bar.now && several ? 'bar here' : 'bar'}>
              <text class="bar-name halo" x={0} y={y + 15}>
                {cut(bar.label, width - widthOf(bar.totalText, 13) - 90, 13)}
              </text>
              <text class="value halo" x={width} y={y + 15} text-anchor="end">
                {bar.totalText}
                {over ? ', over' : ''}
              </text>
              {bar.pieces.map((piece, order) =>
                piece.to > piece.from ? (
                  <Piece
                    key={piece.label}
                    kind={piece.kind}
                    repeat={repeat[order] ?? 0}
                    x={x.at(piece.from)}
                    y={y + 22}
                    width={Math.max(x.at(piece.to) - x.at(piece.from), 0.5)}
                    height={thick}
                  />
                ) : null,
              )}
              {over && <path class="over" d={hatch(edge, x.at(bar.total), y + 22, thick)} />}
            </g>
          );
        })}
        {capacity && (
          <g class="limit">
            <line x1={edge} x2={edge} y1={16} y2={top} />
            {bars.map(({ id }, index) => (
              <line key={id} x1={edge} x2={edge} y1={top + index * row + 19} y2={top + index * row + 25 + thick} />
            ))}
            <text class="halo" x={Math.max(Math.min(edge, width - widthOf(ceiling, 12.5)), 0)} y={12}>
              {ceiling}
            </text>
          </g>
        )}
        {several
          ? key.places.map(({ left, line }, index) => {
              const piece = kinds[index];
              return piece ? (
                <g key={piece.label}>
                  <Piece kind={piece.kind} repeat={repeat[index] ?? 0} x={left} y={foot + 26 + line * 20} width={12} height={12} />
                  <text class="tick" x={left + 17} y={foot + 36 + line * 20}>
                    {piece.label}
                  </text>
                </g>
              ) : null;
            })
          : kinds.map((piece, index) => (
              <g key={piece.label} class={piece.to > piece.from ? '' : 'none'}>
                <Piece kind={piece.kind} repeat={repeat[index] ?? 0} x={0} y={foot + 26 + index * 20} width={12} height={12} />
                <text x={18} y={foot + 37 + index * 20}>
                  {piece.label}
                </text>
                <text class="value" x={width} y={foot + 37 + index * 20} text-anchor="end">
                  {piece.text}
                </text>
              </g>
            ))}
      </>
    );
  };
  return <Drawing label={label} height={height} draw={draw} />;
}

function layKey(kinds: readonly { readonly label: string }[], width: number) {
  let [left, line] = [0, 0];
  const places = kinds.map(({ label }) => {
    const room = widthOf(label) + 34;
    if (left > 0 && left + room > width) [left, line] = [0, line + 1];
    const place = { left, line };
    left += room;
    return place;
  });
  return { places, rows: line + 1 };
}
