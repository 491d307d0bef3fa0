import { expect, test } from 'vitest';
import { type Check, quantileSorted, type Replay, summarize } from '../../../src/lib/index.ts';

const replayed = (group: string, error: number | undefined, agrees = true): Replay => ({
  check: { group, name: `${group} ${error}` } as Check,
  agrees,
  ...(error !== undefined && { error }),
});

test('a group is summed up by the median of its errors and the largest, whatever their sign', () => {
  const [first, second] = summarize([replayed('a', 0.1), replayed('a', -0.5, false), replayed('a', 0), replayed('b', 2, false)]);
  expect(first?.group).toBe('b');
  expect([second?.medianError, second?.agreeing, second?.worst?.error]).toEqual([0.1, 2, -0.5]);
  expect(second?.replays.map(({ error }) => error)).toEqual([-0.5, 0.1, 0]);
});

test('the middle of the signed errors lies between the two middle ones of an even number', () => {
  const [odd] = summarize([replayed('a', 0.4), replayed('a', -0.5), replayed('a', 0.1)]);
  expect(odd?.median).toBe(0.1);
  const [even] = summarize([replayed('a', 0), replayed('a', -0.5)]);
  expect(even?.median).toBe(-0.25);
});

test('a bound that is kept has no error, one that is broken has', () => {
  const bound = (error: number, agrees: boolean): Replay => ({
    ...replayed('a', error, agrees),
    check: { group: 'a', published: 48e9, bound: 'at most' } as Check,
  });
  expect(summarize([bound(-0.06, true)])[0]).not.toHaveProperty('worst');
  expect(summarize([bound(0.3, false)])[0]?.worst?.error).toBe(0.3);
});

test('a group of verdicts has no error', () => {
  const [only] = summarize([replayed('a', undefined)]);
  expect(only).not.toHaveProperty('medianError');
  expect(only).not.toHaveProperty('worst');
  expect(summarize([])).toEqual([]);
});

test('a date counts for no share: its error is days', () => {
  const [only] = summarize([{ ...replayed('a', 46), check: { group: 'a', published: '2025-03-01' } as Check }, replayed('a', 0.1)]);
  expect([only?.medianError, only?.worst?.error]).toEqual([0.1, 0.1]);
});

test('a quantile lies between its neighbours by proportion, and is 0 of nothing', () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantileSorted([10, 20, 40], p))).toEqual([10, 15, 20, 40]);
  expect(quantileSorted([], 0.5)).toBe(0);
  expect(quantileSorted([7], 2)).toBe(7);
});
