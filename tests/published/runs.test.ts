import { describe, expect, test } from 'vitest';
import { replayRuns } from '../../src/lib/checks/replay-runs.ts';
import { summarize } from '../../src/lib/checks/summary.ts';
import { data } from '../support/calculators.ts';

const runs = Object.values(data.runs);
const replays = replayRuns(data);

test('at least 80 runs are on record, and each says something that can be looked up', () => {
  expect(runs.length).toBeGreaterThanOrEqual(80);
  for (const { id, figures, estimates = [] } of runs) expect(Object.keys(figures).length + estimates.length, id).toBeGreaterThan(0);
});

describe('reported runs, computed again from their own figures', () => {
  test.each(replays)('$check.group: $check.id', ({ check, computed, error, agrees, reason }) => {
    expect(computed, reason).toBeTypeOf('number');
    // A figure that is known to be missed must be missed: else its explanation has outlived its cause.
    expect(agrees, `computed ${computed}, reported ${check.published}, off by ${error}`).toBe(check.disagrees === undefined);
  });

  test('explain only what is replayed', () => {
    const known = new Set(replays.map(({ check }) => check.id));
    for (const { id, misses = {} } of runs) for (const figure of Object.keys(misses)) expect(known).toContain(`${id}-${figure}`);
  });

  // How far they miss is part of the answer: a change of these is a change of what the site says.
  test.each([
    ['training compute', 0.001, 'gopher-280b-trainingFlop', -0.201],
    ['training runs', 0, 'palm-540b-gpuHours', -0.342],
    ['utilisation', -0.083, 'palm-540b-mfu', -0.342],
    ['energy', 0.005, 'llama-13b-energyKwh', 0.008],
  ])('%s: the median is off by %d, the worst is %s by %d', (group, median, worst, by) => {
    const found = summarize(replays).find((each) => each.group === group);
    expect(found?.median).toBeCloseTo(median, 2);
    expect(found?.worst?.check.id).toBe(worst);
    expect(found?.worst?.error).toBeCloseTo(by, 2);
  });
});

describe('estimates of cost', () => {
  const all = runs.flatMap(({ id, estimates = [] }) => estimates.map((estimate) => ({ id, ...estimate })));

  test('say whose they are and are estimates', () => {
    expect(all.length).toBeGreaterThanOrEqual(50);
    for (const { id, by, cost } of all) {
      expect(by, id).not.toBe('');
      expect(cost.grade, id).toBe('estimated');
    }
  });

  test('of one maker lie in the order of their methods: worn off, rented, bought', () => {
    for (const { id, estimates = [] } of runs) {
      const by = (method: string) => estimates.find((each) => each.by === 'Epoch AI' && each.method === method)?.cost.value;
      const [amortised, rented, bought] = [by('amortised'), by('cloud-rental'), by('acquisition')];
      if (amortised !== undefined && rented !== undefined) expect(amortised, id).toBeLessThan(rented);
      if (rented !== undefined && bought !== undefined) expect(rented, id).toBeLessThan(bought);
    }
  });
});
