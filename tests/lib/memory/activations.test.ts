import { describe, expect, test } from 'vitest';
import * as activations from '../../../src/lib/memory/activations.ts';
import { ffnMatrices } from '../../../src/lib/memory/ffn-matrices.ts';
import { data } from '../../support/calculators.ts';

const gpt3 = { h: 12288, a: 96, kv: 96, dh: 128, f: 4 * 12288, k: 1, m: 2, s: 2048, mask: 'yes' } as const;
const edge = activations.edgeBytesPerToken(gpt3) as number;
const inner = activations.innerBytesPerToken(gpt3) as number;
const scores = (flash: 'yes' | 'no', mask: 'yes' | 'no' = 'yes') => activations.scoreBytesPerToken({ ...gpt3, flash, mask }) as number;
const layer = { s: 2048, b: 1, c: 1, t: 8, sp: 'no', edge, inner, scores: scores('no'), how: 'none', h: 12288 } as const;
const perLayer = (change: Partial<Record<keyof typeof layer, number | string>> = {}) =>
  activations.activationBytesPerLayer({ ...layer, ...change } as typeof layer) as number;

describe('activations of a transformer layer', () => {
  test('are the 10, 24 and 5as/h of Korthikanti et al. for the shape of GPT-3', () => {
    expect(edge / gpt3.h).toBe(10);
    expect(inner / gpt3.h).toBe(24);
    expect(scores('no') / gpt3.h).toBe(80);
  });
  test('lose the masks without dropout and the square of scores with FlashAttention', () => {
    expect(activations.edgeBytesPerToken({ ...gpt3, mask: 'no' })).toBe(8 * 12288);
    expect(scores('no', 'no') / gpt3.h).toBe(32);
    expect(scores('yes')).toBe(4 * 96);
  });
  test('keep three inner vectors with a gate and fewer keys with grouped queries', () => {
    // Llama 3 8B: queries and output of attention 4096 wide, keys and values 1024, three vectors of 14336.
    expect(activations.innerBytesPerToken({ a: 32, kv: 8, dh: 128, f: 14336, k: 1, m: 3 })).toBe(2 * (2 * 4096 + 2 * 1024 + 3 * 14336));
  });
  test('have two matrices in the block of GPT-3 and three in that of Llama 3, which has a gate', () => {
    const of = (id: string) => ffnMatrices({ model: data.models[id]! });
    expect(of('gpt-3-175b')).toMatchObject({ value: 2 });
    expect(of('llama-3.1-8b')).toMatchObject({ value: 3 });
  });
  test('keep only the input of the layer when all is computed again', () => {
    expect(perLayer({ how: 'full' })).toBe(2 * 2048 * 12288);
    expect(perLayer({ how: 'full', sp: 'yes' })).toBe((2 * 2048 * 12288) / 8);
    expect(activations.recomputeBytes({ ...layer, how: 'full' })).toBe(perLayer());
    expect(activations.recomputeBytes({ ...layer, how: 'none' })).toBe(0);
  });
  test('are cut in full by tensor with sequence parallelism, in part without', () => {
    expect(perLayer({ sp: 'yes' }) * 8).toBe(perLayer({ t: 1 }));
    expect(perLayer() * 8).toBeGreaterThan(perLayer({ t: 1 }));
    expect(perLayer({ c: 4 }) * 4).toBe(perLayer());
  });
});
