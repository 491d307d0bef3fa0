import { hostedTrainingPrice } from '../fine-tuning/hosted.ts';
import { graph } from '../formula/graph.ts';
import { withDiscounts } from '../prices/api-rates.ts';
import { withRental } from '../prices/latest.ts';
import * as tuned from '../prices/tuned-prices.ts';
import { apiOrOwnGraph } from '../project/api-or-own-graph.ts';
import * as decision from '../project/decision.ts';
import * as verdict from '../project/verdict.ts';
import { calculator } from '../scenario/calculator.ts';
import { attentionFlopPerToken } from '../training/attention.ts';
import { cost } from '../training/cost.ts';
import { trainingFlop } from '../training/flop.ts';
import { gpuHours } from '../training/gpu-hours.ts';
import { sightShare } from '../training/sight.ts';
import * as q from '../vocabulary/index.ts';
import { decisionInputs, decisionPresets } from './presets/decision.ts';

const wired = graph([
  ...apiOrOwnGraph.plan,
  attentionFlopPerToken,
  sightShare,
  trainingFlop,
  gpuHours,
  cost,
  hostedTrainingPrice,
  ...Object.values(tuned),
  ...Object.values(decision),
  ...Object.values(verdict),
]);

/** How a sentence calls each way. */
const does: Readonly<Record<string, string>> = {
  prompt: 'prompting the API is the cheapest way that is open',
  tune: 'tuning the smaller model is the cheapest way that is open',
  host: 'hosting the open model is the cheapest way that is open',
  train: 'training your own model is the only way that is left, or the cheapest',
};

/** The ways, and the bill of each. */
const ways = [
  ['prompt', q.apiCostPerMonth],
  ['tune', q.tunedCostPerMonth],
  ['host', q.ownCostPerMonth],
  ['train', q.trainedCostPerMonth],
] as const;

export default calculator({
  id: 'decision',
  needs: ['models', 'accelerators', 'runs', 'setups', 'rentalPrices', 'apiPrices', 'apiDiscounts', 'hostedTuning', 'assumptions'],
  open: (data) => ({
    id: 'decision',
    title: 'Prompt, tune, host or train',
    question: 'Which way costs least for your volume?',
    version: 1,
    graph: wired,
    data: {
      models: data.models,
      accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions),
      apiPrices: withDiscounts(data.apiPrices, data.apiDiscounts),
      hostedTuning: data.hostedTuning,
    },
    inputs: decisionInputs(data),
    presets: decisionPresets(data),
    results: [
      q.cheapestCostPerMonth,
      q.cheapestWay,
      q.apiCostPerMonth,
      q.tunedCostPerMonth,
      q.ownCostPerMonth,
      q.trainedCostPerMonth,
      q.tokensPerMonth,
      q.tuningPaysFrom,
      q.breakEvenTokensPerMonth,
      q.tunedTokensCostPerMonth,
      q.tuningCostPerMonth,
      q.tuningProjectCost,
      q.hostedCost,
      q.rentPerMonth,
      q.operatorsCostPerMonth,
      q.instancesNeeded,
      q.ownModelCost,
      q.ownModelCostPerMonth,
      q.cost,
      q.blendedApiPrice,
      q.blendedTunedPrice,
    ],
    finding: (say) => {
      const bills = ways.filter(([, bill]) => say.number(bill) !== undefined).map(([way, bill]) => `${say(bill)} to ${way}`);
      const left = bills.length < ways.length ? ' Ways without a known cost are left out.' : '';
      return `For ${say(q.requestsPerMonth)} requests a month ${does[say.picked(q.cheapestWay) ?? ''] ?? 'no way can be told the cheapest'}. A month costs ${bills.join(', ')}.${left}`;
    },
    pictures: [
      {
        kind: 'lines',
        id: 'volume',
        title: 'The four bills by requests',
        x: q.requestsPerMonth,
        y: q.cheapestCostPerMonth,
        across: { each: q.cheapestWay },
        caption: (say) => `At ${say(q.requestsPerMonth)} requests a month the cheapest way that is open costs ${say(q.cheapestCostPerMonth)}.`,
      },
      {
        kind: 'bill',
        id: 'tuned',
        title: 'What the tuned model’s bill is made of',
        parts: [
          { quantity: q.tunedTokensCostPerMonth, kind: 'serving' },
          { quantity: q.tuningCostPerMonth, kind: 'people' },
        ],
        total: q.tunedCostPerMonth,
        caption: (say) => `One run costs ${say(q.hostedCost)} and all of making it ${say(q.tuningProjectCost)}: nearly all of that is people.`,
      },
      {
        kind: 'bill',
        id: 'trained',
        title: 'What an own model’s bill is made of',
        parts: [
          { quantity: q.ownModelCostPerMonth, kind: 'compute' },
          { quantity: q.rentPerMonth, kind: 'serving' },
          { quantity: q.operatorsCostPerMonth, kind: 'people' },
        ],
        total: q.trainedCostPerMonth,
        caption: (say) => `Of ${say(q.trainedCostPerMonth)} a month, training is ${say(q.ownModelCostPerMonth)}. The rest serves the model.`,
      },
    ],
    notFor: [
      'Choosing by quality. Your own test says what is good enough.',
      'An own model smaller than the open one: pick an open model of its size.',
      'Test sets, labels, support and compliance, which come on top of every way.',
    ],
  }),
});
