import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { type Datum, unknown } from '../../../src/lib/formula/value.ts';
import type { Calculator, NumberInput } from '../../../src/lib/scenario/calculator.ts';
import { intervals } from '../../../src/lib/scenario/intervals.ts';
import { report } from '../../../src/lib/scenario/report.ts';
import { writeRange } from '../../../src/lib/scenario/say.ts';
import type { Scenario } from '../../../src/lib/scenario/scenario.ts';
import { measureOf, settle, startingValues } from '../../../src/lib/scenario/settle.ts';
import { quantile } from '../../../src/lib/uncertainty/distribution.ts';
import { day } from '../../../src/lib/units/date.ts';
import { isMeasure } from '../../../src/lib/vocabulary/quantity.ts';
import { opened } from '../../support/calculators.ts';
import { crossing } from '../../support/crossing.ts';
import { number, plainly } from '../../support/graph.ts';
import { guests, kiosk, price, share } from '../../support/kiosk.ts';

const bill = opened('r1-bill');
const run = opened('training-run');

describe('settle', () => {
  test('starts with the first preset, whatever preset is named that does not exist', () => {
    expect(settle(run, { preset: 'nothing', set: {} }).preset.id).toBe('deepseek-v3');
  });
  test('leaves out what belongs to a run as it was, once a reader has another', () => {
    const preset = 'llama-3-70b';
    const reported = settle(run, { preset, set: { mfu: 0.4 } });
    expect(reported.values['spentGpuHours']).toBe(reported.origins['spentGpuHours']?.value);
    for (const set of [{ trainingTokens: 2e12 }, { model: 'llama-2-70b' }, { accelerator: 'a100' }, { activeParameters: 1e9 }] as const) {
      const { values, origins } = settle(run, { preset, set });
      expect(values['spentGpuHours']).toBe(values['gpuHours']);
      expect(values['wholeRunMfu']).toBeCloseTo(values['mfu'] as number, 12);
      expect(origins['spentGpuHours']).toBeUndefined();
    }
  });
  test('overrides an intermediate and everything above it follows', () => {
    const { values } = settle(run, { set: { gpuHours: 1e6 } });
    expect(values['cost']).toBe(2e6);
    expect(values['days']).toBeCloseTo(1e6 / 24 / 2048);
  });
  test('changes the looked-up price with the accelerator, unless the reader typed one', () => {
    const price = (set: Record<string, number | string>) => settle(run, { set }).values['gpuHourPrice'];
    expect(price({ accelerator: 'a100' })).not.toBe(price({}));
    expect(price({ accelerator: 'a100', gpuHourPrice: 9 })).toBe(9);
  });
  test('puts a whole number in the middle of a range of whole numbers', () => {
    const { given, values } = settle(run, { set: { gpus: { low: 1000, high: 3001 } } });
    expect(given['gpus']).toBe(1732);
    expect(values['days']).toBeTypeOf('number');
  });
  test('says why a result is unknown, and keeps what does not depend on it', () => {
    const { values, reasons } = settle(run, { set: { accelerator: 'v100', numberFormat: 'bf16' } });
    expect(values['gpuHours']).toBeUndefined();
    expect(reasons['gpuHours']).toMatch(/V100.* has no BF16 peak\. Choose .*FP16/);
    expect(values['trainingFlop']).toBeTypeOf('number');
  });
});

