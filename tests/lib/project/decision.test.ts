import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batch } from '../../../src/lib/formula/batch.ts';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as decision from '../../../src/lib/project/decision.ts';
import { cheapestCostPerMonth, cheapestWay } from '../../../src/lib/project/verdict.ts';
import { sentence } from '../../../src/lib/scenario/say.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { data, opened } from '../../support/calculators.ts';

const wired = graph(Object.values(decision));
const given = {
  requestsPerMonth: 1e6,
  inputTokens: 3000,
  outputTokens: 1000,
  outputShare: 0.25,
  datasetTokens: 10e6,
  epochs: 3,
  hostedTrainingPrice: 5,
  tuningRuns: 10,
  tuningPersonMonths: 2,
  payPerYear: 120_000,
  tuningLifeMonths: 5,
  tunedPriceRatio: 2,
  inputSavedByTuning: 0.5,
  cacheHitShare: 0,
  tunedInputPrice: 0.4,
  tunedCachedPrice: 0.1,
  tunedOutputPrice: 1.6,
  blendedApiPrice: 4,
  cost: 1e6,
  experimentsMultiplier: 2,
  staffShare: 0.5,
  lifetimeDays: 365,
  ownCostPerMonth: 40_000,
};
const of = (id: string, set = {}) => evaluate(wired, { ...given, ...set }).values[id] as number;

describe('tuning', () => {
  test('bills each pass over the examples', () => expect(of('hostedCost')).toBe(150));
  test('takes its runs and its people, spread over the months of use', () => {
    expect(of('tuningProjectCost')).toBe(10 * 150 + 20_000);
    expect(of('tuningCostPerMonth')).toBe(21_500 / 5);
  });
  test('sends less and pays the dearer tokens', () => {
    expect(of('blendedTunedPrice')).toBeCloseTo(2 * (0.75 * 0.5 * 0.4 + 0.25 * 1.6), 12);
    expect(of('tunedTokensCostPerMonth')).toBeCloseTo(4000 * 1.1, 9);
  });
  test('costs what prompting does at its break-even', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 100, noNaN: true }), (blendedApiPrice) => {
        const requestsPerMonth = of('tuningPaysFrom', { blendedApiPrice });
        const prompting = (requestsPerMonth * 4000 * blendedApiPrice) / 1e6;
        expect(of('tunedCostPerMonth', { requestsPerMonth }) / prompting).toBeCloseTo(1, 9);
      }),
    );
  });
  test('never pays where its tokens cost as much', () => {
    expect(decision.tuningPaysFrom({ making: 1, api: 1, tuned: 1, input: 1, output: 1 })).toBeInstanceOf(Unknown);
  });
});

describe('an own model', () => {
  test('takes experiments and people beside the final run', () => expect(of('ownModelCost')).toBe(4e6));
  test('is spread over a year of twelve months', () => expect(of('ownModelCostPerMonth')).toBeCloseTo(4e6 / 12, 6));
  test('is served on own machines', () => expect(of('trainedCostPerMonth')).toBeCloseTo(4e6 / 12 + 40_000, 6));
  test('needs a life and compute', () => {
    expect(decision.ownModelCostPerMonth({ K: 1, t: 0 })).toBeInstanceOf(Unknown);
    expect(decision.ownModelCost({ K: 1, m: 1, share: 1 })).toBeInstanceOf(Unknown);
  });
});

