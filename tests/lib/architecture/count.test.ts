import { describe, expect, test } from 'vitest';
import { countedActive, countedTotal, countParameters, matrixCount, mtpCount } from '../../../src/lib/architecture/count.ts';
import { attending, heads, small } from '../../support/shapes.ts';

describe('parameters of a small dense model', () => {
  test('sit in its parts', () => {
    expect(countParameters(small())).toEqual({
      embedding: 10 * 8,
      positions: 0,
      attention: 3 * 4 * 8 * 8,
      ffn: 3 * 3 * 8 * 16,
      experts: 0,
      router: 0,
      norms: 3 * 2 * 8 + 8,
      biases: 0,
    });
  });
  test('count the embedding twice where the head is its own', () => {
    expect(countedTotal(small({ tied: false })) - countedTotal(small())).toBe(80);
  });
  test('count two matrices where the block is not gated, and its biases', () => {
    const shape = small({ layers: [{ count: 3, attention: heads(), ffn: { kind: 'dense', width: 16, gated: false, bias: true } }] });
    expect(countParameters(shape).ffn).toBe(3 * 2 * 8 * 16);
    expect(countParameters(shape).biases).toBe(3 * (16 + 8));
  });
  test('count a shift beside each scale, or neither', () => {
    expect(countParameters(small({ norm: 'scale-and-shift' })).norms).toBe(2 * countParameters(small()).norms);
    expect(countParameters(small({ norm: 'nothing' })).norms).toBe(0);
  });
  test('count rows of learned positions', () => {
    expect(countParameters(small({ positions: 'learned', positionRows: 5 })).positions).toBe(40);
  });
  test('count biases of queries, keys and values, and of the output', () => {
    expect(countParameters(attending(heads({ bias: 'inputs' }))).biases).toBe(3 * 24);
    expect(countParameters(attending(heads({ bias: 'all' }))).biases).toBe(3 * 32);
    expect(countParameters(small({ headBias: true })).biases).toBe(10);
  });
  test('count fewer keys and values for fewer key-value heads', () => {
    expect(countParameters(attending(heads({ kvHeads: 1 }))).attention).toBe(3 * (8 * 8 + 2 * 8 * 4 + 8 * 8));
    expect(countParameters(attending(heads({ kvHeads: 1, keysAreValues: true }))).attention).toBe(3 * (8 * 8 + 8 * 4 + 8 * 8));
  });
  test('count gates, sinks, projections of positions and norms of queries and keys', () => {
    expect(countParameters(attending(heads({ gate: true }))).attention).toBe(3 * 5 * 64);
    expect(countParameters(attending(heads({ sinks: true }))).attention).toBe(3 * (4 * 64 + 2));
    expect(countParameters(attending(heads({ relativePositions: true }))).attention).toBe(3 * 5 * 64);
    expect(countParameters(attending(heads({ queryKeyNorm: 'head' }))).norms - countParameters(small()).norms).toBe(3 * 8);
    expect(countParameters(attending(heads({ queryKeyNorm: 'all' }))).norms - countParameters(small()).norms).toBe(3 * 16);
  });
});

describe('latent attention', () => {
  const latent = { kind: 'latent', heads: 2, rank: 6, rotaryWidth: 2, plainWidth: 4, valueWidth: 3 } as const;
  test('projects down to a short vector and up to every head', () => {
    expect(countParameters(attending(latent)).attention).toBe(3 * (8 * 2 * 6 + 8 * (6 + 2) + 6 * 2 * (4 + 3) + 2 * 3 * 8));
    expect(countParameters(attending({ ...latent, queryRank: 5 })).attention).toBe(3 * (8 * 5 + 5 * 2 * 6 + 8 * (6 + 2) + 6 * 2 * (4 + 3) + 2 * 3 * 8));
  });
  test('norms its short vectors', () => {
    expect(countParameters(attending({ ...latent, queryRank: 5 })).norms - countParameters(small()).norms).toBe(3 * (6 + 5));
  });
});

