import { sliderOf } from '../../../lib/scenario/lines.ts';
import { formatRange } from '../../../lib/units/format.ts';
import { SweepChart } from '../../charts/SweepChart.tsx';
import { Framed, Nothing, nowAt, type Of, rounded } from '../picture.tsx';

/** A result over one input, with its 90% band. */
export default function Sweep({ picture, state, sources }: Of<'sweep'>) {
  const points = state.spread.value.sweeps[picture.id] ?? [];
  const now = nowAt(state, picture.x, picture.y);
  const input = sliderOf(state.calculator, picture.x.id);
  if (!input || !now || points.length === 0) return <Nothing state={state} picture={picture} because={picture.y} />;
  const band = points.flatMap(({ x: at, low, high }) => (low === undefined || high === undefined ? [] : [[at, low, high] as const]));
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: [picture.x.label, picture.y.label, '90% interval'],
        rows: points
          .filter((_, index) => index % 4 === 0)
          .map(({ x: at, y: value, low, high }) => [
            rounded(picture.x, at),
            rounded(picture.y, value),
            low === undefined || high === undefined ? '–' : formatRange(low, high, picture.y.unit),
          ]),
      }}
    >
      {(caption) => (
        <SweepChart
          label={caption}
          x={{ label: picture.x.label, unit: picture.x.unit, scale: input.scale }}
          y={{ label: picture.y.label, unit: picture.y.unit, scale: picture.y.unit.kind === 'date' ? 'linear' : 'log' }}
          line={points.map((point) => [point.x, point.y] as const)}
          {...(band.length > 1 && { band })}
          now={now}
        />
      )}
    </Framed>
  );
}
