import { activeParameters } from '../architecture/shape.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { apiOutputPrice } from '../prices/api-prices.ts';
import { withDiscounts } from '../prices/api-rates.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import * as budget from '../project/budget.ts';
import * as constants from '../scaling/constants.ts';
import { lawCorrelations } from '../scaling/correlations.ts';
import { optimalParameters, optimalTokens } from '../scaling/optimum.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import type { DatedPoint } from '../scenario/picture.ts';
import type { Run } from '../training/run.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import * as q from '../vocabulary/index.ts';

const { parameterCoefficient, tokenCoefficient, parameterExponent, tokenExponent } = constants;
const wired = graph([
  activeParameters,
  gpuHourPrice,
  peakFlopPerSecond,
  apiOutputPrice,
  parameterCoefficient,
  tokenCoefficient,
  parameterExponent,
  tokenExponent,
  optimalParameters,
  optimalTokens,
  ...Object.values(budget),
]);

/** Runs by what they cost, with what each stood on. */
const landmarks = [
  ['tinyzero-3b', 'TinyZero'],
  ['sky-t1-32b', 'Sky-T1'],
  ['deepscaler-1.5b', 'DeepScaleR'],
  ['deepseek-r1', 'DeepSeek-R1'],
  ['minimax-m1-rl', 'MiniMax-M1'],
  ['olmo-3-32b', 'Olmo 3 32B'],
  ['deepseek-v3-pre-training', 'DeepSeek-V3'],
  ['llama-3.1-405b', 'Llama 3.1 405B'],
  ['gpt-4', 'GPT-4'],
  ['gemini-1.0-ultra', 'Gemini Ultra'],
  ['grok-3', 'Grok 3'],
] as const;

export default calculator({
  id: 'budget',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'apiPrices', 'apiDiscounts', 'assumptions', 'scalingLaws'],
  open: (data) => {
    const points = pointsOf(data);
    return {
      id: 'budget',
      title: 'What a budget buys',
      question: 'What does your budget buy?',
      version: 1,
      graph: wired,
      data: {
        models: data.models,
        accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions),
        scalingLaws: data.scalingLaws,
        apiPrices: withDiscounts(data.apiPrices, data.apiDiscounts),
      },
      inputs: [
        { quantity: q.budget, start: asBudget(figureOf(data, 'sky-t1-32b', 'cost')), range: [10, 1e10], scale: 'log', first: true },
        { quantity: q.model, start: 'qwen2.5-32b', first: true },
        { quantity: q.accelerator, start: 'h100', first: true },
        { quantity: q.mfu, start: assumed(data, 'mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear', first: true },
        { quantity: q.apiModel, start: 'deepseek-v3', first: true },
        { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
        { quantity: q.activeParameters, range: [1e8, 1e13], scale: 'log' },
        { quantity: q.numberFormat, start: 'bf16' },
        asOfRental(data.rentalPrices),
        { quantity: q.apiService, start: 'standard' },
        { quantity: q.inputTokens, start: assumed(data, 'request-input'), range: [1, 1e6], scale: 'log' },
        { quantity: q.apiOutputPrice, range: [0.01, 1000], scale: 'log' },
        { quantity: q.anchorGpuSeconds, start: assumed(data, 'anchor-gpu-seconds'), range: [1, 1000], scale: 'log' },
        { quantity: q.anchorParameters, start: anchor(data), range: [1e8, 1e13], scale: 'log' },
        { quantity: q.scalingLaw, start: 'besiroglu' },
      ],
      presets: presets(data),
      results: [q.tunedTokens, q.reasoningAnswers, q.optimalParameters, q.optimalTokens, q.boughtOutputTokens, q.boughtGpuHours, q.trainingFlop],
      correlations: lawCorrelations,
      finding: (say) => {
        const sum = say.number(q.budget);
        const below = sum === undefined ? undefined : points.filter(({ value }) => value <= sum * 1.001).at(-1);
        const near = below ? ` ${below.label} is put at ${format(below.value, units.dollar)}, ${below.group.toLowerCase()}.` : '';
        return `${say(q.budget)} rent ${say(q.boughtGpuHours)}. They tune ${say(q.model)} on ${say(q.tunedTokens)}, or train ${say(q.optimalParameters)} from nothing on ${say(q.optimalTokens)}.${near}`;
      },
      pictures: [
        {
          kind: 'timeline',
          id: 'landmarks',
          title: 'Real runs by what they cost',
          y: q.budget,
          points,
          caption: (say) => {
            const sum = say.number(q.budget) ?? 0;
            const within = points.filter(({ value }) => value <= sum * 1.001).length;
            return `${within} of these ${points.length} runs cost no more than ${say(q.budget)}. The cheap ones stood on a finished model.`;
          },
        },
      ],
      notFor: [
        'A project. Experiments, pay, data and evaluation come on top, and for small runs they are nearly all of it.',
        'Comparing landmarks to the dollar. Some are what their owner paid or supposed, some are estimates of others at the price of rented machines.',
        'Abilities. What a budget trains from nothing is far weaker than what the same budget tunes.',
      ],
    };
  },
});

