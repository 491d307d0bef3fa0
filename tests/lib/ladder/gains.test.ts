import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationGain } from '../../../src/lib/ladder/gains.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { opened } from '../../support/calculators.ts';

const ladder = opened('efficiency-ladder');
const at = (preset: string, set = {}) => settle(ladder, { preset, set }).values as Readonly<Record<string, number>>;
/** Besiroglu et al. 2024, as their notebook prints it. */
const law = { A: 482.00572, B: 2085.4342, alpha: 0.34781, beta: 0.36585 };

describe('the gain of a better split', () => {
  test('is none at the split that the law calls best', () => {
    const split = ((law.alpha * law.A) / (law.beta * law.B)) ** (1 / (law.alpha + law.beta));
    for (const C of [1e21, 5.76e23, 1e26]) {
      const N = split * (C / 6) ** (law.beta / (law.alpha + law.beta));
      expect(allocationGain({ ...law, N, D: C / 6 / N })).toBeCloseTo(1, 9);
    }
  });
  test('is never below one, whatever the split', () => {
    fc.assert(
      fc.property(fc.double({ min: 6, max: 14, noNaN: true }), fc.double({ min: 6, max: 14, noNaN: true }), (n, d) => {
        expect(allocationGain({ ...law, N: 10 ** n, D: 10 ** d }) as number).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });
});

describe('the ladder', () => {
  test('falls from the earlier bill to the later one by its steps', () => {
    for (const { id } of ladder.presets) {
      const v = at(id);
      const steps = ['allocationGain', 'sparsityGain', 'chipGain', 'formatGain', 'utilisationGain'].reduce(
        (product, step) => product * (v[step] ?? Number.NaN),
        1,
      );
      expect((v['ladderTop'] ?? 0) / steps / (v['cost'] ?? 1)).toBeCloseTo(1, 9);
    }
  });
  test('moves utilisation and eight bits against each other, and leaves their product alone', () => {
    const [few, many] = [at('gpt-3-to-deepseek-v3', { formatGain: 1 }), at('gpt-3-to-deepseek-v3', { formatGain: 1.6 })];
    expect(few['ladderFall']).toBeCloseTo(many['ladderFall'] ?? 0, 6);
  });
});