describe('what is not sure', () => {
  const ends = (set: Scenario['set'], id: string, calculator = kiosk) => {
    const distribution = settle(calculator, { set }).uncertain[id];
    return distribution && [0.05, 0.95].map((p) => quantile(distribution, p));
  };
  const near = (low: number, high: number) => [expect.closeTo(low, 4), expect.closeTo(high, 4)];
  const guestsFrom = (start: Datum): Calculator => ({
    ...kiosk,
    inputs: [{ quantity: guests, start, range: [1, 1000], scale: 'log' }, ...kiosk.inputs.filter(({ quantity }) => quantity !== guests)],
  });

  const shared = (start: Datum): Calculator => ({
    ...kiosk,
    inputs: [{ quantity: share, start, range: [0, 1], scale: 'linear' }, ...kiosk.inputs.filter(({ quantity }) => quantity !== share)],
  });

  test('is what a row, a picked record or a reader gives two ends', () => {
    expect(Object.keys(settle(kiosk, { set: {} }).uncertain).sort()).toEqual(['bread', 'share']);
    expect([ends({}, 'share'), ends({}, 'bread')]).toEqual([near(0.4, 0.6), near(2, 4)]);
    expect(ends({ guests: { low: 10, high: 40 } }, 'guests')).toEqual(near(10, 40));
    expect(settle(kiosk, { set: { guests: { low: 10, high: 40 } } }).given['guests']).toBe(20);
  });
  test('is not a number between two equal ends', () => {
    const { given, uncertain, values } = settle(kiosk, { set: { share: { low: 0.25, high: 0.25 } } });
    expect([given['share'], values['sold'], 'share' in uncertain]).toEqual([0.25, 25, false]);
    expect(ends({}, 'guests', guestsFrom(price(100, { low: 100, high: 100 })))).toBeUndefined();
    expect(ends({}, 'guests', guestsFrom(price(100, { low: 90 })))).toBeUndefined();
    expect(ends({}, 'guests', guestsFrom(price(100, { high: 110 })))).toBeUndefined();
  });
  test('moves in its odds where it is a share: from even odds to four to one, each end becomes four times as likely', () => {
    // 0.4 has odds of 2 to 3, then of 8 to 3; 0.6 of 3 to 2, then of 6 to 1.
    expect(ends({ share: 0.8 }, 'share')).toEqual(near(8 / 11, 6 / 7));
  });
  test('moves in proportion where it is an amount, also one looked up that a reader overrides', () => {
    expect(ends({ guests: 300 }, 'guests', guestsFrom(price(100, { low: 50, high: 200 })))).toEqual(near(150, 600));
    expect(ends({ bread: 6 }, 'bread')).toEqual(near(4, 8));
  });
  test('reaches to all where it did before it moved', () => {
    // From odds of 9 to 1 to odds of 3 to 2: each a sixth as likely. 0.8 has odds of 4, then of 2 to 3.
    expect(ends({ share: 0.6 }, 'share', shared(price(0.9, { low: 0.8, high: 1 })))).toEqual(near(0.4, 1));
  });
  test('moves in proportion below nothing too', () => {
    const [below, twice] = [number('below', [-100, 0]), number('twice', [-200, 0])];
    const calculator: Calculator = {
      ...kiosk,
      graph: graph([formula({ ...plainly, gives: twice, from: { below }, compute: ({ below }) => 2 * below })]),
      inputs: [{ quantity: below, start: price(-4, { low: -6, high: -2 }), range: [-100, 0], scale: 'linear' }],
    };
    expect([ends({}, 'below', calculator), ends({ below: -8 }, 'below', calculator)]).toEqual([near(-6, -2), near(-12, -4)]);
  });
  test('moves in proportion where a share is all or becomes all', () => {
    expect(ends({ share: 0.5 }, 'share', shared(price(1, { low: 0.8, high: 1 })))).toEqual(near(0.4, 0.5));
    expect(ends({ share: 1 }, 'share', shared(price(0.5, { low: 0.4, high: 0.5 })))).toEqual(near(0.8, 1));
  });
  test('is sure where there is nothing to keep in proportion', () => {
    expect(ends({ guests: 5 }, 'guests', guestsFrom(price(0, { low: -1, high: 1 })))).toBeUndefined();
    expect(ends({ share: 0 }, 'share')).toBeUndefined();
    expect(ends({ guests: 300 }, 'guests')).toBeUndefined();
  });
  test('keeps its shape', () => {
    const even = guestsFrom(price(100, { low: 50, high: 200, shape: 'uniform' }));
    expect([settle(even, { set: {} }).uncertain['guests']?.shape, settle(even, { set: { guests: 200 } }).uncertain['guests']?.shape]).toEqual([
      'uniform',
      'uniform',
    ]);
    expect(ends({ guests: 200 }, 'guests', even)).toEqual(near(100, 400));
    expect([settle(kiosk, { set: {} }).uncertain['bread']?.shape, settle(kiosk, { set: { bread: 6 } }).uncertain['bread']?.shape]).toEqual([
      'lognormal',
      'lognormal',
    ]);
  });
  test('moves by days where it is a date, whatever its shape', () => {
    const { uncertain } = settle(crossing, { set: { start: day('2026-03-01') } });
    const moved = [0.05, 0.95].map((p) => quantile(uncertain['start']!, p));
    // The row says 1 March 2025, from 1 January to 1 June.
    expect(moved).toEqual(near(day('2026-01-01'), day('2026-06-01')));
    const [first, ...others] = crossing.inputs;
    const even = { ...crossing, inputs: [{ ...first, start: { ...(first as NumberInput).start, shape: 'uniform' } } as NumberInput, ...others] };
    expect(settle(even, { set: { start: day('2026-03-01') } }).uncertain['start']?.shape).toBe('uniform');
  });
});

describe('whose a value is', () => {
  test('is told of what neither a reader nor a formula made', () => {
    const { origins } = settle(kiosk, { set: {} });
    expect([origins['guests']?.value, origins['bread']?.value, origins['sold'], origins['spread']]).toEqual([100, 3, undefined, undefined]);
    const changed = settle(kiosk, { set: { guests: 7, bread: 9 } }).origins;
    expect([changed['guests'], changed['bread'], changed['butter']?.value]).toEqual([undefined, undefined, 1]);
  });
  test('is a preset’s before an input’s own, and a reader’s before both', () => {
    const at = (set: Scenario['set']) => settle(kiosk, { preset: 'station', set });
    expect([at({}).given['guests'], at({}).origins['guests']?.source, at({}).given['spread']]).toEqual([800, 'count', 'dry']);
    expect([at({ guests: 7, spread: 'butter' }).given['guests'], at({ spread: 'butter' }).given['spread']]).toEqual([7, 'butter']);
  });
  test('starts with the preset, the records and the inputs, and holds what a reader may set back', () => {
    expect(startingValues(kiosk, { set: { guests: 7 } })).toMatchObject({ baker: 'old', spread: 'butter', guests: 100, share: 0.5, bread: 3, sold: 50 });
    expect(startingValues(kiosk, { preset: 'station', set: {} })).toMatchObject({ spread: 'dry', guests: 800 });
    expect([measureOf(kiosk, 'guests')?.id, measureOf(kiosk, 'spread'), measureOf(kiosk, 'ghost')]).toEqual(['guests', undefined, undefined]);
  });
});

