import { useMemo } from 'preact/hooks';
import { frontierOf } from '../../../lib/scenario/frontier.ts';
import { FrontierChart } from '../../charts/FrontierChart.tsx';
import { Framed, Nothing, nowAt, numberOf, type Of, rounded, text } from '../picture.tsx';

/** The best that can be had of two results, and what binds at each point. */
export default function Frontier({ picture, state, sources }: Of<'frontier'>) {
  const { calculator, settled } = state;
  const { over, x, y, binds } = picture;
  const points = useMemo(() => frontierOf(calculator, settled.value, picture), [settled.value]);
  if (points.length === 0) return <Nothing state={state} picture={picture} because={y} />;
  const now = nowAt(state, x, y);
  const bindsText = (id: string | undefined) => (id === undefined || !binds ? undefined : (binds.options[id] ?? id));
  const [first, second] = over;
  const here = over.map((quantity) => numberOf(state, quantity));
  const rows = points.map((point) => ({
    ...point,
    id: point.over.join(),
    binds: bindsText(point.binds),
    label: `${text(state, first, point.over[0])}, ${text(state, second, point.over[1])}`,
  }));
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: [first.label, second.label, x.label, y.label, ...(binds ? [binds.label] : [])],
        rows: [
          ...rows.map((row) => [
            text(state, first, row.over[0]),
            text(state, second, row.over[1]),
            rounded(x, row.x),
            rounded(y, row.y),
            ...(binds ? [row.binds ?? '–'] : []),
          ]),
          ...(now
            ? [
                [
                  `As set: ${here[0] === undefined ? '–' : text(state, first, here[0])}`,
                  here[1] === undefined ? '–' : text(state, second, here[1]),
                  rounded(x, now.x),
                  rounded(y, now.y),
                  ...(binds ? [bindsText(settled.value.values[binds.id] as string | undefined) ?? '–'] : []),
                ],
              ]
            : []),
        ],
      }}
    >
      {(caption) => (
        <FrontierChart
          label={caption}
          x={{ label: x.label, unit: x.unit, scale: 'log' }}
          y={{ label: y.label, unit: y.unit, scale: 'log' }}
          points={rows}
          {...(now && { now: { ...now, text: 'as set' } })}
        />
      )}
    </Framed>
  );
}
