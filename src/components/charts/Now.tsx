import { placeOne } from './place.ts';
import { widthOf } from './text.ts';

export interface NowProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Places that its words should not hide. */
  readonly lines?: readonly (readonly [x: number, y: number])[];
}

/** The point where the reader stands, with its value where there is room. */
export function Now({ x, y, text, box, lines = [] }: NowProps) {
  const inside = Math.max(Math.min(x + 9, box.right - widthOf(text, 13)), box.left + 4);
  const place = placeOne(text, x, y, box, lines, 13) ?? { x: inside, y: Math.max(y - 9, box.top + 12), anchor: 'start' as const };
  return (
    <g>
      <circle class="now" cx={x} cy={y} r={5} />
      <text class="now-text halo" x={place.x} y={place.y} text-anchor={place.anchor}>
        {text}
      </text>
    </g>
  );
}

/** A domain, also where nothing is. */
export const filled = ([low, high]: readonly [number, number] | readonly [undefined, undefined]): readonly [number, number] => [low ?? 0, high ?? 1];
