import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { flopOfCost } from '../scaling/budget.ts';
import * as constants from '../scaling/constants.ts';
import { lawCorrelations } from '../scaling/correlations.ts';
import * as optimum from '../scaling/optimum.ts';
import * as repeated from '../scaling/repeated-data.ts';
import * as serving from '../scaling/serving.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  gpuHourPrice,
  peakFlopPerSecond,
  flopOfCost,
  ...Object.values(constants),
  ...Object.values(optimum),
  serving.weightedServedTokens,
  serving.inferenceAwareParameters,
  serving.inferenceAwareTokens,
  serving.plainLifetimeFlop,
  serving.inferenceAwareFlop,
  serving.inferenceSaving,
  serving.servingThatFits,
  ...Object.values(repeated),
]);

export default calculator({
  id: 'compute-optimal',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'scalingLaws', 'assumptions'],
  open: (data) => ({
    id: 'compute-optimal',
    title: 'How big, how long',
    question: 'With this budget, how many parameters and tokens?',
    version: 1,
    graph: wired,
    data: { scalingLaws: data.scalingLaws, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
    inputs: inputsOf(data),
    presets: presetsOf(data),
    results: [
      q.optimalParameters,
      q.optimalTokens,
      q.tokensPerParameter,
      q.loss,
      q.computeOverhead,
      q.inferenceAwareParameters,
      q.inferenceAwareTokens,
      q.inferenceSaving,
      q.servingThatFits,
      q.epochs,
      q.effectiveTokens,
      q.trainingFlop,
    ],
    correlations: lawCorrelations,
    finding: (say) => {
      const best = `By ${say(q.scalingLaw)}, ${say(q.trainingFlop)} are best spent on ${say(q.optimalParameters)} and ${say(q.optimalTokens)}, which is ${say(q.tokensPerParameter)}.`;
      const saving = say.number(q.inferenceSaving);
      const [real, over] = [say.number(q.activeParameters), say.number(q.computeOverhead)];
      if (real !== undefined && over !== undefined && over > 0.001) {
        const more = `${best} ${say(q.activeParameters)} on ${say(q.trainingTokens)} take ${say(q.computeOverhead)} more compute than their loss needs`;
        return say.number(q.servingThatFits) === undefined
          ? `${more}, and are dearer to serve as well.`
          : `${more}; over a life that serves ${say(q.servingThatFits)} they are the best choice all the same.`;
      }
      if (saving === undefined || saving < 0.001) return best;
      return `${best} If it serves ${say(q.servedTokens)}, ${say(q.inferenceAwareParameters)} trained on ${say(q.inferenceAwareTokens)} are as good and save ${say(q.inferenceSaving)} over its life.`;
    },
    pictures: [
      {
        kind: 'sweep',
        id: 'iso-flop',
        title: 'Loss by size, at the same compute',
        x: q.activeParameters,
        y: q.loss,
        caption: (say) =>
          `At ${say(q.trainingFlop)} the loss is lowest at ${say(q.optimalParameters)}. Near it the curve is flat: a model of half the size loses little.`,
      },
      {
        kind: 'lines',
        id: 'laws',
        title: 'Tokens a parameter by compute, by law',
        x: q.trainingFlop,
        y: q.tokensPerParameter,
        across: { each: q.scalingLaw },
        caption: (say) =>
          `At ${say(q.trainingFlop)} the picked law asks for ${say(q.tokensPerParameter)}. Splits can be compared between laws; their losses cannot, each counts over its own text.`,
      },
      {
        kind: 'beside',
        id: 'real-run',
        title: 'The real model beside the optimum',
        rows: [
          { label: 'Parameters', computed: q.optimalParameters },
          { label: 'Tokens', computed: q.optimalTokens },
        ],
        caption: (say) => {
          const real = say.published(q.optimalParameters)?.value;
          const best = say.number(q.optimalParameters);
          if (real === undefined || best === undefined || say.modified)
            return `The optimum for training alone is ${say(q.optimalParameters)} on ${say(q.optimalTokens)}.`;
          if (real < 0.7 * best)
            return `The real model has ${say.as(q.optimalParameters, real)}, fewer than the ${say(q.optimalParameters)} of the optimum: it was made to be served.`;
          if (real > 1.4 * best) return `The real model has ${say.as(q.optimalParameters, real)}, more than the ${say(q.optimalParameters)} of the optimum.`;
          return `The real model has ${say.as(q.optimalParameters, real)}, close to the ${say(q.optimalParameters)} of the optimum.`;
        },
      },
    ],
    notFor: [
      'Comparing the losses of two laws. Each counts nats over its own text and tokens; only their allocations can be compared.',
      'Models trained on more than a few hundred tokens a parameter. The fits saw hardly any, and disagree there.',
      'Mixtures of experts. Their law has other constants; count active parameters only with care.',
      'Abilities. A lower loss is not a better assistant.',
    ],
  }),
});