const asBudget = (cost: Datum): Datum => ({ ...cost, unit: q.budget.unit.id });

type Read = Pick<Data, 'models' | 'runs' | 'assumptions'>;

function anchor({ models }: Read): Datum {
  const model = models['deepseek-v3'];
  if (!model) throw new Error('There is no model deepseek-v3.');
  return model.activeParameters;
}

/** The cost of a run: as its owner reports it, else an estimate at the price of rented machines. */
function costOf(run: Run): Datum | undefined {
  return run.figures['cost'] ?? run.figures['r1Cost'] ?? run.estimates?.find(({ method }) => method === 'cloud-rental')?.cost;
}

const onAFinishedModel = new Set(['post-training', 'reinforcement-learning', 'fine-tuning', 'distillation']);

/** The landmarks from the cheapest to the dearest. */
function pointsOf({ runs }: Read): readonly DatedPoint[] {
  return landmarks
    .map(([id, label]): DatedPoint => {
      const run = runs[id];
      const cost = run && costOf(run);
      if (!run || !cost) throw new Error(`The run ${id} has no cost.`);
      const { kind, reported } = run;
      const date = reported.length === 4 ? `${reported}-07-01` : reported.length === 7 ? `${reported}-15` : reported;
      return {
        id,
        label,
        date,
        value: cost.value,
        source: cost.source,
        named: true,
        group: onAFinishedModel.has(kind) ? 'On a finished model' : 'From nothing',
      };
    })
    .toSorted((a, b) => a.value - b.value);
}

function presets(data: Read): [Preset, ...Preset[]] {
  const of = (id: string, label: string, run: string, sets: Preset['sets'] = {}): Preset => {
    const cost = data.runs[run] && costOf(data.runs[run]);
    if (!cost) throw new Error(`The run ${run} has no cost.`);
    return { id, label, sets: { budget: asBudget(cost), ...sets } };
  };
  return [
    { id: 'sky-t1', label: 'Sky-T1’s $450', sets: {} },
    of('tinyzero', 'TinyZero’s $30', 'tinyzero-3b'),
    of('deepscaler', 'DeepScaleR’s $4,500', 'deepscaler-1.5b'),
    of('deepseek-r1', 'DeepSeek-R1’s $294K', 'deepseek-r1', { model: 'deepseek-v3' }),
    of('minimax-m1', 'MiniMax-M1’s $535K', 'minimax-m1-rl', { model: 'minimax-m1' }),
    of('deepseek-v3', 'DeepSeek-V3’s $5.3M', 'deepseek-v3-pre-training'),
    of('gpt-4', 'GPT-4, at the price of rented machines', 'gpt-4'),
    { id: 'billion', label: 'A billion', sets: { budget: asBudget(assumed(data, 'billion-run')) } },
  ];
}
