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
import { ffnMatrices } from '../memory/ffn-matrices.ts';
import { routedParameters } from '../memory/parameters-per-gpu.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { attentionCounted } from '../training/attention.ts';
import * as fit from './fit.ts';
import * as latency from './latency.ts';
import * as messages from './messages.ts';
import * as modelTerms from './model-terms.ts';
import * as network from './network.ts';
import * as roofline from './roofline.ts';

/** A model on rented GPUs: how long one step takes, and how many sequences fit. Calculators of serving build on it. */
export const servingGraph = graph([
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
]);
