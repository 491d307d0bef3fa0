import { describe, expect, test } from 'vitest';
import { groups, middleOf, utilisationOfRuns } from '../../../src/lib/calculators/presets/training-run.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { spentGpuHours, wholeRunMfu } from '../../../src/lib/training/whole-run.ts';
import { data } from '../../support/calculators.ts';

describe('the utilisation of a whole run', () => {
  test('is the compute over what the peak could have done in the hours spent', () => {
    expect(wholeRunMfu({ C: 3600 * 1e15, H: 4, P: 1e15 })).toBe(0.25);
  });
  test('is unknown where the run would be faster than the peak, or took no time', () => {
    expect(wholeRunMfu({ C: 3600 * 1e15, H: 0.5, P: 1e15 })).toBeInstanceOf(Unknown);
    expect(wholeRunMfu({ C: 1, H: 0, P: 1e15 })).toBeInstanceOf(Unknown);
  });
  test('takes the hours of the steps where no others are known', () => {
    expect(spentGpuHours({ H: 7 })).toBe(7);
  });
});

describe('utilisations of runs on record', () => {
  const points = utilisationOfRuns(data);
  const at = (id: string) => points.find((point) => point.id === id)?.value;
  test('hold what a step reached and what the hours of the whole give', () => {
    expect(at('llama-3.1-405b')).toBe(0.41);
    expect(at('llama-3.1-405b-whole')).toBeCloseTo((6 * 405e9 * 15.6e12) / (3600 * 30.84e6 * 989e12), 4);
  });
  test('leave out the whole where no format of the peak is known', () => {
    expect(data.runs['deepseek-v2']?.numberFormat).toBeUndefined();
    expect(at('deepseek-v2-whole')).toBeUndefined();
  });
  test('have their middle at a third of the peak', () => {
    const { runs, middle } = middleOf(points);
    expect(runs).toBeGreaterThan(20);
    expect(middle).toBeGreaterThan(0.3);
    expect(middle).toBeLessThan(0.36);
  });
  test('have a middle of even and of odd counts, and none of nothing', () => {
    const of = (...values: number[]) => values.map((value, index) => ({ id: `${index}`, label: '', date: '2024', value, group: groups.whole }));
    expect(middleOf(of(0.1, 0.3)).middle).toBeCloseTo(0.2, 10);
    expect(middleOf(of(0.5, 0.1, 0.3)).middle).toBe(0.3);
    expect(middleOf([])).toEqual({ runs: 0, middle: 0 });
  });
});
