import { shareInSight } from '../architecture/in-sight.ts';
import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import * as q from '../vocabulary/index.ts';

/** Share of the input in sight of its new tokens. */
export const inputSightShare = formula({
  gives: q.inputSightShare,
  from: { model: q.model, T: q.inputTokens, h: q.cacheHitShare },
  says: 'Counted layer by layer from the shape, over the tokens that are not in the cache: a window caps what a token sees. One where the shape is not published.',
  tex: ({ model, T, h }) =>
    `\\frac{\\sum_{\\text{layers of }${model}} \\sum_{i > ${h} ${T}}^{${T}} d_a \\min(i, w)}{\\sum_{\\text{layers of }${model}} \\sum_{i > ${h} ${T}}^{${T}} d_a i}`,
  source: ['palm-2022'],
  kind: 'approximate',
  holds: 'A causal mask, and what is cached stands at the start. States of linear attention are counted by their largest products.',
  compute: ({ model, T, h }) => shareInSight(model, T, h * T),
});

/** Floating-point operations of reading one input: two for each active parameter and token that is not in the cache, and attention's products where they are counted. */
export const prefillFlop = formula({
  gives: q.prefillFlop,
  from: {
    N: q.activeParameters,
    T: q.inputTokens,
    S: q.contextLength,
    h: q.cacheHitShare,
    k: q.attentionCounted,
    L: q.layers,
    d: q.attentionWidth,
    seen: q.inputSightShare,
  },
  says: 'Two FLOP for each active parameter and new token, and attention of the new tokens on all before them that are in sight. The context holds the input.',
  tex: ({ N, T, S, h, k, L, d, seen }) =>
    `${T} \\left(1 - ${h}\\right) \\left(2 \\cdot ${N} + 4 \\cdot ${L} \\cdot ${d} \\cdot ${T} \\cdot ${seen} \\cdot \\min\\left(${k} \\left(1 + ${h}\\right), 1\\right)\\right),\\quad ${T} \\le ${S}`,
  source: ['scaling-book-inference'],
  kind: 'approximate',
  holds: 'One input after the other. Padding, and tokens that a server reads twice, come on top.',
  // With a causal mask a new token sees what is cached and half of what is new: half of 1 + h of the input. Without one it sees all of it.
  compute: ({ N, T, S, h, k, L, d, seen }) =>
    T > S
      ? unknown(`The input is longer than the context. Input tokens must be at most ${format(S, units.token, { exact: true })}, or the context longer.`)
      : T * (1 - h) * (2 * N + 4 * L * d * T * seen * Math.min(k * (1 + h), 1)),
});

/** Time to read one input on all GPUs of the instance. How to Scale Your Model, chapter 8. */
export const prefillTime = formula({
  gives: q.prefillTime,
  from: { C: q.prefillFlop, n: q.gpus, P: q.peakFlopPerSecond, eta: q.computeUtilisation },
  says: 'FLOP of the prefill, over what the GPUs reach.',
  tex: ({ C, n, P, eta }) => `\\frac{${C}}{${n} \\cdot ${P} \\cdot ${eta}}`,
  source: ['scaling-book-applied-inference'],
  kind: 'approximate',
  holds: 'Inputs of a few hundred tokens and more. Short ones are bound by reading the weights.',
  compute: ({ C, n, P, eta }) => C / (n * P * eta),
});

/** Prefill and one step, without waiting in a queue. */
export const timeToFirstToken = formula({
  gives: q.timeToFirstToken,
  from: { prefill: q.prefillTime, step: q.stepTime },
  says: 'Reading the input, and one step.',
  tex: ({ prefill, step }) => `${prefill} + ${step}`,
  source: [],
  kind: 'approximate',
  holds:
    'The request starts at once; a busy server lets it wait. The step stands for what follows the reading: a server that sends the first token straight out of it saves that.',
  compute: ({ prefill, step }) => prefill + step,
});

/** Instances that read inputs for each one that generates, so that neither waits. How to Scale Your Model, chapter 8. */
export const prefillPerDecode = formula({
  gives: q.prefillPerDecode,
  from: { prefill: q.prefillTime, t: q.timePerOutputToken, T: q.outputTokens, B: q.batchSize },
  says: 'The time that a request takes an instance that reads, over its share of one that generates.',
  tex: ({ prefill, t, T, B }) => `\\frac{${prefill}}{${t} \\cdot ${T} / ${B}}`,
  source: ['scaling-book-applied-inference'],
  kind: 'exact',
  holds: 'Both kinds of instance are of the same size.',
  compute: ({ prefill, t, T, B }) => (t * T > 0 ? (prefill * B) / (t * T) : unknown('Requests without output need no instance that generates.')),
});

/** Time in the memory of the GPUs after which a cache has taken as much rent as reading its input again; the rent itself cancels. */
export const cacheKeepTime = formula({
  gives: q.cacheKeepTime,
  from: { prefill: q.prefillTime, free: q.freeMemory, cache: q.kvCacheBytes },
  says: 'The time of the prefill, which takes the whole machine, over the share of the memory that the cache takes.',
  tex: ({ prefill, free, cache }) => `${prefill} \\cdot \\frac{${free}}{${cache}}`,
  source: [],
  kind: 'approximate',
  holds:
    'The input fills the context, none of it is cached yet, and memory is what the machine is short of. Memory of the host and disks keep a cache for far less.',
  compute: ({ prefill, free, cache }) => (cache > 0 ? (prefill * free) / cache : unknown('A sequence without a cache takes no place in memory.')),
});
