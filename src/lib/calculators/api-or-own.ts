import { withDiscounts } from '../prices/api-rates.ts';
import { withRental } from '../prices/latest.ts';
import { apiOrOwnGraph } from '../project/api-or-own-graph.ts';
import { calculator } from '../scenario/calculator.ts';
import * as q from '../vocabulary/index.ts';
import { apiOrOwnInputs, apiOrOwnPresets } from './presets/api-or-own.ts';

export default calculator({
  id: 'api-or-own',
  needs: ['models', 'accelerators', 'rentalPrices', 'apiPrices', 'apiDiscounts', 'assumptions'],
  open: (data) => ({
    id: 'api-or-own',
    title: 'The API or your own machines',
    question: 'From how many tokens on do own GPUs cost less than the API?',
    version: 1,
    graph: apiOrOwnGraph,
    data: {
      models: data.models,
      accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions),
      apiPrices: withDiscounts(data.apiPrices, data.apiDiscounts),
    },
    inputs: apiOrOwnInputs(data),
    presets: apiOrOwnPresets(data),
    results: [
      q.ownCostPerMonth,
      q.apiCostPerMonth,
      q.cheaperWay,
      q.breakEvenTokensPerMonth,
      q.breakEvenReach,
      q.instancesNeeded,
      q.instanceLoad,
      q.ownCostPerMillionTokens,
      q.blendedApiPrice,
      q.rentPerMonth,
      q.operatorsCostPerMonth,
      q.instanceTokensPerMonth,
      q.instanceTokensPerSecond,
      q.breakEvenInstances,
    ],
    finding: (say) => {
      const bills = `${say(q.tokensPerMonth)} a month cost ${say(q.apiCostPerMonth)} at the API and ${say(q.ownCostPerMonth)} on ${instances(say.number(q.instancesNeeded))} of ${say(q.gpus)}, ${say.number(q.operators) === 0 ? 'without people' : 'people included'}.`;
      return say.picked(q.breakEvenReach) === 'never'
        ? `${bills} Own machines never pay here: even full ones cost more a token than the API.`
        : `${bills} Own machines pay from ${say(q.breakEvenTokensPerMonth)} a month on.`;
    },
    pictures: [
      {
        kind: 'lines',
        id: 'staircase',
        title: 'A million tokens by volume, beside the price of the API',
        x: q.tokensPerMonth,
        y: q.ownCostPerMillionTokens,
        across: { each: q.weightFormat, ids: ['bf16', 'fp8', 'int4'] },
        limit: q.blendedApiPrice,
        caption: (say) =>
          `Machines come whole: each new one is paid in full before it is filled. At ${say(q.tokensPerMonth)} a month they cost ${say(q.ownCostPerMillionTokens)}; the API asks ${say(q.blendedApiPrice)}.`,
      },
      {
        kind: 'bill',
        id: 'own',
        title: 'The bill of own machines',
        parts: [
          { quantity: q.rentPerMonth, kind: 'serving' },
          { quantity: q.operatorsCostPerMonth, kind: 'people' },
        ],
        total: q.ownCostPerMonth,
        caption: (say) => `Of ${say(q.ownCostPerMonth)} a month, people are ${say(q.operatorsCostPerMonth)}. An idle hour is billed like a busy one.`,
      },
    ],
    notFor: [
      'Comparing different models. An API that is cheaper may also be better or worse at the task.',
      'Reasons other than money: where data may go, how soon a request must be answered, who can change the model.',
      'Evaluation, storage, traffic between regions and machines in reserve, which come on top of own machines.',
    ],
  }),
});

const instances = (count: number | undefined): string => (count === 1 ? 'one instance' : `${count ?? 'some'} instances`);