describe('intervals', () => {
  test('of what is sure are none, nor of what differs by the dust of arithmetic', () => {
    expect(intervals(kiosk, settle(kiosk, { set: { baker: 'new', share: { low: 0.5, high: 0.5 } } }))).toEqual({});
    expect(Object.keys(intervals(kiosk, settle(kiosk, { set: {} })))).toEqual(['takings', 'sold']);
    expect(intervals(kiosk, settle(kiosk, { set: { share: { low: 0.5, high: 0.5 * (1 + 1e-12) }, bread: 3 } }))['sold']).toBeUndefined();
    expect(intervals(kiosk, settle(kiosk, { set: { share: { low: 0.5, high: 0.5001 } } }))['sold']).toBeDefined();
  });
  test('tell of a result that is one number wherever it is known, that it is not always known', () => {
    const sometimes = { ...number('sometimes'), label: 'Sometimes' };
    const calculator = {
      ...kiosk,
      graph: graph([
        ...kiosk.graph.plan,
        formula({ ...plainly, gives: sometimes, from: { share }, compute: ({ share }) => (share > 0.5 ? unknown('Too many.') : 7) }),
      ]),
      results: [sometimes],
    };
    expect(intervals(calculator, settle(calculator, { set: {} }))['sometimes']).toMatchObject({ low: 7, high: 7, unknown: expect.closeTo(0.5, 1) });
  });
  test('are of the results that are asked for, from as many draws', () => {
    const settled = settle(kiosk, { set: {} });
    const asked = intervals(kiosk, settled, { results: ['sold'], count: 100 });
    expect(Object.keys(asked)).toEqual(['sold']);
    expect(asked['sold']?.count).toBe(100);
  });
  test('are wider where two that both raise the result vary together', () => {
    const together = { ...kiosk, correlations: [{ a: 'bread', b: 'share', rho: 0.9 }] };
    const width = (calculator: Calculator) => {
      const { low = 0, high = 0 } = intervals(calculator, settle(calculator, { set: {} }))['takings'] ?? {};
      return high - low;
    };
    expect(width(together)).toBeGreaterThan(1.1 * width(kiosk));
  });
  test('say in how many draws there is no value at all', () => {
    const serving = opened('serving');
    const settled = settle(serving, { preset: 'llama-3.1-70b-long', set: {} });
    const { costPerMillionTokens } = intervals(serving, settled);
    expect(costPerMillionTokens?.unknown).toBeGreaterThan(0.1);
    const quantity = serving.results.filter(isMeasure).find(({ id }) => id === 'costPerMillionTokens')!;
    expect(writeRange(serving, quantity, costPerMillionTokens!)).toMatch(/^\$.* to .*\/million tokens; no value in \d\d% of draws$/);
    expect(writeRange(serving, quantity, { low: 2, high: 2, unknown: 0.001 })).toBe('$2/million tokens');
    expect(report(serving, settled, { costPerMillionTokens: costPerMillionTokens! }, '').results['costPerMillionTokens']?.unknownShare).toBe(
      costPerMillionTokens?.unknown,
    );
  });
  test('of the published bill are those of its one uncertain price', () => {
    const { totalCost, totalGpuHours } = intervals(bill, settle(bill, { set: {} }));
    expect(totalCost?.low).toBeCloseTo(147_000 * 1.5, -4);
    expect(totalCost?.high).toBeCloseTo(147_000 * 3, -4);
    expect(totalGpuHours).toBeUndefined();
  });
  test('move along with a number that the reader moved', () => {
    const { totalCost } = intervals(bill, settle(bill, { set: { gpuHourPrice: 4 } }));
    expect(totalCost?.low).toBeCloseTo(147_000 * 3, -4);
  });
  test('follow a range that the reader typed', () => {
    const settled = settle(run, { set: { mfu: { low: 0.3, high: 0.45 } } });
    expect(settled.values['mfu']).toBeGreaterThan(0.36);
    expect(settled.values['mfu']).toBeLessThan(0.39);
    expect(intervals(run, settled)['gpuHours']?.low).toBeLessThan(settled.values['gpuHours'] as number);
  });
  test('have the same digits for the same seed, and others for another', () => {
    const settled = settle(run, { preset: 'llama-3.1-405b', set: {} });
    expect(intervals(run, settled, { seed: 7 })).toEqual(intervals(run, settled, { seed: 7 }));
    expect(intervals(run, settled, { seed: 7 })).not.toEqual(intervals(run, settled, { seed: 8 }));
  });
});
