import { matrixParameters } from '../architecture/counted.ts';
import { flopPerToken, positionFlopPerToken } from '../architecture/flop-per-token.ts';
import * as kvCache from '../architecture/kv-cache.ts';
import * as shape from '../architecture/shape.ts';
import * as storage from '../architecture/storage.ts';
import * as total from '../architecture/total.ts';
import * as widths from '../architecture/widths.ts';
import { graph } from '../formula/graph.ts';
import * as links from '../hardware/links.ts';
import * as memory from '../hardware/memory.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import * as api from '../inference/api-bill.ts';
import * as breakEven from '../inference/break-even.ts';
import * as fit from '../inference/fit.ts';
import * as latency from '../inference/latency.ts';
import * as messages from '../inference/messages.ts';
import * as modelTerms from '../inference/model-terms.ts';
import * as network from '../inference/network.ts';
import * as own from '../inference/own-bill.ts';
import { prefillFlop, prefillTime } from '../inference/prefill.ts';
import * as roofline from '../inference/roofline.ts';
import { tokensPerSecond } from '../inference/throughput.ts';
import { ffnMatrices } from '../memory/ffn-matrices.ts';
import { routedParameters } from '../memory/parameters-per-gpu.ts';
import { apiCachedPrice, apiInputPrice, apiOutputPrice } from '../prices/api-prices.ts';
import { withDiscounts } from '../prices/api-rates.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { calculator } from '../scenario/calculator.ts';
import { attentionCounted } from '../training/attention.ts';
import * as q from '../vocabulary/index.ts';
import { apiOrOwnInputs, apiOrOwnPresets } from './presets/api-or-own.ts';

const wired = graph([
  apiInputPrice,
  apiCachedPrice,
  apiOutputPrice,
  ...Object.values(api),
  ...Object.values(own),
  ...Object.values(breakEven),
  shape.activeParameters,
  shape.layers,
  shape.attentionWidth,
  ...Object.values(widths),
  ...Object.values(total),
  storage.bytesPerWeight,
  storage.bytesPerCacheElement,
  ...Object.values(kvCache),
  ...Object.values(modelTerms),
  ffnMatrices,
  routedParameters,
  matrixParameters,
  positionFlopPerToken,
  flopPerToken,
  peakFlopPerSecond,
  ...Object.values(memory),
  ...Object.values(links),
  gpuHourPrice,
  attentionCounted,
  ...Object.values(roofline),
  ...Object.values(messages),
  ...Object.values(network),
  ...Object.values(latency),
  ...Object.values(fit),
  prefillFlop,
  prefillTime,
  tokensPerSecond,
]);

export default calculator({
  id: 'api-or-own',
  needs: ['models', 'accelerators', 'rentalPrices', 'apiPrices', 'apiDiscounts', 'assumptions'],
  open: (data) => ({
    id: 'api-or-own',
    title: 'The API or your own machines',
    question: 'From how many tokens on do own GPUs cost less than the API?',
    version: 1,
    graph: wired,
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
