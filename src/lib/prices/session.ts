import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

const sums = {
  source: [],
  kind: 'approximate',
  holds: 'Every turn adds as much as any other, nothing is cut off or summed up, and a retry sends what the turn before it sent.',
} as const;

/** Tokens of all requests of a task. Each turn sends the whole context again, so they grow with the square of the turns. */
export const contextTokens = formula({
  ...sums,
  gives: q.contextTokens,
  from: { n: q.turns, S: q.systemTokens, a: q.addedTokens, o: q.replyTokens, retries: q.retriesPerTurn, f: q.fanOut },
  says: 'Every turn sends the system prompt and all that was added and answered before: a sum over the turns, in closed form.',
  tex: ({ n, S, a, o, retries, f }) =>
    `${f} \\cdot (1 + ${retries}) \\cdot \\left( ${n} \\cdot (${S} + ${a}) + (${a} + ${o}) \\cdot \\frac{${n} (${n} - 1)}{2} \\right)`,
  compute: ({ n, S, a, o, retries, f }) => f * (1 + retries) * (n * (S + a) + ((a + o) * n * (n - 1)) / 2),
});

/** Tokens that are sent again: the context up to the turn before, and all of a retry. */
export const knownTokens = formula({
  ...sums,
  gives: q.knownTokens,
  from: { n: q.turns, S: q.systemTokens, a: q.addedTokens, o: q.replyTokens, retries: q.retriesPerTurn, f: q.fanOut },
  says: 'The contexts of all turns but the last, each sent once more by the next turn, and the contexts of retries.',
  tex: ({ n, S, a, o, retries, f }) =>
    `${f} \\cdot \\left( (${n} - 1) (${S} + ${a}) + (${a} + ${o}) \\frac{(${n} - 1)(${n} - 2)}{2} + ${retries} \\left( ${n} (${S} + ${a}) + (${a} + ${o}) \\frac{${n} (${n} - 1)}{2} \\right) \\right)`,
  compute: ({ n, S, a, o, retries, f }) => {
    const upTo = (turns: number) => turns * (S + a) + ((a + o) * turns * (turns - 1)) / 2;
    return f * (upTo(n - 1) + retries * upTo(n));
  },
});

/** Tokens that are sent and found in the seller's cache. */
export const cacheReadTokens = formula({
  gives: q.cacheReadTokens,
  from: { caching: q.promptCaching, known: q.knownTokens, h: q.cacheKeptShare },
  says: 'What was sent before, as far as it is still in the cache.',
  tex: ({ caching, known, h }) => `[${caching} = \\text{used}]\\, ${h} \\cdot ${known}`,
  source: [],
  kind: 'exact',
  compute: ({ caching, known, h }) => (caching === 'on' ? h * known : 0),
});

/** Tokens that are sent and written to the seller's cache. */
export const cacheWriteTokens = formula({
  gives: q.cacheWriteTokens,
  from: { caching: q.promptCaching, context: q.contextTokens, read: q.cacheReadTokens },
  says: 'All that is sent and not found in the cache.',
  tex: ({ caching, context, read }) => `[${caching} = \\text{used}] \\max(0, ${context} - ${read})`,
  source: [],
  kind: 'exact',
  compute: ({ caching, context, read }) => (caching === 'on' ? Math.max(0, context - read) : 0),
});

/** Tokens that are sent past the cache. */
export const uncachedTokens = formula({
  gives: q.uncachedTokens,
  from: { caching: q.promptCaching, context: q.contextTokens },
  says: 'All that is sent, where no cache is used.',
  tex: ({ caching, context }) => `[${caching} = \\text{not used}]\\, ${context}`,
  source: [],
  kind: 'exact',
  compute: ({ caching, context }) => (caching === 'on' ? 0 : context),
});

/** Tokens that a task makes the model generate. */
export const repliedTokens = formula({
  gives: q.repliedTokens,
  from: { n: q.turns, o: q.replyTokens, retries: q.retriesPerTurn, f: q.fanOut },
  says: 'The output of every turn, and of every retry.',
  tex: ({ n, o, retries, f }) => `${f} \\cdot ${n} \\cdot ${o} \\cdot (1 + ${retries})`,
  source: [],
  kind: 'exact',
  compute: ({ n, o, retries, f }) => f * n * o * (1 + retries),
});

/** Tokens that the mean request sends: what decides the price where long requests cost more. */
export const meanRequestTokens = formula({
  gives: q.inputTokens,
  from: { context: q.contextTokens, n: q.turns, retries: q.retriesPerTurn, f: q.fanOut },
  says: 'All that is sent, over the requests.',
  tex: ({ context, n, retries, f }) => `\\frac{${context}}{${f} \\cdot ${n} \\cdot (1 + ${retries})}`,
  source: [],
  kind: 'approximate',
  holds: 'Prices of long requests: a session that passes the bound midway pays the price of its mean request for all of it.',
  compute: ({ context, n, retries, f }) => context / (f * n * (1 + retries)),
});
