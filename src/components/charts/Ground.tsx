import type { Axis } from './axis.ts';
import { Ticks } from './Ticks.tsx';
import { widthOf } from './text.ts';

/** The sides of a plot within its drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface GroundProps {
  /** Width of the drawing. */
  readonly width: number;
  readonly box: Box;
  readonly across: Axis;
  readonly up: Axis;
  /** Empty where the marks say what they are, as dates do. */
  readonly xTitle: string;
  readonly yTitle: string;
  /** Lines at the ticks of the lower axis too. */
  readonly grid?: true;
}

/** Holds a text to the room before the axis, where it would be cut off. */
const squeezed = (text: string, room: number) => (widthOf(text) > room ? { textLength: room } : {});

/** What a plot stands on: two axes with their titles, and thin rules. */
export function Ground({ width, box, across, up, xTitle, yTitle, grid }: GroundProps) {
  return (
    <g class="ground">
      <text class="axis-title" x={0} y={12}>
        {yTitle}
      </text>
      {up.ticks.map(({ value, text }) => (
        <g key={value}>
          <line class="rule" x1={box.left} x2={box.right} y1={up.at(value)} y2={up.at(value)} />
          <text class="tick" x={box.left - 6} y={up.at(value) + 4} text-anchor="end" {...squeezed(text, box.left - 6)}>
            {text}
          </text>
        </g>
      ))}
      {across.ticks.map(({ value }) => (
        <g key={value}>
          {grid ? (
            <line class="rule" x1={across.at(value)} x2={across.at(value)} y1={box.top} y2={box.bottom} />
          ) : (
            <line class="rule" x1={across.at(value)} x2={across.at(value)} y1={box.bottom} y2={box.bottom + 4} />
          )}
        </g>
      ))}
      <Ticks axis={across} y={box.bottom + 18} width={width} />
      <text class="axis-title" x={Math.min(Math.max(box.right, widthOf(xTitle, 12.7)), width)} y={box.bottom + 36} text-anchor="end">
        {xTitle}
      </text>
    </g>
  );
}
