import { expect, test } from 'vitest';
import { quantileSorted, type Replay, summarize } from '../../../src/lib/index.ts';
import { check } from '../../support/check.ts';

const replayed = (group: string, error: number | undefined, agrees = true): Replay => ({
  check: { ...check, group },
  computed: error === undefined ? 'yes' : 1 + error,
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
  const [five] = summarize([0.3, -0.2, 0.4, -0.1, 0.5].map((error) => replayed('a', error)));
  expect(five?.median).toBe(0.3);
});

test('a bound that is kept has no error, one that is broken has', () => {
  const bound = (error: number, agrees: boolean): Replay => ({
    ...replayed('a', error, agrees),
    check: { ...check, group: 'a', bound: 'at most' },
  });
  expect(summarize([bound(-0.06, true)])[0]).not.toHaveProperty('worst');
  expect(summarize([bound(0.3, false)])[0]?.worst?.error).toBe(0.3);
});

test('in a group, what has no answer comes first and the rest by the size of its error; a verdict counts as all or nothing', () => {
  const verdict = (published: string, agrees: boolean): Replay => ({ ...replayed('a', undefined, agrees), check: { ...check, group: 'a', published } });
  const silent: Replay = { check: { ...check, group: 'a' }, agrees: false, reason: 'Nothing gives cost.' };
  const [right, wrong] = [verdict('yes', true), verdict('no', false)];
  const [small, large] = [replayed('a', -0.1), replayed('a', 2, false)];
  expect(summarize([right, small, wrong, silent, large])[0]?.replays).toEqual([silent, large, wrong, small, right]);
});

test('groups come with the largest median error first, and those without one last', () => {
  const groups = summarize([replayed('exact', 0), replayed('verdicts', undefined), replayed('near', -0.1), replayed('far', 0.4), replayed('days', undefined)]);
  expect(groups.map(({ group }) => group)).toEqual(['far', 'near', 'exact', 'verdicts', 'days']);
});

test('a group of verdicts has no error', () => {
  const [only] = summarize([replayed('a', undefined)]);
  expect(only).not.toHaveProperty('medianError');
  expect(only).not.toHaveProperty('worst');
  expect(summarize([])).toEqual([]);
});

test('a date counts for no share: its error is days', () => {
  const [only] = summarize([{ ...replayed('a', 46), check: { ...check, group: 'a', published: '2025-03-01' } }, replayed('a', 0.1)]);
  expect([only?.medianError, only?.worst?.error]).toEqual([0.1, 0.1]);
});

test('a quantile lies between its neighbours by proportion, and is 0 of nothing', () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantileSorted([10, 20, 40], p))).toEqual([10, 15, 20, 40]);
  expect(quantileSorted([], 0.5)).toBe(0);
  expect(quantileSorted([7], 2)).toBe(7);
});
