import { describe, expect, test } from 'vitest';
import { withOwn } from '../../../src/lib/scenario/own-record.ts';
import { portable, readSetting, writeSetting } from '../../../src/lib/scenario/setting.ts';
import * as q from '../../../src/lib/vocabulary/index.ts';
import { inSentence } from '../../../src/lib/vocabulary/quantity.ts';
import { baker, kiosk, spread } from '../../support/kiosk.ts';

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
    ['30% — 45%', 0.3, 0.45],
    ['30%  to  45%', 0.3, 0.45],
  ])('%s is a range', (text, low, high) => {
    expect(message(text)).toEqual({ low, high });
  });
  test('of two equal ends is a number', () => {
    expect(message('40% to 40%')).toBe(0.4);
  });
  test.each(['', 'lots', '200%', '-1', '0', '1 to 2 to 3', '10% to'])('“%s” is answered with a sentence that names the field', (text) => {
    expect(message(text)).toMatch(/^Utilisation \(MFU\).*\.$/);
  });
  test('that cannot be read says how it is written; one that cannot be says its range', () => {
    expect(message('lots')).toMatch(/^Utilisation \(MFU\): /);
    expect(message('200%')).toBe('Utilisation (MFU) must be from 0.1% to 100%.');
    expect(message(' fp9 ', q.numberFormat)).toContain('There is no choice “fp9”.');
  });
  test('of more than two ends asks for one or two', () => {
    expect(message('0.1 to 0.2 to 0.3')).toBe('Utilisation (MFU): type one number, or two with “to” between them.');
    expect(message('0.1..0.2..0.3')).toBe('Utilisation (MFU): type one number, or two with “to” between them.');
  });
  test('is read of eight hundred characters and no more', () => {
    expect(message(`0.4${' '.repeat(797)}..0.5`)).toBe(0.4);
    expect(message(`0.4${' '.repeat(792)}..0.5`)).toEqual({ low: 0.4, high: 0.5 });
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
    expect([portable(q.asOf, 'soon'), portable(q.asOf, 31)]).toEqual(['soon', '1970-02-01']);
    expect(writeSetting(q.asOf, { low: 0, high: 31 })).toBe('1970-01-01..1970-02-01');
    expect([
      writeSetting(q.asOf, 1),
      writeSetting(q.gpus, 1),
      writeSetting(q.numberFormat, 'fp8'),
      writeSetting(undefined, 1),
      writeSetting(undefined, 'word'),
    ]).toEqual(['1970-01-02', '1', 'fp8', '1', 'word']);
  });
  test('of a record is its id or its name; the reader’s own is asked for where it is not here', () => {
    const said = (text: string, data = kiosk.data) => {
      const read = readSetting(baker, text, data);
      return read.ok ? read.setting : read.message;
    };
    expect([said('new'), said(' NEW '), said('New baker'), said('new-baker')]).toEqual(['new', 'new', 'new', 'new']);
    expect(said('nobody', {})).toBe('Baker: There is no choice “nobody”.');
    expect(said(' Mine ')).toBe('Baker: the one meant was brought by somebody and never left their machine. Bring yours, or choose another.');
    expect(said('mine', withOwn(kiosk, 'bakers', { id: 'any', name: 'My baker' }).data)).toBe('mine');
    expect(message('mine', spread)).toBe('Spread: There is no choice “mine”. Valid: dry, butter.');
    expect(readSetting(q.activeParameters, writeSetting(q.activeParameters, 1e21 / 3), {})).toMatchObject({ ok: false });
  });
});