type Read = Pick<Data, 'models' | 'runs' | 'assumptions' | 'rentalPrices'>;

function inputsOf(data: Read): readonly Input[] {
  return [
    { quantity: q.scalingLaw, start: 'besiroglu', first: true },
    { quantity: q.cost, start: figureOf(data, 'deepseek-v3-pre-training', 'cost'), range: [10, 1e11], scale: 'log', first: true },
    { quantity: q.accelerator, start: 'h800', first: true },
    { quantity: q.servedTokens, start: assumed(data, 'served-tokens'), range: [1e9, 1e17], scale: 'log', first: true },
    { quantity: q.uniqueTokens, start: assumed(data, 'text-stock'), range: [1e9, 1e15], scale: 'log', first: true },
    { quantity: q.trainingFlop, range: [1e17, 1e29], scale: 'log' },
    { quantity: q.activeParameters, range: [1e8, 1e13], scale: 'log' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    asOfRental(data.rentalPrices),
    { quantity: q.mfu, start: assumed(data, 'mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.outputShare, start: assumed(data, 'output-share'), range: [0, 1], scale: 'linear' },
    { quantity: q.inputFlopPrice, start: assumed(data, 'flop-price-even'), range: [0.01, 100], scale: 'log' },
    { quantity: q.outputFlopPrice, start: assumed(data, 'flop-price-even-output'), range: [0.01, 100], scale: 'log' },
  ];
}

function presetsOf(data: Read): readonly [Preset, ...Preset[]] {
  const parameters = assumed(data, 'chinchilla-parameters');
  const size: Datum = { ...parameters, unit: q.activeParameters.unit.id };
  const chinchilla = {
    sets: { trainingFlop: assumed(data, 'chinchilla-flop'), activeParameters: size },
    published: { optimalParameters: parameters, optimalTokens: assumed(data, 'chinchilla-tokens') },
  };
  return [
    { id: 'deepseek-v3-budget', label: 'DeepSeek-V3’s $5.3M, on a dense model', sets: {} },
    { id: 'chinchilla', label: 'Chinchilla', ...chinchilla },
    {
      id: 'chinchilla-as-printed',
      label: 'Chinchilla, by the constants it printed',
      ...chinchilla,
      sets: { ...chinchilla.sets, scalingLaw: 'hoffmann-printed' },
    },
    ...['gpt-3-175b', 'llama-65b', 'llama-2-70b', 'llama-3-8b', 'llama-3-70b', 'llama-3.1-405b'].flatMap((id) => runPreset(data, id)),
    { id: 'nanochat', label: 'nanochat, three hours of eight H100', sets: { accelerator: 'h100', trainingFlop: assumed(data, 'nanochat-flop') } },
    {
      id: 'sardana-dollars',
      label: 'Llama 3.1 405B’s compute, serving counted in dollars',
      sets: {
        ...runPreset(data, 'llama-3.1-405b')[0]?.sets,
        inputFlopPrice: assumed(data, 'flop-price-sardana-input'),
        outputFlopPrice: assumed(data, 'flop-price-sardana-output'),
      },
    },
    { id: 'hundred-million', label: '$100M, where SB 1047 would have begun', sets: { cost: assumed(data, 'sb-1047-cost'), accelerator: 'h100' } },
    { id: 'billion', label: '$1B, forecast for 2027', sets: { cost: assumed(data, 'billion-run'), accelerator: 'h100' } },
  ];
}

/** The budget of a real dense run, counted as 6ND, with its own size and tokens beside the optimum. */
function runPreset({ runs, models }: Read, id: string): readonly Preset[] {
  const run = runs[id];
  const tokens = run?.figures['trainingTokens'];
  const parameters = run?.model === undefined ? undefined : models[run.model]?.activeParameters;
  if (!run || !tokens || !parameters) return [];
  const { low: _, high: __, ...sure } = tokens;
  const flop: Datum = {
    ...sure,
    value: 6 * parameters.value * tokens.value,
    unit: q.trainingFlop.unit.id,
    grade: 'derived',
    note: `6ND from ${run.name}’s parameters and tokens.`,
  };
  return [
    { id, label: run.name, sets: { trainingFlop: flop, activeParameters: parameters }, published: { optimalParameters: parameters, optimalTokens: tokens } },
  ];
}
