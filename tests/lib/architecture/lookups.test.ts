import { describe, expect, test } from 'vitest';
import { activeExpertParameters, matrixParameters, mtpParameters } from '../../../src/lib/architecture/counted.ts';
import {
  flopPerToken,
  hardwareFlopPerToken,
  meanPositionFlopPerToken,
  positionFlopPerToken,
  trainingFlopPerToken,
} from '../../../src/lib/architecture/flop-per-token.ts';
import { kvCacheBytes, kvCacheBytesPerToken } from '../../../src/lib/architecture/kv-cache.ts';
import type { Model } from '../../../src/lib/architecture/model.ts';
import type { ModelShape } from '../../../src/lib/architecture/model-shape.ts';
import * as parts from '../../../src/lib/architecture/parameters.ts';
import { attentionWidth, layers } from '../../../src/lib/architecture/shape.ts';
import { activeExperts, experts, ffnWidth, heads, headWidth, kvHeads } from '../../../src/lib/architecture/widths.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { recomputationFlop } from '../../../src/lib/training/throughput.ts';
import { attending, heads as attention, small } from '../../support/shapes.ts';

const count = { value: 1000, unit: 'parameter', source: 'sheet', locator: 'table 1', accessed: '2026-01-01', grade: 'published' } as const;
const of = (shape?: ModelShape): Model => ({ id: 'm', name: 'Model M', activeParameters: count, totalParameters: count, ...(shape && { shape }) });
const silent = of();
const linear = { kind: 'linear', form: 'lightning', keyHeads: 2, valueHeads: 2, keyWidth: 4, valueWidth: 4 } as const;
const dense = { kind: 'dense', width: 16, gated: true } as const;
const hybrid = small({
  layers: [
    { count: 3, attention: linear, ffn: dense },
    { count: 1, attention: attention(), ffn: { kind: 'experts', experts: 4, active: 2, width: 6, gated: true } },
  ],
});

describe('a model that keeps its shape to itself', () => {
  test.each([layers, attentionWidth, heads, kvHeads, headWidth, ffnWidth, experts, activeExperts])('answers with the reason, not with a number', (lookup) => {
    const answer = lookup({ model: silent });
    expect(answer).toBeInstanceOf(Unknown);
    expect((answer as Unknown).reason).toMatch(/^Model M: .* is not published\. Type one\.$/);
  });
  test('has no known cache and no known FLOP between positions', () => {
    for (const answer of [
      kvCacheBytesPerToken({ model: silent, b: 2 }),
      kvCacheBytes({ model: silent, S: 10, b: 2 }),
      positionFlopPerToken({ model: silent, S: 10 }),
      meanPositionFlopPerToken({ model: silent, S: 10, how: 'causal' }),
    ])
      expect(answer).toBeInstanceOf(Unknown);
  });
});

describe('a figure that layers differ in', () => {
  test('is that of most layers that have it, with a note', () => {
    expect(heads({ model: of(hybrid) })).toMatchObject({ value: 2, note: 'In 1 of 4 layers; the others differ.' });
    expect(ffnWidth({ model: of(hybrid) })).toMatchObject({ value: 16, note: 'In 3 of 4 layers; the others differ.' });
    expect(heads({ model: of(small()) })).not.toHaveProperty('note');
  });
  test('is unknown where no layer has it', () => {
    expect(heads({ model: of(attending(linear)) })).toBeInstanceOf(Unknown);
  });
  test('is a mean for the width of attention, where a layer without pairs counts as none', () => {
    expect(attentionWidth({ model: of(small()) })).toMatchObject({ value: 8, grade: 'derived' });
    expect(attentionWidth({ model: of(hybrid) })).toMatchObject({ value: 2 });
  });
});

describe('a figure off a published shape', () => {
  const graded = (grade: ModelShape['grade']) => of(small({ grade }));
  const counted = [...Object.values(parts), activeExpertParameters, mtpParameters, matrixParameters, attentionWidth];
  test.each(counted.map((lookup) => [lookup.gives.id, lookup] as const))('is derived where it is counted: %s', (_, lookup) => {
    expect(lookup({ model: graded('published') })).toMatchObject({ grade: 'derived' });
    expect(lookup({ model: graded('measured') })).toMatchObject({ grade: 'derived' });
    expect(lookup({ model: graded('estimated') })).toMatchObject({ grade: 'estimated' });
  });
  test('is published where it stands there', () => expect(layers({ model: graded('published') })).toMatchObject({ value: 3, grade: 'published' }));
});

describe('experts', () => {
  test('are one in a dense model', () => {
    expect(experts({ model: of(small()) })).toMatchObject({ value: 1 });
    expect(activeExperts({ model: of(small()) })).toMatchObject({ value: 1 });
  });
  test('are those of a layer that has them', () => {
    expect(experts({ model: of(hybrid) })).toMatchObject({ value: 4 });
    expect(activeExperts({ model: of(hybrid) })).toMatchObject({ value: 2 });
  });
});

describe('latent attention', () => {
  const model = of(attending({ kind: 'latent', heads: 2, rank: 6, rotaryWidth: 2, plainWidth: 4, valueWidth: 3 }));
  test('has keys for each head, and caches none of them', () => {
    expect(kvHeads({ model })).toMatchObject({ value: 2 });
    expect(headWidth({ model })).toMatchObject({ value: 6 });
    expect(kvCacheBytesPerToken({ model, b: 2 })).toBe(3 * (6 + 2) * 2);
  });
});

describe('FLOP a token', () => {
  test('are two for each multiplied parameter, and three times that in training', () => {
    expect(flopPerToken({ N: 100, c: 7 })).toBe(207);
    expect(trainingFlopPerToken({ N: 100, c: 7 })).toBe(621);
  });
  test('are a third more with full recomputation but for the output layer, and the products again with selective', () => {
    const token = { train: 621, N: 100, c: 7, V: 5, h: 4 };
    expect(hardwareFlopPerToken({ ...token, how: 'none' })).toBe(621);
    expect(hardwareFlopPerToken({ ...token, how: 'selective' })).toBe(628);
    expect(hardwareFlopPerToken({ ...token, how: 'full' })).toBe((621 * 4) / 3 - 2 * 5 * 4);
  });
  test('with full recomputation are the same by the shape as by 6ND of the same parameters', () => {
    const [N, c, V, h, D] = [100, 7, 5, 4, 1000];
    const again = recomputationFlop({ how: 'full', C: D * (6 * N + 3 * c), c: 3 * c, D, V, h }) as number;
    expect(D * ((hardwareFlopPerToken({ train: 621, N, c, V, h, how: 'full' }) as number) - 621)).toBeCloseTo(again, 6);
  });
  test('leave positions out for 6N, even of a model without a shape', () => {
    expect(meanPositionFlopPerToken({ model: of(small()), S: 100, how: 'none' })).toBe(0);
    expect(meanPositionFlopPerToken.alone?.({ how: 'none' })).toBe(0);
    expect(meanPositionFlopPerToken.alone?.({ how: 'causal' })).toBeUndefined();
  });
});
