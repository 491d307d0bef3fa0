import { Drawing } from './Drawing.tsx';
import { widthOf } from './text.ts';

export interface ErrorsChartProps {
  readonly label: string;
  /** A row of dots for each group; `missed` are those outside their tolerance, which the record explains. */
  readonly groups: readonly { readonly group: string; readonly errors: readonly { readonly error: number; readonly missed: boolean }[] }[];
}

const row = 30;
const top = 26;

/** The smallest error that has a place of its own; smaller ones stand in the middle. */
const least = 1e-4;
const decades = 8;

/** Where an error stands from −1 to 1: by the logarithm of its size, to the side of its sign. */
export function placeOf(error: number): number {
  if (Math.abs(error) < least) return 0;
  const share = Math.log10(Math.abs(error) / least) / decades;
  return Math.sign(error) * Math.min(0.06 + 0.94 * share, 1);
}

// Nothing errs by more than all of it downwards.
const ticks = [-1, -0.1, -0.01, 0, 0.01, 0.1, 1, 1000];
const narrowTicks = [-0.1, 0, 0.1, 1000];
const tickText = (error: number): string =>
  error === 0 ? 'exact' : `${error < 0 ? '−' : '+'}${Math.abs(error) >= 1000 ? '1,000×' : `${Math.abs(error) * 100}%`}`;

/** Signed errors of published numbers, a row a group, on a scale that shows a hundredth of a per cent and a factor of a thousand alike. */
export function ErrorsChart({ label, groups }: ErrorsChartProps) {
  const draw = (width: number) => {
    const left = width < 500 ? 96 : 150;
    const middle = left + (width - left) / 2;
    const x = (error: number) => middle + (placeOf(error) * (width - left - 24)) / 2;
    const bottom = top + groups.length * row;
    return (
      <>
        {(width < 500 ? narrowTicks : ticks).map((tick) => (
          <g key={tick} class="tick">
            <line class="rule" x1={x(tick)} x2={x(tick)} y1={top - 6} y2={bottom} />
            <text x={Math.min(x(tick), width - widthOf(tickText(tick)) / 2)} y={top - 12} text-anchor="middle">
              {tickText(tick)}
            </text>
          </g>
        ))}
        {groups.map(({ group, errors }, index) => (
          <g key={group}>
            <text x={0} y={top + index * row + row / 2 + 4}>
              {group}
            </text>
            {errors.map(({ error, missed }, order) => (
              <circle key={order} class={missed ? 'error missed' : 'error'} cx={x(error)} cy={top + index * row + row / 2 + ((order % 5) - 2) * 2.5} r={3} />
            ))}
          </g>
        ))}
      </>
    );
  };
  return <Drawing label={label} height={() => top + groups.length * row + 8} draw={draw} />;
}
