// The same model in Squiggle.
import { run } from '@quri/squiggle-lang';
import type { Ask, Model } from './interval.ts';

/** Asks Squiggle, text and all, as somebody does who has the model there. */
export function squiggle({ perToken, mfu, gpuHourPrice, trainingTokens }: Model): Ask {
  const code = `cost = ${perToken} * (${trainingTokens.low} to ${trainingTokens.high}) / beta(${mfu.a}, ${mfu.b}) * (${gpuHourPrice.low} to ${gpuHourPrice.high})
[quantile(cost, 0.05), quantile(cost, 0.5), quantile(cost, 0.95)]`;
  return async (count, seed) => {
    const { result } = await run(code, { environment: { sampleCount: count, xyPointLength: 1000, seed: `${seed}` } });
    if (!result.ok) throw new Error(`Squiggle: ${result.value.toString()}`);
    const [low, median, high] = result.value.result.asJS() as [number, number, number];
    return { low, median, high };
  };
}
