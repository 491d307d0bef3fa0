import { describe, expect, test } from 'vitest';
import { isExact, sayOf, sentence, write, writeRange } from '../../../src/lib/scenario/say.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { baker, bread, full, guests, kiosk, price, share, sold, spread, takings } from '../../support/kiosk.ts';

const start = settle(kiosk, { set: {} });

describe('a value is written', () => {
  test('as a dash where there is none, or none of that name', () => {
    expect([takings, baker, spread].map((quantity) => write(kiosk, quantity, undefined))).toEqual(['–', '–', '–']);
    expect([write(kiosk, baker, 'nobody'), write({ ...kiosk, data: {} }, baker, 'old'), write(kiosk, spread, 'jam')]).toEqual(['–', '–', '–']);
  });
  test('by the name of its record or option', () => {
    expect([write(kiosk, baker, 'new'), write(kiosk, baker, kiosk.data['bakers']!['old']!), write(kiosk, spread, 'butter')]).toEqual([
      'New baker',
      'Old baker',
      'With butter',
    ]);
  });
  test('with three digits, and in full what is counted or said to be exact', () => {
    expect([write(kiosk, takings, 123_456), write(kiosk, guests, 123_456)]).toEqual(['$123K', '123,456']);
    expect(write({ ...kiosk, exact: [takings] }, takings, 123_456)).toBe('$123,456');
    expect([
      isExact(kiosk, takings),
      isExact(kiosk, guests),
      isExact({ ...kiosk, exact: [takings] }, takings),
      isExact({ ...kiosk, exact: [bread] }, takings),
    ]).toEqual([false, true, true, false]);
  });
});

describe('an interval is written', () => {
  test('once where its ends are the same, with as many digits as the value', () => {
    expect([writeRange(kiosk, takings, { low: 2, high: 2 }), writeRange(kiosk, guests, { low: 123_456, high: 123_456 })]).toEqual(['$2', '123,456']);
    expect([writeRange(kiosk, takings, { low: 2, high: 3 }), writeRange(kiosk, guests, { low: 123_456, high: 234_567 })]).toEqual([
      '$2 to $3',
      '123,456 to 234,567',
    ]);
  });
  test('with the share of draws without a value, from one in two hundred on', () => {
    expect(writeRange(kiosk, takings, { low: 2, high: 3, unknown: 0.0049 })).toBe('$2 to $3');
    expect(writeRange(kiosk, takings, { low: 2, high: 3, unknown: 0.005 })).toBe('$2 to $3; no value in 0.5% of draws');
    expect(writeRange(kiosk, takings, { low: 2, high: 3, unknown: 0.256 })).toBe('$2 to $3; no value in 26% of draws');
  });
});

describe('a sentence', () => {
  test('reads numbers, picks, and values of its own', () => {
    const say = sayOf(kiosk, start);
    expect([say.number(sold), say.picked(baker), say.picked(spread), say.picked(full), say.as(takings, 7), say(sold)]).toEqual([
      50,
      'old',
      'butter',
      'empty',
      '$7',
      '50',
    ]);
    const unknown = sayOf(kiosk, settle(kiosk, { set: { baker: 'nobody' } }));
    expect([unknown.number(takings), unknown.picked(baker), unknown(takings)]).toEqual([undefined, undefined, '–']);
  });
  test('knows whether a reader has changed anything, and what was reported', () => {
    const told = { ...kiosk, presets: [{ ...kiosk.presets[0], published: { takings: price(190) } }] as const };
    expect([sayOf(told, start).modified, sayOf(told, settle(told, { set: { guests: 1 } })).modified]).toEqual([false, true]);
    const say = sayOf(told, settle(told, { set: {} }));
    expect([say.published(takings)?.value, say.published(sold), sayOf(kiosk, start).published(takings)]).toEqual([190, undefined, undefined]);
  });
  test('gives way to the reason for the first that it needs and that is unknown', () => {
    const lost = settle(kiosk, { set: { share: 7 } });
    expect(sentence(kiosk, lost, (say) => `${say(guests)}, ${say(sold)}, ${say(takings)}.`)).toBe(
      'Slices sold: unknown. Share who buy must be from 0% to 100%.',
    );
    expect(sentence(kiosk, lost, (say) => `${say(guests)} guests.`)).toBe('100 guests.');
    expect(sentence(kiosk, lost, (say) => `${say.number(sold) ?? 'No'} slices, ${say.as(takings, 3)}.`)).toBe('No slices, $3.');
    expect(sentence(kiosk, { ...lost, reasons: {} }, (say) => say(sold))).toBe('Slices sold: unknown.');
    expect(sentence(kiosk, start, (say) => `${say(share)} of ${say(guests)}.`)).toBe('50% of 100.');
  });
});
