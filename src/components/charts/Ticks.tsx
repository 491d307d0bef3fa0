import type { Axis } from './axis.ts';
import { widthOf } from './text.ts';

/** The marks of a lower axis in words: none beyond the edge of the drawing, none upon another. */
export function Ticks({ axis, y, width }: { axis: Axis; y: number; width: number }) {
  let edge = Number.NEGATIVE_INFINITY;
  return (
    <>
      {axis.ticks.map(({ value, text }) => {
        const half = widthOf(text) / 2;
        const x = Math.min(Math.max(axis.at(value), half), width - half);
        if (x - half < edge) return null;
        edge = x + half + 6;
        return (
          <text key={value} class="tick" x={x} y={y} text-anchor="middle">
            {text}
          </text>
        );
      })}
    </>
  );
}
