import { extent } from 'd3-array';
import { area, line } from 'd3-shape';
import { axis, axisTitle, type Side } from './axis.ts';
import { Drawing } from './Drawing.tsx';

export interface SweepChartProps {
  readonly label: string;
  readonly x: Side;
  readonly y: Side;
  readonly line: readonly (readonly [x: number, y: number])[];
  /** The 90% interval at each x. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
  /** Where the scenario stands. */
  readonly now: { readonly x: number; readonly y: number; readonly text: string };
}

const margin = { top: 26, right: 14, bottom: 44, left: 58 };

/** A result over one input, with its 90% band and the point where the scenario stands. */
export function SweepChart({ label, x, y, line: points, band = [], now }: SweepChartProps) {
  const [left = 0, right = 1] = extent([...points.map(([at]) => at), now.x]);
  const [low = 0, high = 1] = extent([...points.map(([, value]) => value), ...band.flatMap(([, from, to]) => [from, to]), now.y]);
  // Nothing at zero stands on a logarithmic axis.
  const yScale = low > 0 ? y.scale : 'linear';
  const heightAt = (width: number) => Math.round(width * 0.25 + 190);
  const draw = (width: number) => {
    const height = heightAt(width);
    const across = axis(x.scale, [left, right], [margin.left, width - margin.right], x.unit, width > 400 ? 6 : 4);
    const up = axis(yScale, [low, high], [height - margin.bottom, margin.top], y.unit, 5);
    const curve = line<readonly [number, number]>()
      .x(([at]) => across.at(at))
      .y(([, value]) => up.at(value));
    const between = area<readonly [number, number, number]>()
      .x(([at]) => across.at(at))
      .y0(([, from]) => up.at(from))
      .y1(([, , to]) => up.at(to));
    const side = across.at(now.x) > width * 0.6 ? -1 : 1;
    return (
      <>
        <text class="axis-title" x={0} y={12}>
          {axisTitle(y.label, y.unit, yScale)}
        </text>
        {up.ticks.map(({ value, text }) => (
          <g key={value}>
            <line class="rule" x1={margin.left} x2={width - margin.right} y1={up.at(value)} y2={up.at(value)} />
            <text class="tick" x={margin.left - 6} y={up.at(value) + 4} text-anchor="end">
              {text}
            </text>
          </g>
        ))}
        {across.ticks.map(({ value, text }) => (
          <text key={value} class="tick" x={across.at(value)} y={height - margin.bottom + 18} text-anchor="middle">
            {text}
          </text>
        ))}
        <text class="axis-title" x={width - margin.right} y={height - 8} text-anchor="end">
          {axisTitle(x.label, x.unit, x.scale)}
        </text>
        {band.length > 1 && <path class="band" d={between(band) ?? ''} />}
        <path class="line" d={curve(points) ?? ''} />
        <circle class="now" cx={across.at(now.x)} cy={up.at(now.y)} r={5} />
        <text class="now-text" x={across.at(now.x) + side * 10} y={up.at(now.y) - 10} text-anchor={side > 0 ? 'start' : 'end'}>
          {now.text}
        </text>
      </>
    );
  };
  return <Drawing label={label} height={heightAt} draw={draw} />;
}
