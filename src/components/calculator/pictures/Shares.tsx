import { stacked } from '../../../lib/scenario/parts.ts';
import { format } from '../../../lib/units/format.ts';
import { units } from '../../../lib/units/unit.ts';
import { SharesChart } from '../../charts/SharesChart.tsx';
import { Framed, Nothing, numberOf, type Of, text } from '../picture.tsx';

/** Shares of a sum. */
export default function Shares({ picture, state, sources }: Of<'shares'>) {
  const sizes = picture.parts.map(({ quantity }) => numberOf(state, quantity));
  const pieces = stacked(sizes);
  if (pieces.every(({ share }) => share === 0))
    return <Nothing state={state} picture={picture} {...(picture.parts[0] && { because: picture.parts[0].quantity })} />;
  const parts = picture.parts.map(({ quantity, kind }, index) => {
    const { from, share } = pieces[index] ?? { from: 0, share: 0 };
    return {
      label: quantity.label,
      kind,
      from,
      share,
      text: text(state, quantity, sizes[index]),
      shareText: format(share, units.fraction, { digits: share < 0.1 ? 1 : 2 }),
    };
  });
  return (
    <Framed
      picture={picture}
      state={state}
      sources={sources}
      table={{ columns: ['Part', 'Kind', 'Amount', 'Share'], rows: parts.map((part) => [part.label, part.kind, part.text, part.shareText]) }}
    >
      {(caption) => <SharesChart label={caption} drawnAs={picture.drawnAs} parts={parts} />}
    </Framed>
  );
}