describe('the cheapest way', () => {
  const bills = { prompt: 3, tune: 2, host: 1, train: 4, leaves: 'yes', tuned: 'yes', open: 'yes' } as const;
  test('is the smallest bill', () => expect(cheapestWay(bills)).toBe('host'));
  test('is the one with less work where two cost the same', () => expect(cheapestWay({ ...bills, tune: 3, host: 3 })).toBe('prompt'));
  test('leaves out what is not good enough', () => {
    expect(cheapestWay({ ...bills, open: 'no' })).toBe('tune');
    expect(cheapestWay({ ...bills, open: 'no', tuned: 'no' })).toBe('prompt');
  });
  test('keeps to own machines where data may not leave', () => {
    expect(cheapestWay({ ...bills, leaves: 'no', host: 9 })).toBe('train');
    expect(cheapestWay({ ...bills, leaves: 'no', open: 'no' })).toBe('train');
  });
  test('is the cheapest of those whose bill is known, where one is not', () => {
    const { host: _, ...others } = bills;
    expect(cheapestWay.among?.(others)).toBe('tune');
    expect(cheapestWay.among?.({ train: 4, leaves: 'no', tuned: 'yes', open: 'yes' })).toBe('train');
    expect(cheapestWay.among?.({ leaves: 'yes', tuned: 'yes', open: 'yes' })).toBeUndefined();
    expect(cheapestWay.among?.({ prompt: 3, tuned: 'yes', open: 'yes' })).toBeUndefined();
    const known = { prompt: 3, tune: 2, host: 1, train: 4 };
    expect(cheapestWay.among?.({ ...known, tuned: 'yes', open: 'yes' })).toBeUndefined();
    expect(cheapestWay.among?.({ ...known, leaves: 'yes', open: 'yes' })).toBeUndefined();
    expect(cheapestWay.among?.({ ...known, leaves: 'yes', tuned: 'yes' })).toBeUndefined();
  });
  test('has a bill that no open way undercuts', () => {
    const sum = fc.double({ min: 0, max: 1e9, noNaN: true });
    const answer = fc.constantFrom('yes' as const, 'no' as const);
    fc.assert(
      fc.property(fc.record({ prompt: sum, tune: sum, host: sum, train: sum, leaves: answer, tuned: answer, open: answer }), (any) => {
        const least = cheapestCostPerMonth({ ...any, way: cheapestWay(any) as 'prompt' }) as number;
        expect(least).toBe(any[cheapestWay(any) as 'prompt']);
        expect(least).toBeLessThanOrEqual(any.train);
        if (any.leaves === 'yes') expect(least).toBeLessThanOrEqual(any.prompt);
        if (any.open === 'yes') expect(least).toBeLessThanOrEqual(any.host);
      }),
    );
  });
});

test.each([
  ['klarna', 'tune'],
  ['lmsys', 'prompt'],
  ['small-firm', 'prompt'],
  ['coding-team', 'prompt'],
  ['private', 'host'],
  ['nothing-fits', 'train'],
  ['deepseek', 'host'],
])('the volume of %s asks to %s', (preset, way) => {
  expect(settle(opened('decision'), { preset, set: {} }).values['cheapestWay']).toBe(way);
});

describe('a model that a reader brings along', () => {
  const calculator = opened('decision');
  const withModel = (model: string) => settle(calculator, { set: { model } });
  test.each(Object.keys(calculator.data['models'] ?? {}))('%s leaves an answer', (model) => {
    const settled = withModel(model);
    expect(settled.values['cheapestCostPerMonth']).toBeGreaterThan(0);
    expect(sentence(calculator, settled, calculator.finding)).toMatch(/^For 2\.3M requests/);
  });
  test('that never told its training sequences is priced in all four ways', () => {
    expect(data.models['llama-3.1-8b']?.sequenceLength).toBeUndefined();
    expect(withModel('llama-3.1-8b').values['trainedCostPerMonth']).toBeGreaterThan(0);
  });
  test('that fits on no server here is said to be left out', () => {
    const settled = withModel('llama-3.1-405b');
    expect(settled.reasons['ownCostPerMonth']).toContain('memory');
    expect(sentence(calculator, settled, calculator.finding)).toContain('$19.4K to tune. Ways without a known cost are left out.');
  });
  test('gives one answer at once and in a batch', () => {
    const { given } = withModel('llama-3.1-405b');
    const [x, ...rest] = [1e3, 1e6, 1e9];
    const at = [x as number, ...rest];
    const column = batch(calculator.graph, given, { requestsPerMonth: Float64Array.from(at) }, ['cheapestCostPerMonth'], calculator.data)[
      'cheapestCostPerMonth'
    ];
    expect([...(column ?? [])]).toEqual(
      at.map((requestsPerMonth) => evaluate(calculator.graph, { ...given, requestsPerMonth }, calculator.data).values['cheapestCostPerMonth']),
    );
  });
});
