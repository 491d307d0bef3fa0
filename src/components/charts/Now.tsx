import { widthOf } from './text.ts';

/** The point where the reader stands, with its value on the side that has room. */
export function Now({ x, y, text, box }: { x: number; y: number; text: string; box: { left: number; right: number; top: number } }) {
  const side = x + 14 + widthOf(text, 13) > box.right ? -1 : 1;
  return (
    <g>
      <circle class="now" cx={x} cy={y} r={5} />
      <text class="now-text halo" x={x + side * 9} y={Math.max(y - 9, box.top)} text-anchor={side > 0 ? 'start' : 'end'}>
        {text}
      </text>
    </g>
  );
}

/** A domain, also where nothing is. */
export const filled = ([low, high]: readonly [number, number] | readonly [undefined, undefined]): readonly [number, number] => [low ?? 0, high ?? 1];
