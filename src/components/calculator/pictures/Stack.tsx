import { useMemo } from 'preact/hooks';
import { casesOf } from '../../../lib/scenario/cases.ts';
import { stacked } from '../../../lib/scenario/parts.ts';
import { StackChart } from '../../charts/StackChart.tsx';
import { Framed, Nothing, numberOf, type Of, rounded } from '../picture.tsx';

/** Parts of a whole end to end, against a capacity. */
export default function Stack({ picture, state, sources }: Of<'stack'>) {
  const { calculator, settled } = state;
  const { parts, capacity, across } = picture;
  const cases = useMemo(() => casesOf(calculator, settled.value, across), [settled.value]);
  const [first] = parts;
  const bars = cases.flatMap(({ id, label, now, settled: { values } }) => {
    const sizes = parts.map(({ quantity }) => values[quantity.id]).map((value) => (typeof value === 'number' ? value : undefined));
    if (!first || sizes.every((size) => size === undefined)) return [];
    const pieces = stacked(sizes).map((piece, index) => {
      const { quantity, kind } = parts[index] ?? first;
      const size = sizes[index];
      return { ...piece, label: quantity.label, kind, text: size === undefined ? '–' : rounded(quantity, size) };
    });
    const total = pieces.at(-1)?.to ?? 0;
    return [{ id, label: across ? label : 'Together', now, total, totalText: rounded(first.quantity, total), pieces }];
  });
  if (!first || bars.length === 0) return <Nothing state={state} picture={picture} {...(first && { because: first.quantity })} />;
  const room = capacity && numberOf(state, capacity);
  const fits = capacity && room !== undefined ? { value: room, text: rounded(capacity, room), label: capacity.label } : undefined;
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: ['Part', ...bars.map(({ label }) => label)],
        rows: [
          ...parts.map(({ quantity }, index) => [quantity.label, ...bars.map(({ pieces }) => pieces[index]?.text ?? '–')]),
          ['Together', ...bars.map(({ totalText }) => totalText)],
          ...(fits ? [[fits.label, ...bars.map(({ total }) => `${fits.text}${total > fits.value ? ', over' : ''}`)]] : []),
        ],
      }}
    >
      {(caption) => <StackChart label={caption} unit={first.quantity.unit} bars={bars} {...(fits && { capacity: fits })} />}
    </Framed>
  );
}
