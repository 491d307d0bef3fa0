import { useMemo } from 'preact/hooks';
import { linesOf, sliderOf } from '../../../lib/scenario/lines.ts';
import { LinesChart } from '../../charts/LinesChart.tsx';
import { Framed, Nothing, nowAt, numberOf, type Of, rounded, text } from '../picture.tsx';

/** One result over one input, a line for each state side by side. */
export default function Lines({ picture, state, sources }: Of<'lines'>) {
  const { calculator, settled } = state;
  const { x, y, limit, scale = 'log' } = picture;
  const lines = useMemo(() => linesOf(calculator, settled.value, picture), [settled.value]);
  const places = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.x)))].toSorted((a, b) => a - b);
  const input = sliderOf(calculator, x.id);
  if (!input || places.length === 0) return <Nothing state={state} picture={picture} because={y} />;
  const ceiling = limit && numberOf(state, limit);
  const now = nowAt(state, x, y);
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: [x.label, ...lines.map(({ label }) => label), ...(limit && ceiling !== undefined ? [limit.label] : [])],
        rows: places
          .filter((_, index) => index % 3 === 0)
          .map((place) => [
            rounded(x, place),
            ...lines.map(({ points }) => {
              const point = points.find((one) => one.x === place);
              return point ? rounded(y, point.y) : '–';
            }),
            ...(limit && ceiling !== undefined ? [rounded(limit, ceiling)] : []),
          ]),
      }}
    >
      {(caption) => (
        <LinesChart
          label={caption}
          x={{ label: x.label, unit: x.unit, scale: input.scale }}
          y={{ label: y.label, unit: y.unit, scale }}
          lines={lines}
          {...(limit && ceiling !== undefined && { limit: { value: ceiling, label: `${limit.label}: ${text(state, limit, ceiling)}` } })}
          {...(now && { now })}
        />
      )}
    </Framed>
  );
}
