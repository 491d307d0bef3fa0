import type { BillPart, Picture } from '../../lib/scenario/calculator.ts';
import { isOptionInput } from '../../lib/scenario/calculator.ts';
import { sentence, write } from '../../lib/scenario/say.ts';
import { format } from '../../lib/units/format.ts';
import { inSentence, isMeasure, type Measure } from '../../lib/vocabulary/quantity.ts';
import { BesideChart } from '../charts/BesideChart.tsx';
import { BillChart } from '../charts/BillChart.tsx';
import { Figure } from '../charts/Figure.tsx';
import { SweepChart } from '../charts/SweepChart.tsx';
import { TornadoChart } from '../charts/TornadoChart.tsx';
import type { CalculatorProps } from './props.ts';
import { signed } from './Results.tsx';
import { SaveSvg } from './SaveSvg.tsx';
import type { State } from './state.ts';

type Needs = Pick<CalculatorProps, 'sources'> & { readonly state: State };

/** The pictures of a calculator, each a figure with its finding, its table and its sources; last, what moves the answer most. */
export function Pictures({ state, sources }: Needs) {
  return (
    <div class="figures">
      {state.calculator.pictures.map((picture) => (
        <Drawn key={picture.id} picture={picture} state={state} sources={sources} />
      ))}
      <Sensitivity state={state} sources={sources} />
    </div>
  );
}

/** One picture, of whatever kind. */
export function Drawn({ picture, state, sources }: Needs & { picture: Picture }) {
  if (picture.kind === 'bill') return <Bill picture={picture} state={state} sources={sources} />;
  if (picture.kind === 'sweep') return <Sweep picture={picture} state={state} sources={sources} />;
  return <Beside picture={picture} state={state} sources={sources} />;
}

type Of<Kind extends Picture['kind']> = Needs & { picture: Extract<Picture, { kind: Kind }> };

const numberOf = (state: State, quantity: Measure): number | undefined => state.settled.value.values[quantity.id] as number | undefined;
const text = (state: State, quantity: Measure, value: number | undefined): string => write(state.calculator, quantity, value);
/** At most three digits: a place on a curve, which nobody published. */
const rounded = (quantity: Measure, value: number): string => format(value, quantity.unit);

function Bill({ picture, state, sources }: Of<'bill'>) {
  const caption = sentence(state.calculator, state.settled.value, picture.caption);
  const parts = picture.parts.map(({ quantity, kind }: BillPart) => {
    const value = numberOf(state, quantity) ?? 0;
    return { label: quantity.label, value, kind, text: text(state, quantity, numberOf(state, quantity)) };
  });
  const total = { label: picture.total.label, text: text(state, picture.total, numberOf(state, picture.total)) };
  const id = `${state.calculator.id}-${picture.id}`;
  return (
    <Figure
      id={id}
      title={picture.title}
      caption={caption}
      source={<Sources state={state} sources={sources} />}
      table={{ columns: ['Part', 'Kind', 'Cost'], rows: [...parts.map((part) => [part.label, part.kind, part.text]), [total.label, '', total.text]] }}
      tools={<SaveSvg figure={id} state={state} />}
    >
      <BillChart label={caption} parts={parts} total={total} />
    </Figure>
  );
}

