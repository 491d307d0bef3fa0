import { graph } from '../formula/graph.ts';
import * as api from '../inference/api-bill.ts';
import * as breakEven from '../inference/break-even.ts';
import * as own from '../inference/own-bill.ts';
import { inputSightShare, prefillFlop, prefillTime } from '../inference/prefill.ts';
import { requestContext } from '../inference/request-context.ts';
import { servingGraph } from '../inference/serving-graph.ts';
import { tokensPerSecond } from '../inference/throughput.ts';
import { apiCachedPrice, apiInputPrice, apiOutputPrice } from '../prices/api-prices.ts';

/** API and own machines for the tokens of a month; other calculators build on it. */
export const apiOrOwnGraph = graph([
  apiInputPrice,
  apiCachedPrice,
  apiOutputPrice,
  ...Object.values(api),
  ...Object.values(own),
  ...Object.values(breakEven),
  requestContext,
  ...servingGraph.plan,
  inputSightShare,
  prefillFlop,
  prefillTime,
  tokensPerSecond,
]);
