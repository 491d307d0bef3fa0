import { describe, expect, test } from 'vitest';
import { fittingPipelineParallel, fittingTensorParallel, fittingZeroStage, minimumGpus } from '../../../src/lib/memory/fit.ts';
import { memoryRemedy } from '../../../src/lib/memory/remedy.ts';
import { fitsOnCard } from '../../../src/lib/memory/total.ts';

/** A dense model of 8 billion parameters on 80 GB cards, AdamW in mixed precision. */
const job = {
  use: 'training',
  N: 8e9,
  routed: 0,
  w: 2,
  g: 2,
  o: 12,
  offload: 'no',
  L: 32,
  h: 4096,
  V: 128256,
  kv: 8,
  edge: 8 * 4096,
  inner: 106496,
  scores: 128,
  how: 'full',
  sp: 'no',
  schedule: 'oneForwardOneBackward',
  v: 1,
  s: 8192,
  b: 1,
  B: 512,
  batch: 1,
  cache: 1e9,
  chunk: 8192,
  sys: 2e9,
  c: 1,
  server: 8,
  card: 80e9,
} as const;
const change = (what: object) => ({ ...job, ...what }) as typeof job;
const on = (n: number, what: object = {}) => ({ ...change(what), n, E: 1, e: 1, ...what });

test('no layout spreads experts unevenly: the reason says what must divide what', () => {
  const experts = (e: number) => fittingTensorParallel(on(48, { routed: 4e9, E: 16, e }));
  expect(experts(16)).toEqual(expect.any(Number));
  expect(experts(12)).toMatchObject({ reason: '16 experts cannot be spread evenly over 12 GPUs. Expert parallel must divide 16.' });
});

describe('the fewest GPUs', () => {
  test('are more than the states alone would take, and hardly more', () => {
    const least = minimumGpus(job) as number;
    expect(least * 80e9).toBeGreaterThan(16 * 8e9);
    expect(least).toBeLessThanOrEqual(4);
  });
  test('are fewer on larger cards, with 8-bit states, and when the optimizer lies in the host', () => {
    const least = (what: object) => minimumGpus(change({ N: 70e9, L: 80, ...what })) as number;
    expect(least({ card: 192e9 })).toBeLessThan(least({}));
    expect(least({ o: 6 })).toBeLessThan(least({}));
    expect(least({ offload: 'yes' })).toBeLessThan(least({}));
  });
  test('are one for a small model that is served', () => {
    expect(minimumGpus(change({ use: 'serving' }))).toBe(1);
    expect(minimumGpus(change({ use: 'serving', N: 70e9 }))).toBe(2);
  });
  test('do not exist where the framework fills the card, or one layer does: the reason says what would help', () => {
    expect(minimumGpus(change({ sys: 80e9 }))).toMatchObject({ reason: expect.stringContaining('more memory') });
    expect(minimumGpus(change({ s: 1e8, how: 'none' }))).toMatchObject({ reason: expect.stringContaining('Recompute') });
    expect(minimumGpus(change({ s: 1e8 }))).toMatchObject({ reason: expect.stringContaining('sequence') });
  });
});

describe('where no number of GPUs is enough, the reason', () => {
  const reason = (what: object) => minimumGpus(change(what));
  test.each([
    [{ sys: 80e9 }, /^The framework alone fills the card/],
    [{ sys: 79e9, use: 'serving', chunk: 1e8 }, /prefill step shorter/],
    [{ s: 1e8, how: 'none' }, /Recompute them in full/],
    [{ s: 1e8, how: 'selective' }, /Recompute them in full/],
    [{ s: 1e8, sp: 'no' }, /sequence parallelism/],
    [{ s: 1e8, sp: 'yes' }, /for sequences of 100M tokens\. .*context parallel/],
  ])('of %o says what would help', (what, text) => expect(reason(what)).toMatchObject({ reason: expect.stringMatching(text) }));
});

describe('a job that is served on one GPU', () => {
  // Weights, the activations of one step, logits and cache of one sequence, with 2 GB of framework.
  const bytes = 2 * 8e9 + 8192 * (8 * 4096 + 106_496) + 4 * 128_256 + 1e9 + 2e9;
  test('may fill the card to the last byte, and no further', () => {
    const filled = { use: 'serving', card: bytes };
    expect(minimumGpus(change(filled))).toBe(1);
    expect(fittingTensorParallel(on(1, filled))).toBe(1);
    expect(memoryRemedy({ ...on(1, filled), verdict: 'no' })).toBe('layout');
    const over = { use: 'serving', card: bytes - 1 };
    expect(minimumGpus(change(over))).toBe(2);
    expect(fittingTensorParallel(on(1, over))).toMatchObject({ reason: expect.stringMatching(/^Nothing fits on 1 GPU\. Take at least 2 GPUs/) });
    expect(memoryRemedy({ ...on(1, over), verdict: 'no' })).toBe('gpus');
  });
});

