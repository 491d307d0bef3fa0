import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye];

/** A mark whose shape tells its group, so that no meaning hangs on colour alone. */
export function Mark({ x, y, group, size = 60, name = 'mark' }: { x: number; y: number; group: number; size?: number; name?: string }) {
  const shape = shapes[group % shapes.length] ?? symbolCircle;
  return <path class={`${name} group-${group % shapes.length}`} d={symbol(shape, size)() ?? ''} transform={`translate(${x},${y})`} />;
}

/** The room of an entry of a key: its words, which are a little larger in a narrow drawing, its shape and the gap behind it. */
const roomOf = (words: number): number => words * 1.06 + 30;

/** What each shape means, in lines that fit a width. Each entry is its shape and its words. */
export function Key({ groups, width, y, widthOf }: { groups: readonly string[]; width: number; y: number; widthOf: (text: string) => number }) {
  let [left, top] = [6, y];
  return (
    <g class="key">
      {groups.map((group, index) => {
        const room = roomOf(widthOf(group));
        if (left > 6 && left + room > width) [left, top] = [6, top + 18];
        const at = left;
        left += room;
        return (
          <g key={group}>
            <Mark x={at} y={top - 4} group={index} />
            <text class="tick" x={at + 10} y={top}>
              {group}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** How many lines the key takes. */
export function keyLines(groups: readonly string[], width: number, widthOf: (text: string) => number): number {
  let [left, lines] = [6, 1];
  for (const group of groups) {
    const room = roomOf(widthOf(group));
    if (left > 6 && left + room > width) [left, lines] = [6, lines + 1];
    left += room;
  }
  return lines;
}

/** How far down a plot begins that has a title and so many lines of key above it, in pixels. */
export const headOf = (lines: number, title: number): number => title + (lines > 0 ? lines * 18 + 8 : 0);
