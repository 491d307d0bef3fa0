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
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { attentionCounted } from '../training/attention.ts';

/** API and own machines for the tokens of a month; other calculators build on it. */
export const apiOrOwnGraph = graph([
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
