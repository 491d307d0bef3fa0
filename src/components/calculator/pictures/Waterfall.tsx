import { falls } from '../../../lib/scenario/waterfall.ts';
import { WaterfallChart } from '../../charts/WaterfallChart.tsx';
import { Framed, Nothing, numberOf, type Of, rounded, text } from '../picture.tsx';

const signs = { times: '×', 'divided by': '÷', plus: '+', minus: '−' } as const;

/** From a start, step by step, to an end. */
export default function Waterfall({ picture, state, sources }: Of<'waterfall'>) {
  const { start, steps, end, scale = 'linear' } = picture;
  const [from, to] = [numberOf(state, start), numberOf(state, end)];
  const valued = steps.flatMap((step) => {
    const value = numberOf(state, step.quantity);
    return value === undefined ? [] : [{ ...step, value }];
  });
  const moves = from === undefined || valued.length < steps.length ? undefined : falls(from, valued);
  if (from === undefined || to === undefined || !moves) return <Nothing state={state} picture={picture} because={end} />;
  const rows = valued.map(({ quantity, effect, value }, index) => {
    const { before, after } = moves[index] ?? { before: from, after: from };
    return { label: quantity.label, before, after, byText: `${signs[effect]} ${rounded(quantity, value).replace(/×$/, '')}`, text: rounded(end, after) };
  });
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{
        columns: ['Step', 'By', end.label],
        rows: [[start.label, '', text(state, start, from)], ...rows.map((row) => [row.label, row.byText, row.text]), [end.label, '', text(state, end, to)]],
      }}
    >
      {(caption) => (
        <WaterfallChart
          label={caption}
          title={end.label}
          unit={end.unit}
          scale={scale}
          start={{ label: start.label, value: from, text: text(state, start, from) }}
          steps={rows}
          end={{ label: end.label, value: to, text: text(state, end, to) }}
        />
      )}
    </Framed>
  );
}
