import { signed } from '../../../lib/scenario/difference.ts';
import { format } from '../../../lib/units/format.ts';
import { BesideChart } from '../../charts/BesideChart.tsx';
import { Framed, numberOf, type Of, text } from '../picture.tsx';

/** Published figures beside the computed ones. */
export default function Beside({ picture, state, sources }: Of<'beside'>) {
  const rows = picture.rows.flatMap(({ label, published, computed }) => {
    const left = published ? numberOf(state, published) : state.settled.value.preset.published?.[computed.id]?.value;
    const right = numberOf(state, computed);
    // How far two dates lie apart is no share of either.
    if (left === undefined || right === undefined || computed.unit.kind === 'date') return [];
    return [
      {
        label,
        published: left,
        computed: right,
        publishedText: format(left, computed.unit, { exact: true }),
        computedText: text(state, computed, right),
        differenceText: left === 0 ? '–' : signed(right / left - 1),
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: ['Figure', 'Reported', 'Computed', 'Difference'],
        rows: rows.map((row) => [row.label, row.publishedText, row.computedText, row.differenceText]),
      }}
    >
      {(caption) => <BesideChart label={caption} rows={rows} />}
    </Framed>
  );
}