describe('a mixture of experts', () => {
  const ffn = { kind: 'experts', experts: 4, active: 1, width: 16, gated: true, sharedWidth: 16, routerBias: true } as const;
  const mixture = small({ layers: [{ count: 3, attention: heads(), ffn }] });
  test('has each expert, a router and what is shared', () => {
    const { experts, ffn: always, router } = countParameters(mixture);
    expect(experts).toBe(3 * 4 * 3 * 8 * 16);
    expect(always).toBe(3 * 3 * 8 * 16);
    expect(router).toBe(3 * (8 * 4 + 4));
  });
  test('sends a token to some of them', () => {
    expect(countedTotal(mixture) - countedActive(mixture)).toBe(3 * 3 * 3 * 8 * 16);
  });
  test('counts biases of experts with the experts, and leaves them out of what multiplies', () => {
    const biased = small({ layers: [{ count: 3, attention: heads(), ffn: { ...ffn, bias: true } }] });
    expect(countParameters(biased).experts - countParameters(mixture).experts).toBe(3 * 4 * (2 * 16 + 8));
    expect(matrixCount(biased)).toBe(matrixCount(mixture));
  });
});

describe('what multiplies a token', () => {
  test('is every matrix and the output head, tied or not', () => {
    expect(matrixCount(small())).toBe(3 * (4 * 64 + 3 * 8 * 16) + 80);
    expect(matrixCount(small({ tied: false }))).toBe(matrixCount(small()));
  });
});

describe('modules for further tokens', () => {
  test('are none unless there are some', () => expect(mtpCount(small())).toBe(0));
  test('are a layer, a projection of two vectors and three norms each', () => {
    expect(mtpCount(small({ mtpModules: 2 }))).toBe(2 * (4 * 64 + 3 * 8 * 16 + 2 * 8 + 2 * 64 + 3 * 8));
  });
  test('are each as large as a layer of the last make in all its parts', () => {
    const attention = heads({ bias: 'all', sinks: true, queryKeyNorm: 'head' });
    const [first, last] = [
      { kind: 'dense', width: 16, gated: false, bias: true },
      { kind: 'experts', experts: 4, active: 1, width: 16, gated: true, sharedWidth: 16, routerBias: true },
    ] as const;
    const parts = { attention: 4 * 64 + 2, biases: 4 * 8, normsOfHeads: 2 * 4, experts: 4 * 3 * 128, shared: 3 * 128, router: 8 * 4 + 4 };
    const mixture = Object.values(parts).reduce((sum, part) => sum + part) + 2 * 2 * 8;
    const shape = small({ norm: 'scale-and-shift', mtpModules: 1, layers: [first, last].map((ffn) => ({ count: 1, attention, ffn })) });
    expect(mtpCount(shape)).toBe(mixture + 2 * 64 + 3 * 2 * 8);
    const dense = parts.attention + parts.biases + parts.normsOfHeads + 2 * 128 + (16 + 8) + 2 * 2 * 8;
    expect(mtpCount({ ...shape, layers: shape.layers.toReversed() })).toBe(dense + 2 * 64 + 3 * 2 * 8);
  });
});

describe('streams between layers', () => {
  test('are mixed twice a layer by matrices from all streams to the scores of each, and summed once at the end', () => {
    const two = small({ streams: 2 });
    expect(matrixCount(two) - matrixCount(small())).toBe(3 * 2 * (2 * 8) * (2 + 2 + 2 * 2) + 2 * 8 * 2);
    expect(countParameters(two).ffn - countParameters(small()).ffn).toBe(matrixCount(two) - matrixCount(small()));
    expect(countParameters(two).biases).toBe(3 * 2 * (8 + 3) + 2 + 1);
  });
  test('are nothing where there is one', () => expect(countedTotal(small({ streams: 1 }))).toBe(countedTotal(small())));
});
