import { format, formatRange } from '../../lib/units/format.ts';
import { inSentence, isMeasure } from '../../lib/vocabulary/quantity.ts';
import { Figure } from '../charts/Figure.tsx';
import { TornadoChart } from '../charts/TornadoChart.tsx';
import { type Needs, numberOf, rounded, sourcesOf, text } from './picture.tsx';
import { SaveSvg } from './SaveSvg.tsx';

/** What moves the first result most, for every calculator with something uncertain. */
export function Sensitivity({ state, sources }: Needs) {
  const { calculator, spread } = state;
  const result = calculator.results.find(isMeasure);
  const centre = result && numberOf(state, result);
  const bars = spread.value.tornado;
  if (!result || centre === undefined || bars.length === 0) return null;
  const labelled = bars.flatMap((bar) => {
    const quantity = calculator.graph.quantities.get(bar.id);
    if (!quantity || !('unit' in quantity)) return [];
    return [
      {
        label: quantity.label,
        ...bar,
        lowText: format(bar.low, quantity.unit, { bare: true }),
        highText: format(bar.high, quantity.unit, { bare: true }),
        rangeText: formatRange(bar.low, bar.high, quantity.unit),
      },
    ];
  });
  const [widest] = labelled;
  const id = `${calculator.id}-sensitivity`;
  const title = 'What moves the answer most';
  const caption = widest
    ? `${widest.label}, from ${widest.rangeText}, moves ${inSentence(result)} from ${formatRange(widest.atLow, widest.atHigh, result.unit)}.`
    : '';
  return (
    <Figure
      id={id}
      title={title}
      caption={caption}
      sources={sourcesOf({ state, sources })}
      by="Computed by LLM Cost Atlas."
      table={{
        columns: ['Input', 'Low', 'High', 'Answer at low', 'Answer at high'],
        rows: labelled.map((row) => [row.label, row.lowText, row.highText, rounded(result, row.atLow), rounded(result, row.atHigh)]),
      }}
      tools={<SaveSvg figure={id} title={title} state={state} />}
    >
      <TornadoChart label={caption} title={result.label} unit={result.unit} rows={labelled} centre={centre} centreText={text(state, result, centre)} />
    </Figure>
  );
}
