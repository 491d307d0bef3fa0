import { describe, expect, test } from 'vitest';
import * as communication from '../../../src/lib/training/communication.ts';

const grads = { N: 1e9, E: 0, d: 64, c: 1, r: 64, g: 2, w: 2 } as const;
const layer = { Lp: 10, m: 4, s: 1000, b: 1, c: 1, h: 100, t: 8 } as const;

describe('traffic of a step', () => {
  test('of gradients is 2(n − 1)/n of their bytes around a ring; ZeRO stage 3 sends half as much again', () => {
    expect(communication.gradientTraffic({ ...grads, stage: 'none' })).toBeCloseTo((2 * 63 * 2e9) / 64, 0);
    const [plain, shared] = (['gradients', 'weights'] as const).map((stage) => communication.gradientTraffic({ ...grads, stage }) as number);
    expect((shared ?? 0) / (plain ?? 1)).toBeCloseTo(1.5, 12);
    expect(communication.gradientTraffic({ ...grads, d: 1, r: 1, stage: 'none' })).toBe(0);
  });
  test('of tensor parallelism is four all-reduces a layer, six where all is computed again', () => {
    const of = (how: 'none' | 'full', t = 8) => communication.tensorTraffic({ ...layer, how, t }) as number;
    expect(of('none')).toBe(10 * 4 * 4 * 2 * (7 / 8) * 2 * 1000 * 100);
    expect(of('full') / of('none')).toBeCloseTo(1.5, 12);
    expect(of('none', 1)).toBe(0);
  });
  test('of a pipeline crosses each boundary twice, and none where there is one stage', () => {
    expect(communication.pipelineTraffic({ ...layer, p: 4, v: 1, sp: 'no' })).toBe(2 * 4 * 2 * 1000 * 100);
    expect(communication.pipelineTraffic({ ...layer, p: 4, v: 1, sp: 'yes' })).toBe((2 * 4 * 2 * 1000 * 100) / 8);
    expect(communication.pipelineTraffic({ ...layer, p: 1, v: 1, sp: 'no' })).toBe(0);
  });
  test('of experts goes there and back, forward and backward, but for tokens that stay', () => {
    expect(communication.expertTraffic({ ...layer, e: 64, k: 8, w: 2 })).toBeCloseTo((4 * 10 * 4 * 8 * (63 / 64) * 2 * 1000 * 100) / 8, 3);
    expect(communication.expertTraffic({ ...layer, e: 1, k: 1, w: 2 })).toBe(0);
  });
  test('takes the link within a server where its group fits, else the network', () => {
    const of = (n: number, t: number) =>
      communication.communicationSeconds({ grad: 1e9, tensor: 1e9, pipe: 0, expert: 0, link: 1e9, net: 1e8, n, t, e: 1, server: 8 });
    expect(of(8, 8)).toBe(2);
    expect(of(64, 8)).toBe(11);
    expect(of(64, 16)).toBe(20);
  });
  test('can hide behind a step that is longer', () => {
    const step = communication.stepSeconds({ B: 100, s: 1000, C: 6e18, D: 1e6, n: 10, P: 1e15, mfu: 0.5 }) as number;
    expect(step).toBeCloseTo(120, 9);
    expect(communication.communicationShare({ comm: 60, step })).toBeCloseTo(0.5, 12);
  });
});
