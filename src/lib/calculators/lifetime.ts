import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import * as life from '../inference/lifetime.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import { cost } from '../training/cost.ts';
import { runGraph } from '../training/run-graph.ts';
import * as q from '../vocabulary/index.ts';
import { lifetimePresets } from './presets/lifetime.ts';

const wired = graph([...runGraph.plan, cost, ...Object.values(life)]);

export default calculator({
  id: 'lifetime',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'assumptions'],
  open: (data) => ({
    id: 'lifetime',
    title: 'Training against serving',
    question: 'When has serving a model cost more than training it?',
    version: 1,
    graph: wired,
    data: { models: data.models, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
    inputs: inputsOf(data),
    presets: lifetimePresets(data),
    results: [q.servingOvertakesTraining, q.cost, q.servingCost, q.lifetimeCost, q.servingShare, q.servedTokens, q.tokensToMatchTraining],
    finding: (say) => {
      const [days, life] = [say.number(q.servingOvertakesTraining), say.number(q.lifetimeDays)];
      const totals = `Over ${say(q.lifetimeDays)} serving costs ${say(q.servingCost)}, ${say(q.servingShare)} of training and serving together.`;
      if (days !== undefined && life !== undefined && days > life)
        return `In its life of ${say(q.lifetimeDays)} serving never costs as much as the ${say(q.cost)} of training. ${totals}`;
      return `Serving has cost as much as the ${say(q.cost)} of training after ${say(q.servingOvertakesTraining)}. ${totals}`;
    },
    pictures: [
      {
        kind: 'bill',
        id: 'life',
        title: 'Training and serving',
        parts: [
          { quantity: q.cost, kind: 'compute', label: 'Training' },
          { quantity: q.servingCost, kind: 'serving' },
        ],
        total: q.lifetimeCost,
        caption: (say) => `Of ${say(q.lifetimeCost)} in all, serving is ${say(q.servingShare)}.`,
      },
      {
        kind: 'sweep',
        id: 'use',
        title: 'Days until serving overtakes, by use',
        x: q.servedTokensPerDay,
        y: q.servingOvertakesTraining,
        caption: (say) => `At ${say(q.servedTokensPerDay)} a day serving overtakes training after ${say(q.servingOvertakesTraining)}.`,
      },
    ],
    notFor: [
      'Profit. Costs of an owner are not prices of a seller.',
      'All that a model costs. Experiments, failed runs, data and staff come on top of the final run.',
      'Choosing the size of a model for its life: that is a question for the scaling laws.',
    ],
  }),
});

function inputsOf(data: Pick<Data, 'runs' | 'assumptions' | 'rentalPrices'>): readonly Input[] {
  const v3 = (figure: string): Datum => figureOf(data, 'deepseek-v3-pre-training', figure);
  return [
    { quantity: q.model, start: 'deepseek-v3', first: true },
    { quantity: q.servedTokensPerDay, start: assumed(data, 'served-tokens-deepseek'), range: [1e6, 1e14], scale: 'log', first: true },
    { quantity: q.servedCostPerMillionTokens, start: assumed(data, 'served-cost-deepseek'), range: [0.001, 100], scale: 'log', first: true },
    { quantity: q.servedTokensGrowth, start: assumed(data, 'served-growth'), range: [0.1, 20], scale: 'log', first: true },
    { quantity: q.lifetimeDays, start: assumed(data, 'model-life'), range: [1, 2000], scale: 'log', first: true },
    { quantity: q.trainingTokens, start: v3('trainingTokens'), range: [1e9, 1e14], scale: 'log' },
    { quantity: q.accelerator, start: 'h800' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.mfu, start: assumed(data, 'mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    asOfRental(data.rentalPrices),
    { quantity: q.activeParameters, range: [1e8, 1e13], scale: 'log' },
    { quantity: q.attentionCounting, start: 'none' },
    { quantity: q.sequenceLength, range: [512, 1e6], scale: 'log' },
  ];
}
