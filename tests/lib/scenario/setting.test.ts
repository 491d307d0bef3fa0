import { describe, expect, test } from 'vitest';
import { readSetting, writeSetting } from '../../../src/lib/scenario/setting.ts';
import * as q from '../../../src/lib/vocabulary/index.ts';
import { inSentence } from '../../../src/lib/vocabulary/quantity.ts';

const message = (text: string, quantity: Parameters<typeof readSetting>[0] = q.mfu) => {
  const read = readSetting(quantity, text, {});
  return read.ok ? read.setting : read.message;
};

describe('a setting', () => {
  test.each([
    ['30% to 45%', 0.3, 0.45],
    ['0.45..0.3', 0.3, 0.45],
    ['30%–45%', 0.3, 0.45],
    ['0.3...0.45', 0.3, 0.45],
    ['0.3…0.45', 0.3, 0.45],
  ])('%s is a range', (text, low, high) => {
    expect(message(text)).toEqual({ low, high });
  });
  test('of two equal ends is a number', () => {
    expect(message('40% to 40%')).toBe(0.4);
  });
  test.each(['', 'lots', '200%', '-1', '0', '1 to 2 to 3', '10% to'])('“%s” is answered with a sentence that names the field', (text) => {
    expect(message(text)).toMatch(/^Utilisation \(MFU\).*\.$/);
  });
  test('of a whole quantity must be whole', () => {
    expect(message('1.5', q.gpus)).toBe('GPUs must be a whole number from 1 GPU to 100M GPUs.');
  });
  test('of a choice is one of its options, in any case', () => {
    expect(message('FP8', q.numberFormat)).toBe('fp8');
    expect(message('BF16', q.numberFormat)).toBe('bf16');
    expect(message('fp9', q.numberFormat)).toMatch(/Did you mean fp8 or fp4\?/);
  });
  test('of a choice that there is not is answered with the name of the field, as it is written', () => {
    for (const quantity of [q.zeroStage, q.depreciation, q.use, q.accelerator])
      expect(readSetting(quantity, 'NaN', { accelerators: {} })).toMatchObject({
        ok: false,
        message: expect.stringMatching(new RegExp(`^${quantity.label}: There is no choice “NaN”`)),
      });
  });
  test('keeps the capitals of names within a sentence', () => {
    expect([q.zeroStage, q.flashAttention, q.pue, q.gpuHours, q.trainingTokens].map(inSentence)).toEqual([
      'ZeRO stage',
      'FlashAttention',
      'PUE',
      'GPU-hours',
      'training tokens',
    ]);
  });
  test('is written as it is read', () => {
    expect(writeSetting(q.mfu, { low: 0.3, high: 0.45 })).toBe('0.3..0.45');
    expect(readSetting(q.activeParameters, writeSetting(q.activeParameters, 1e21 / 3), {})).toMatchObject({ ok: false });
  });
});
