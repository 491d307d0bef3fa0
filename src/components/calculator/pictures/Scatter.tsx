import { ScatterChart } from '../../charts/ScatterChart.tsx';
import { Framed, Nothing, nowAt, type Of, rounded } from '../picture.tsx';

/** Records by two of their figures. */
export default function Scatter({ picture, state, sources }: Of<'scatter'>) {
  const { x, y, scale = 'log', withReader } = picture;
  const points = picture.points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  if (points.length === 0) return <Nothing state={state} picture={picture} />;
  const now = withReader && nowAt(state, x, y);
  const grouped = points.some(({ group }) => group !== undefined);
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: ['What', x.label, y.label, ...(grouped ? ['Group'] : [])],
        rows: [
          ...points.map((point) => [point.label, rounded(x, point.x), rounded(y, point.y), ...(grouped ? [point.group ?? '–'] : [])]),
          ...(now ? [['As set', rounded(x, now.x), rounded(y, now.y), ...(grouped ? ['–'] : [])]] : []),
        ],
      }}
    >
      {(caption) => (
        <ScatterChart
          label={caption}
          x={{ label: x.label, unit: x.unit, scale }}
          y={{ label: y.label, unit: y.unit, scale }}
          points={points}
          {...(now && { now: { ...now, text: 'as set' } })}
        />
      )}
    </Framed>
  );
}