describe('a card', () => {
  test.each([
    [0.9, 'yes'],
    [0.901, 'tight'],
    [1, 'tight'],
    [1.001, 'no'],
  ] as const)('filled to %d: %s', (use, verdict) => expect(fitsOnCard({ use })).toBe(verdict));
});

describe('the first layout that fits', () => {
  test('shares out as little as it can: ZeRO stage 1 for 8 billion parameters on 8 GPUs', () => {
    expect(fittingTensorParallel(on(8))).toBe(1);
    expect(fittingPipelineParallel(on(8))).toBe(1);
    expect(fittingZeroStage(on(8))).toBe('optimizer');
  });
  test('cuts the model where the batch does not feed so many copies', () => {
    expect(fittingTensorParallel(on(64, { B: 16 }))).toBe(4);
  });
  test('names the fewest GPUs where none fits', () => {
    expect(fittingZeroStage(on(1))).toMatchObject({ reason: expect.stringMatching(/^Nothing fits on 1 GPU\. Take at least \d+ GPUs/) });
  });
  test('takes a number of GPUs that its degrees divide, which may be fewer', () => {
    const four = { c: 4, card: 288e9 };
    expect(minimumGpus(change(four))).toBe(4);
    expect(fittingZeroStage(on(6, four))).toMatchObject({ reason: expect.stringMatching(/^No layout divides 6 GPUs/) });
  });
  test('is looked for again where the GPUs alone change, or how experts are spread over them', () => {
    expect(fittingZeroStage(on(8))).toBe('optimizer');
    expect(fittingZeroStage(on(1))).toMatchObject({ reason: expect.stringMatching(/^Nothing fits on 1 GPU/) });
    const six = on(6, { card: 288e9 });
    expect(fittingTensorParallel(six)).toBe(1);
    expect(fittingTensorParallel({ ...six, e: 4 })).toMatchObject({ reason: expect.stringMatching(/^No layout divides 6 GPUs/) });
  });
  test('is none where no number of GPUs is enough, for the same reason', () => {
    expect(fittingZeroStage(on(8, { sys: 80e9 }))).toEqual(minimumGpus(change({ sys: 80e9 })));
  });
});

describe('what would have to change', () => {
  const remedy = (n: number, what: object = {}) => memoryRemedy({ ...on(n, what), verdict: 'no' });
  test('is nothing where it fits', () => {
    expect(memoryRemedy({ ...on(8), verdict: 'yes' })).toBe('none');
    expect(memoryRemedy({ ...on(8), verdict: 'tight' })).toBe('none');
  });
  test('is the layout where another on the same GPUs fits', () => {
    expect(remedy(8)).toBe('layout');
  });
  test('is recomputation where activations fill the card, and 8-bit states where the optimizer does', () => {
    expect(remedy(8, { how: 'none', s: 65_536 })).toBe('recompute');
    // 128 GB of states on two cards of 64 GB leave no room; at 10 bytes a parameter they take 80 GB.
    expect(remedy(2, { card: 64e9 })).toBe('optimizer');
    expect(remedy(2, { card: 64e9, o: 6, N: 12e9 })).toBe('offload');
  });
  test('is context parallel where one sequence is too long for a card, more GPUs where nothing else helps', () => {
    expect(remedy(64, { s: 1e6, V: 32_000, server: 1 })).toBe('context');
    expect(remedy(1, { N: 1e12 })).toBe('gpus');
  });
  test('is another division where fewer GPUs would do: less context parallel is no remedy', () => {
    expect(remedy(6, { c: 4, card: 288e9 })).toBe('division');
  });
  test('is recomputation on more GPUs where neither is enough by itself, shorter sequences or steps where not even both are', () => {
    expect(remedy(1, { how: 'none', s: 2e6, V: 32_000 })).toBe('recomputeAndGpus');
    expect(remedy(1, { s: 1e8 })).toBe('sequence');
    expect(remedy(1, { use: 'serving', chunk: 1e8 })).toBe('prefill');
  });
  test('is fewer sequences where a served batch fills the card, and a larger card where the framework does', () => {
    expect(remedy(1, { use: 'serving', batch: 1000 })).toBe('batch');
    expect(remedy(1, { use: 'serving', N: 70e9 })).toBe('gpus');
    expect(remedy(1, { sys: 80e9 })).toBe('card');
    expect(remedy(1, { use: 'serving', sys: 80e9 })).toBe('card');
  });
});