function Sweep({ picture, state, sources }: Of<'sweep'>) {
  const { calculator, spread } = state;
  const caption = sentence(calculator, state.settled.value, picture.caption);
  const points = spread.value.sweeps[picture.id] ?? [];
  const [x, y] = [numberOf(state, picture.x), numberOf(state, picture.y)];
  const input = calculator.inputs.find(({ quantity }) => quantity.id === picture.x.id);
  const id = `${calculator.id}-${picture.id}`;
  if (!input || isOptionInput(input) || x === undefined || y === undefined || points.length === 0) {
    return (
      <p class="reason">
        {picture.title}: nothing to draw. {state.settled.value.reasons[picture.y.id]}
      </p>
    );
  }
  const band = points.flatMap(({ x: at, low, high }) => (low === undefined || high === undefined ? [] : [[at, low, high] as const]));
  return (
    <Figure
      id={id}
      title={picture.title}
      caption={caption}
      source={<Sources state={state} sources={sources} />}
      table={{
        columns: [picture.x.label, picture.y.label, '90% interval'],
        rows: points
          .filter((_, index) => index % 4 === 0)
          .map(({ x: at, y: value, low, high }) => [
            rounded(picture.x, at),
            rounded(picture.y, value),
            low === undefined || high === undefined ? '–' : `${rounded(picture.y, low)} to ${rounded(picture.y, high)}`,
          ]),
      }}
      tools={<SaveSvg figure={id} state={state} />}
    >
      <SweepChart
        label={caption}
        x={{ label: picture.x.label, unit: picture.x.unit, scale: input.scale }}
        y={{ label: picture.y.label, unit: picture.y.unit, scale: picture.y.unit.kind === 'date' ? 'linear' : 'log' }}
        line={points.map((point) => [point.x, point.y] as const)}
        {...(band.length > 1 && { band })}
        now={{ x, y, text: text(state, picture.y, y) }}
      />
    </Figure>
  );
}

function Beside({ picture, state, sources }: Of<'beside'>) {
  const { calculator, settled } = state;
  const caption = sentence(calculator, settled.value, picture.caption);
  const rows = picture.rows.flatMap(({ label, published, computed }) => {
    const left = published ? numberOf(state, published) : settled.value.preset.published?.[computed.id]?.value;
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
  const id = `${calculator.id}-${picture.id}`;
  return (
    <Figure
      id={id}
      title={picture.title}
      caption={caption}
      source={<Sources state={state} sources={sources} />}
      table={{
        columns: ['Figure', 'Reported', 'Computed', 'Difference'],
        rows: rows.map((row) => [row.label, row.publishedText, row.computedText, row.differenceText]),
      }}
      tools={<SaveSvg figure={id} state={state} />}
    >
      <BesideChart label={caption} rows={rows} />
    </Figure>
  );
}

function Sensitivity({ state, sources }: Needs) {
  const { calculator, spread } = state;
  const result = calculator.results.find(isMeasure);
  const centre = result && numberOf(state, result);
  const bars = spread.value.tornado;
  if (!result || centre === undefined || bars.length === 0) return null;
  const labelled = bars.flatMap((bar) => {
    const quantity = calculator.graph.quantities.get(bar.id);
    if (!quantity || !('unit' in quantity)) return [];
    return [
      { label: quantity.label, ...bar, lowText: format(bar.low, quantity.unit, { bare: true }), highText: format(bar.high, quantity.unit, { bare: true }) },
    ];
  });
  const [widest] = labelled;
  const id = `${calculator.id}-sensitivity`;
  const caption = widest
    ? `${widest.label}, from ${widest.lowText} to ${widest.highText}, moves ${inSentence(result)} from ${rounded(result, widest.atLow)} to ${rounded(result, widest.atHigh)}.`
    : '';
  return (
    <Figure
      id={id}
      title="What moves the answer most"
      caption={caption}
      source={<Sources state={state} sources={sources} />}
      table={{
        columns: ['Input', 'Low', 'High', 'Answer at low', 'Answer at high'],
        rows: labelled.map((row) => [row.label, row.lowText, row.highText, rounded(result, row.atLow), rounded(result, row.atHigh)]),
      }}
      tools={<SaveSvg figure={id} state={state} />}
    >
      <TornadoChart label={caption} unit={result.unit} rows={labelled} centre={centre} centreText={text(state, result, centre)} />
    </Figure>
  );
}

/** The sources of what went in, linked. */
function Sources({ state, sources }: Needs) {
  const ids = [...new Set(Object.values(state.settled.value.origins).map(({ source }) => source))];
  return (
    <>
      {ids
        .flatMap((id) =>
          sources[id]
            ? [
                <a key={id} href={sources[id].href} title={sources[id].title}>
                  {sources[id].name}
                </a>,
              ]
            : [],
        )
        .flatMap((link, index) => (index === 0 ? [link] : ['; ', link]))}
      {ids.length > 0 ? '. ' : ''}Computed by LLM Cost Atlas.
    </>
  );
}
