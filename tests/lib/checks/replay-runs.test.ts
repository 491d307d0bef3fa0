import { describe, expect, test } from 'vitest';
import { replayRuns } from '../../../src/lib/checks/replay-runs.ts';
import type { DataSets, Datum } from '../../../src/lib/formula/value.ts';
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
const replayed = (given: Run, data: DataSets = {}) => replayRuns({ ...data, runs: { [given.id]: given } });
const ids = (given: Run, data: DataSets = {}) => replayed(given, data).map(({ check }) => check.id);

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
    expect(ids(run({ gpuHours: figure(240, 'GPU-hour', { note: '10 GPUs for a day.' }), gpus: figure(10, 'GPU'), days: figure(1, 'day') }))).toEqual([]);
    expect(ids(run({ gpuHours: hours, gpuHourPrice: figure(2, 'USD/GPU-hour'), cost: figure(2000, 'USD', derived) }))).toEqual([]);
  });
  test('asks a figure that was worked out for what it was not worked out from', () => {
    const worked = figure(240, 'GPU-hour', { grade: 'derived' });
    expect(ids(run({ gpuHours: worked, gpuHourPrice: figure(2, 'USD/GPU-hour'), cost: figure(480, 'USD') }))).toEqual(['a-run-cost']);
    expect(ids(run({ gpuHours: figure(240, 'GPU-hour'), gpus: figure(10, 'GPU', { grade: 'derived' }), days: figure(1, 'day') }))).toEqual(['a-run-days']);
  });
  test('takes the parameters of the model where the run has no count of its own', () => {
    const models = { m: { id: 'm', name: 'M', activeParameters: figure(10, 'parameter') } };
    const given = run({ trainingTokens: figure(10, 'token'), trainingFlop: figure(600, 'FLOP') }, { model: 'm' });
    expect(replayed(given, { models })[0]).toMatchObject({ computed: 600, agrees: true });
    expect(replayed({ ...given, figures: { ...given.figures, activeParameters: figure(20, 'parameter') } }, { models })[0]?.computed).toBe(1200);
    expect(ids(given)).toEqual([]);
  });
  test('computes hours and utilisation from each other, on an accelerator whose peak is known', () => {
    // 6 × 1e9 × 3e9 FLOP at half of 1e15 FLOP/s take 36,000 seconds.
    const accelerators = { chip: { id: 'chip', name: 'A chip', peak: { bf16: figure(1e15, 'FLOP/s') } } };
    const figures = { activeParameters: figure(1e9, 'parameter'), trainingTokens: figure(3e9, 'token'), mfu: figure(0.5, 'fraction') };
    const given = run({ ...figures, gpuHours: figure(10, 'GPU-hour') }, { accelerator: 'chip', numberFormat: 'bf16' });
    expect(replayed(given, { accelerators }).map(({ check: { computes, group }, computed }) => [computes, group, computed])).toEqual([
      ['gpuHours', 'training runs', expect.closeTo(10, 9)],
      ['mfu', 'utilisation', expect.closeTo(0.5, 9)],
    ]);
    const { accelerator: _, ...without } = given;
    expect(ids(without, { accelerators })).toEqual([]);
    const { numberFormat: __, ...unformatted } = given;
    expect(ids(unformatted, { accelerators })).toEqual([]);
  });
  test('counts energy as owners do: hours, power and PUE, at full load', () => {
    const given = run({ gpuHours: hours, boardPower: figure(400, 'W'), pue: figure(1.1, '×'), energyKwh: figure(440, 'kWh') });
    expect(replayed(given)[0]).toMatchObject({ check: { group: 'energy' }, agrees: true });
  });
});
