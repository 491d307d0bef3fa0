import { describe, expect, test } from 'vitest';
import { replayRuns } from '../../../src/lib/checks/replay-runs.ts';
import type { Datum } from '../../../src/lib/formula/value.ts';
import type { Run } from '../../../src/lib/training/run.ts';

const figure = (value: number, unit: string, change: Partial<Datum> = {}): Datum => ({
  value,
  unit,
  source: 'a-paper',
  locator: 'Table 1',
  accessed: '2026-01-01',
  grade: 'published',
  ...change,
});
const hours = figure(1000, 'GPU-hour');
const run = (figures: Run['figures'], change: Partial<Run> = {}): Run => ({
  id: 'a-run',
  name: 'A run',
  kind: 'pre-training',
  developer: 'Somebody',
  reported: '2025',
  figures,
  excludes: [],
  ...change,
});
const replayed = (given: Run, models = {}) => replayRuns({ runs: { [given.id]: given }, models });
const ids = (given: Run, models = {}) => replayed(given, models).map(({ check }) => check.id);

describe('replayRuns', () => {
  test('has nothing to say of a run whose figures do not follow from each other', () => {
    expect(ids(run({}))).toEqual([]);
    expect(ids(run({ gpuHours: hours, gpus: figure(10, 'GPU') }))).toEqual([]);
  });
  test('computes a cost, and says how far it lies off', () => {
    const [cost] = replayed(run({ gpuHours: hours, gpuHourPrice: figure(2, 'USD/GPU-hour'), cost: figure(2500, 'USD') }));
    expect(cost).toMatchObject({ computed: 2000, agrees: false });
    expect(cost?.error).toBeCloseTo(-0.2, 12);
  });
  test('carries the reason of a miss that its record explains', () => {
    const missed = run({ gpuHours: hours, gpuHourPrice: figure(2, 'USD/GPU-hour'), cost: figure(2500, 'USD') }, { misses: { cost: 'A misprint.' } });
    expect(replayed(missed)[0]?.check.disagrees).toBe('A misprint.');
  });
  test('leaves out what could not be missed', () => {
    const derived = { grade: 'derived' } as const;
    expect(ids(run({ gpuHours: hours, gpuHourPrice: figure(2, 'USD/GPU-hour', derived), cost: figure(2000, 'USD') }))).toEqual([]);
    expect(ids(run({ gpuHours: figure(240, 'GPU-hour', derived), gpus: figure(10, 'GPU'), days: figure(1, 'day') }))).toEqual([]);
    expect(ids(run({ gpuHours: hours, gpuHourPrice: figure(2, 'USD/GPU-hour'), cost: figure(2000, 'USD', derived) }))).toEqual([]);
  });
  test('takes the parameters of the model where the run has no count of its own', () => {
    const given = run({ trainingTokens: figure(10, 'token'), trainingFlop: figure(600, 'FLOP') }, { model: 'm' });
    expect(replayed(given, { m: { id: 'm', name: 'M', activeParameters: figure(10, 'parameter') } })[0]).toMatchObject({ computed: 600, agrees: true });
    expect(ids(given)).toEqual([]);
  });
  test('counts energy as owners do: hours, power and PUE, at full load', () => {
    const given = run({ gpuHours: hours, boardPower: figure(400, 'W'), pue: figure(1.1, '×'), energyKwh: figure(440, 'kWh') });
    expect(replayed(given)[0]).toMatchObject({ check: { group: 'energy' }, agrees: true });
  });
});
