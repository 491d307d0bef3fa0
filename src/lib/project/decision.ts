import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { hoursPerMonth } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

/** Tokens of a month: all requests with what they send and get back. */
export const requestedTokens = formula({
  gives: q.tokensPerMonth,
  from: { n: q.requestsPerMonth, input: q.inputTokens, output: q.outputTokens },
  says: 'Requests times the tokens that each sends and gets back.',
  tex: ({ n, input, output }) => `${n} \\cdot \\left(${input} + ${output}\\right)`,
  source: [],
  kind: 'exact',
  compute: ({ n, input, output }) => n * (input + output),
});

/** Price of one hosted tuning run, in USD. */
export const tuningRunCost = formula({
  gives: q.hostedCost,
  from: { D: q.datasetTokens, e: q.epochs, p: q.hostedTrainingPrice },
  says: 'Tokens of the examples in millions, times the passes over them, at the seller’s price.',
  tex: ({ D, e, p }) => `\\frac{${D} \\cdot ${e}}{10^6} \\cdot ${p}`,
  source: ['azure-fine-tuning'],
  kind: 'approximate',
  holds: 'Examples that are held back are billed on top by some sellers.',
  compute: ({ D, e, p }) => ((D * e) / 1e6) * p,
});

/** What it takes until a tuned model is in use, in USD. */
export const tuningProjectCost = formula({
  gives: q.tuningProjectCost,
  from: { n: q.tuningRuns, K: q.hostedCost, m: q.tuningPersonMonths, pay: q.payPerYear },
  says: 'Runs at the price of one, and the pay of people for their months.',
  tex: ({ n, K, m, pay }) => `${n} \\cdot ${K} + \\frac{${m} \\cdot ${pay}}{12}`,
  source: [],
  kind: 'exact',
  compute: ({ n, K, m, pay }) => n * K + (m * pay) / 12,
});

/** The month's part of making the tuned model, in USD. */
export const tuningCostPerMonth = formula({
  gives: q.tuningCostPerMonth,
  from: { K: q.tuningProjectCost, L: q.tuningLifeMonths },
  says: 'What it took, over the months of its use.',
  tex: ({ K, L }) => `\\frac{${K}}{${L}}`,
  source: [],
  kind: 'exact',
  compute: ({ K, L }) => K / L,
});

/** What the tuned model asks in place of a million tokens, in USD: less input, at its own price. */
export const blendedTunedPrice = formula({
  gives: q.blendedTunedPrice,
  from: {
    r: q.tunedPriceRatio,
    o: q.outputShare,
    s: q.inputSavedByTuning,
    h: q.cacheHitShare,
    pIn: q.tunedInputPrice,
    pHit: q.tunedCachedPrice,
    pOut: q.tunedOutputPrice,
  },
  says: 'The input that is still sent and the output, each at its price, times what tuning adds to the price.',
  tex: ({ r, o, s, h, pIn, pHit, pOut }) =>
    `${r} \\cdot \\left(\\left(1 - ${o}\\right)\\left(1 - ${s}\\right)\\left(\\left(1 - ${h}\\right) \\cdot ${pIn} + ${h} \\cdot ${pHit}\\right) + ${o} \\cdot ${pOut}\\right)`,
  source: [],
  kind: 'approximate',
  holds: 'The same share of what is sent is in the cache, and the answers are as long.',
  compute: ({ r, o, s, h, pIn, pHit, pOut }) => r * ((1 - o) * (1 - s) * ((1 - h) * pIn + h * pHit) + o * pOut),
});

/** All requests of a month at the tuned model's price, in USD. */
export const tunedTokensCostPerMonth = formula({
  gives: q.tunedTokensCostPerMonth,
  from: { T: q.tokensPerMonth, p: q.blendedTunedPrice },
  says: 'Tokens of the month in millions, at what the tuned model asks in their place.',
  tex: ({ T, p }) => `\\frac{${T} \\cdot ${p}}{10^6}`,
  source: [],
  kind: 'exact',
  compute: ({ T, p }) => (T * p) / 1e6,
});

/** A tuned smaller model for a month, in USD. */
export const tunedCostPerMonth = formula({
  gives: q.tunedCostPerMonth,
  from: { tokens: q.tunedTokensCostPerMonth, making: q.tuningCostPerMonth },
  says: 'Its tokens, and the month’s part of making it.',
  tex: ({ tokens, making }) => `${tokens} + ${making}`,
  source: [],
  kind: 'exact',
  compute: ({ tokens, making }) => tokens + making,
});

/** Requests a month from which the tuned model costs no more than prompting. */
export const tuningPaysFrom = formula({
  gives: q.tuningPaysFrom,
  from: { making: q.tuningCostPerMonth, api: q.blendedApiPrice, tuned: q.blendedTunedPrice, input: q.inputTokens, output: q.outputTokens },
  says: 'The month’s part of making it, over what it saves on each request.',
  tex: ({ making, api, tuned, input, output }) => `\\frac{10^6 \\cdot ${making}}{\\left(${api} - ${tuned}\\right) \\cdot \\left(${input} + ${output}\\right)}`,
  source: [],
  kind: 'exact',
  compute: ({ making, api, tuned, input, output }) => {
    const saved = (api - tuned) * (input + output);
    return saved > 0 ? (1e6 * making) / saved : unknown('Tuning never pays here: the tuned model costs as much for each request as the large one.');
  },
});

/** What it takes to train a model of one's own, in USD: the final run, experiments and pay. Cottier et al. 2024. */
export const ownModelCost = formula({
  gives: q.ownModelCost,
  from: { K: q.cost, m: q.experimentsMultiplier, share: q.staffShare },
  says: 'The final run times the multiplier of experiments, over what pay leaves of the whole.',
  tex: ({ K, m, share }) => `\\frac{${m} \\cdot ${K}}{1 - ${share}}`,
  source: ['cottier-2024'],
  kind: 'approximate',
  holds: 'Shares found for frontier models. Data and later training come on top; a small model needs people out of proportion.',
  compute: ({ K, m, share }) => (share < 1 ? (m * K) / (1 - share) : unknown('Pay cannot be the whole of development: there is compute in it.')),
});

/** The month's part of the own model, in USD. */
export const ownModelCostPerMonth = formula({
  gives: q.ownModelCostPerMonth,
  from: { K: q.ownModelCost, t: q.lifetimeDays },
  says: 'What it took, over the months of the model’s life, each of 730 hours.',
  tex: ({ K, t }) => `\\frac{730 \\cdot ${K}}{24 \\cdot ${t}}`,
  source: [],
  kind: 'exact',
  compute: ({ K, t }) =>
    t > 0 ? (hoursPerMonth * K) / (24 * t) : unknown('A model that is never in use has no months to share its cost. Its life must be above zero.'),
});

/** An own model on own machines for a month, in USD. */
export const trainedCostPerMonth = formula({
  gives: q.trainedCostPerMonth,
  from: { making: q.ownModelCostPerMonth, own: q.ownCostPerMonth },
  says: 'The month’s part of training, and the machines that serve it.',
  tex: ({ making, own }) => `${making} + ${own}`,
  source: [],
  kind: 'approximate',
  holds: 'The own model is as large as the open one, so it costs as much to serve.',
  compute: ({ making, own }) => making + own,
});
