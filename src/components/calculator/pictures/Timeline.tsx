import { day as dayOf, isoDay } from '../../../lib/units/date.ts';
import { formatRange } from '../../../lib/units/format.ts';
import { TimelineChart } from '../../charts/TimelineChart.tsx';
import { Framed, Nothing, type Of, rounded } from '../picture.tsx';

/** Dated figures of records, with a computed line where one is given. */
export default function Timeline({ picture, state, sources }: Of<'timeline'>) {
  const { y, scale = 'log', joined } = picture;
  const points = picture.points.flatMap((point) => {
    const day = dayOf(point.date);
    return Number.isNaN(day) || !Number.isFinite(point.value) ? [] : [{ ...point, day }];
  });
  const line = state.spread.value.sweeps[picture.id] ?? [];
  if (points.length === 0 && line.length === 0) return <Nothing state={state} picture={picture} />;
  const between = (low: number | undefined, high: number | undefined) => (low === undefined || high === undefined ? '–' : formatRange(low, high, y.unit));
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      more={points.flatMap(({ source }) => source ?? [])}
      table={{
        columns: ['What', 'Date', y.label, '90% interval', 'How'],
        rows: [
          ...points
            .toSorted((a, b) => a.day - b.day)
            .map(({ label, date, value, low, high, group }) => [label, date, rounded(y, value), between(low, high), group]),
          ...line
            .filter((_, index) => index % 8 === 0)
            .map(({ x, y: value, low, high }) => ['Line', isoDay(x), rounded(y, value), between(low, high), 'computed']),
        ],
      }}
    >
      {(caption) => <TimelineChart label={caption} y={{ label: y.label, unit: y.unit, scale }} points={points} joined={joined} line={line} />}
    </Framed>
  );
}
