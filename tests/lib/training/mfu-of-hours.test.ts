import { describe, expect, test } from 'vitest';
import { mfuOfHours, mfuOfRun } from '../../../src/lib/training/mfu-of-hours.ts';
import { data } from '../../support/calculators.ts';

const v3 = data.runs['deepseek-v3-pre-training'];

describe('the utilisation of a whole run', () => {
  test('is six operations for each active parameter and token, over the peak of its hours', () => {
    const by = (6 * 37e9 * 14.8e12) / (2_664_000 * 3600 * 989.4e12);
    expect(mfuOfRun(data, 'deepseek-v3-pre-training').value).toBeCloseTo(by, 3);
  });
  test('carries the origin of the hours, as derived', () => {
    const { source, locator } = v3?.figures['gpuHours'] ?? {};
    expect(mfuOfRun(data, 'deepseek-v3-pre-training')).toMatchObject({ source, locator, grade: 'derived', unit: 'fraction' });
  });
  test('is absent where a run does not say what it takes', () => {
    if (!v3) throw new Error('The run of DeepSeek-V3 is missing.');
    const { gpuHours: _, ...figures } = v3.figures;
    expect(mfuOfHours({ ...v3, figures }, data)).toBeUndefined();
    const { numberFormat: __, ...formatless } = v3;
    expect(mfuOfHours(formatless, data)).toBeUndefined();
  });
  test('is absent where the hours are too few for the peak', () => {
    if (!v3?.figures['gpuHours']) throw new Error('The hours of DeepSeek-V3 are missing.');
    const figures = { ...v3.figures, gpuHours: { ...v3.figures['gpuHours'], value: 1000 } };
    expect(mfuOfHours({ ...v3, figures }, data)).toBeUndefined();
  });
  test('of a run that is not there is the mistake of an author', () => {
    expect(() => mfuOfRun(data, 'no-such-run')).toThrow('no-such-run');
  });
});
