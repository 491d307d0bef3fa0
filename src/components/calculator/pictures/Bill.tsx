import { BillChart, costText } from '../../charts/BillChart.tsx';
import { Framed, numberOf, type Of, text } from '../picture.tsx';

/** A bill, part by part, down to its total. */
export default function Bill({ picture, state, sources }: Of<'bill'>) {
  const parts = picture.parts.map(({ quantity, kind, label = quantity.label }) => ({
    label,
    value: numberOf(state, quantity) ?? 0,
    kind,
    text: text(state, quantity, numberOf(state, quantity)),
  }));
  const total = { label: picture.total.label, text: text(state, picture.total, numberOf(state, picture.total)) };
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: ['Part', 'Kind', 'Cost'],
        rows: [...parts.map((part) => [part.label, part.kind, costText(part, parts)]), [total.label, '', total.text]],
      }}
    >
      {(caption) => <BillChart label={caption} parts={parts} total={total} />}
    </Framed>
  );
}
