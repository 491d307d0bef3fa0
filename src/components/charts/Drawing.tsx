import type { ComponentChildren } from 'preact';

/** Widths for which a drawing is made, in its own units, which are pixels at full size: text stays readable in a phone and in a page. */
export const widths = { narrow: 320, wide: 680 } as const;

export interface DrawingProps {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly height: (width: number) => number;
  readonly draw: (width: number) => ComponentChildren;
}

/** A drawing at both widths; the style sheet shows the one that fits. */
export function Drawing({ label, height, draw }: DrawingProps) {
  return (
    <div class="drawing">
      {Object.entries(widths).map(([name, width]) => (
        <svg key={name} class={name} viewBox={`0 0 ${width} ${height(width)}`} role="img" aria-label={label}>
          {draw(width)}
        </svg>
      ))}
    </div>
  );
}
