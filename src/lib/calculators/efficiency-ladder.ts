import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import * as gains from '../ladder/gains.ts';
import { withRental } from '../prices/latest.ts';
import { parameterCoefficient, parameterExponent, tokenCoefficient, tokenExponent } from '../scaling/constants.ts';
import { lawCorrelations } from '../scaling/correlations.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import { cost } from '../training/cost.ts';
import { mfuOfRun } from '../training/mfu-of-hours.ts';
import { runGraph } from '../training/run-graph.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([...runGraph.plan, cost, parameterCoefficient, tokenCoefficient, parameterExponent, tokenExponent, ...Object.values(gains)]);

const steps = [q.allocationGain, q.sparsityGain, q.chipGain, q.formatGain, q.utilisationGain];

export default calculator({
  id: 'efficiency-ladder',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'assumptions', 'scalingLaws'],
  open: (data) => ({
    id: 'efficiency-ladder',
    title: 'The efficiency ladder',
    question: 'How does one get from GPT-3’s bill to DeepSeek’s?',
    version: 1,
    graph: wired,
    data: {
      models: data.models,
      accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions),
      scalingLaws: data.scalingLaws,
    },
    inputs: [
      { quantity: q.sparsityGain, start: assumed(data, 'sparsity-gain'), range: [1, 20], scale: 'log', first: true },
      { quantity: q.formatGain, start: assumed(data, 'format-gain'), range: [1, 2], scale: 'linear', first: true },
      { quantity: q.mfu, start: mfuOfRun(data, 'deepseek-v3-pre-training'), range: [0.05, 0.7], scale: 'linear', first: true },
      { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log', first: true },
      { quantity: q.earlierGpuHourPrice, start: assumed(data, 'gpu-hour-price-v100-then'), range: [0.2, 20], scale: 'log', first: true },
      { quantity: q.model, start: 'deepseek-v3' },
      { quantity: q.activeParameters, range: [1e8, 1e13], scale: 'log' },
      { quantity: q.trainingTokens, start: figureOf(data, 'deepseek-v3-pre-training', 'trainingTokens'), range: [1e9, 1e14], scale: 'log' },
      { quantity: q.attentionCounting, start: 'none' },
      { quantity: q.accelerator, start: 'h800' },
      { quantity: q.numberFormat, start: 'bf16' },
      { quantity: q.earlierAccelerator, start: 'v100' },
      { quantity: q.earlierMfu, start: mfuOfRun(data, 'gpt-3-175b'), range: [0.05, 0.7], scale: 'linear' },
      { quantity: q.earlierParameters, start: modelParameters(data, 'gpt-3-175b'), range: [1e8, 1e13], scale: 'log' },
      { quantity: q.earlierTokens, start: figureOf(data, 'gpt-3-175b', 'trainingTokens'), range: [1e9, 1e14], scale: 'log' },
      asOfRental(data.rentalPrices),
      { quantity: q.scalingLaw, start: 'besiroglu' },
    ],
    presets: presets(data),
    results: [q.ladderFall, q.ladderTop, q.cost, q.allocationGain, q.chipGain, q.utilisationGain, q.trainingFlop, q.gpuHours],
    correlations: lawCorrelations,
    finding: (say) =>
      `A model as good as this one would have cost ${say(q.ladderTop)} in the earlier way; it cost ${say(q.cost)}. Of the fall of ${say(q.ladderFall)}, chips account for ${say(q.chipGain)}.`,
    pictures: [
      {
        kind: 'waterfall',
        id: 'ladder',
        title: 'From the earlier bill to the later one',
        start: q.ladderTop,
        steps: steps.map((quantity) => ({ quantity, effect: 'divided by' as const })),
        end: q.cost,
        scale: 'log',
        caption: (say) =>
          `A better split saves ${say(q.allocationGain)}, experts ${say(q.sparsityGain)}, chips ${say(q.chipGain)}, fewer bits ${say(q.formatGain)}, utilisation ${say(q.utilisationGain)}: ${say(q.ladderFall)} in all.`,
      },
    ],
    notFor: [
      'A forecast. The steps are taken, and the next ones are others.',
      'What only serving saves, such as latent attention and smaller caches, or what post-training adds.',
      'A fair split between experts and eight bits. Both are judged here; try their ranges.',
    ],
  }),
});

function modelParameters({ models }: Pick<Data, 'models'>, id: string): Datum {
  const model = models[id];
  if (!model) throw new Error(`There is no model ${id}.`);
  return model.activeParameters;
}

type Needs = Pick<Data, 'models' | 'accelerators' | 'runs' | 'assumptions'>;

function presets(data: Needs): [Preset, ...Preset[]] {
  const dense = { sparsityGain: assumed(data, 'sparsity-gain-none'), formatGain: assumed(data, 'format-gain-none') };
  const earlier = (run: string, model: string, chip: string): Preset['sets'] => ({
    earlierAccelerator: chip,
    earlierParameters: modelParameters(data, model),
    earlierTokens: figureOf(data, run, 'trainingTokens'),
    earlierMfu: mfuOfRun(data, run),
    earlierGpuHourPrice: assumed(data, `gpu-hour-price-${chip}-then`),
  });
  return [
    { id: 'gpt-3-to-deepseek-v3', label: 'GPT-3 (2020) to DeepSeek-V3 (2024)', sets: {} },
    {
      id: 'gpt-3-to-llama-3.1-405b',
      label: 'GPT-3 (2020) to Llama 3.1 405B (2024)',
      sets: {
        ...dense,
        model: 'llama-3.1-405b',
        accelerator: 'h100',
        trainingTokens: figureOf(data, 'llama-3.1-405b', 'trainingTokens'),
        mfu: mfuOfRun(data, 'llama-3.1-405b'),
      },
    },
    { id: 'opt-175b-to-deepseek-v3', label: 'OPT-175B (2022) to DeepSeek-V3 (2024)', sets: earlier('opt-175b', 'opt-175b', 'a100') },
    { id: 'bloom-176b-to-deepseek-v3', label: 'BLOOM (2022) to DeepSeek-V3 (2024)', sets: earlier('bloom-176b', 'bloom-176b', 'a100') },
    { id: 'llama-2-70b-to-deepseek-v3', label: 'Llama 2 70B (2023) to DeepSeek-V3 (2024)', sets: earlier('llama-2-70b', 'llama-2-70b', 'a100') },
  ];
}
