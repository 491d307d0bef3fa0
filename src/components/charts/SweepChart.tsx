import { extent } from 'd3-array';
import { area, line } from 'd3-shape';
import { axis, axisTitle, type Side } from './axis.ts';
import { Drawing } from './Drawing.tsx';
import { Ground } from './Ground.tsx';
import { filled, Now } from './Now.tsx';
import { along } from './place.ts';
import { useSteady } from './steady.ts';

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
  const [left, right] = useSteady(filled(extent([...points.map(([at]) => at), now.x])));
  const [low, high] = useSteady(filled(extent([...points.map(([, value]) => value), ...band.flatMap(([, from, to]) => [from, to]), now.y])));
  // Nothing at zero stands on a logarithmic axis.
  const yScale = low > 0 ? y.scale : 'linear';
  const heightAt = (width: number) => Math.round(width * 0.25 + 190);
  const draw = (width: number) => {
    const height = heightAt(width);
    const box = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
    const across = axis(x.scale, [left, right], [margin.left, width - margin.right], x.unit, width > 400 ? 6 : 4);
    const up = axis(yScale, [low, high], [height - margin.bottom, margin.top], y.unit, 5);
    const curve = line<readonly [number, number]>()
      .x(([at]) => across.at(at))
      .y(([, value]) => up.at(value));
    const between = area<readonly [number, number, number]>()
      .x(([at]) => across.at(at))
      .y0(([, from]) => up.at(from))
      .y1(([, , to]) => up.at(to));
    return (
      <>
        <Ground width={width} box={box} across={across} up={up} xTitle={axisTitle(x.label, x.unit, x.scale)} yTitle={axisTitle(y.label, y.unit, yScale)} />
        {band.length > 1 && <path class="band" d={between(band) ?? ''} />}
        <path class="line" d={curve(points) ?? ''} />
        <Now
          x={across.at(now.x)}
          y={up.at(now.y)}
          text={now.text}
          box={box}
          lines={along(points.map(([at, value]) => ({ x: across.at(at), y: up.at(value) })))}
        />
      </>
    );
  };
  return <Drawing label={label} height={heightAt} draw={draw} />;
}
