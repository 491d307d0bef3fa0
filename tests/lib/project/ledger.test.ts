import { describe, expect, test } from 'vitest';
import { evaluate, type Given } from '../../../src/lib/formula/evaluate.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { experimentsCost } from '../../../src/lib/project/development.ts';
import * as ledger from '../../../src/lib/project/ledger.ts';

const wired = graph([experimentsCost, ...Object.values(ledger)]);
const project: Given = {
  gpuHours: 500_000,
  gpuHourPrice: 2,
  postTrainingGpuHours: 50_000,
  evaluationGpuHours: 10_000,
  experimentsMultiplier: 3,
  goodput: 0.8,
  staff: 10,
  yearlyPay: 300_000,
  projectMonths: 6,
  dataCost: 200_000,
  storedBytes: 1e14,
  storagePrice: 20,
  movedBytes: 1e13,
  egressPrice: 90,
  tokensPerMonth: 1e9,
  costPerMillionTokens: 0.5,
  servingMonths: 12,
};
const of = (id: string, set: Given = {}) => evaluate(wired, { ...project, ...set }).values[id] as number;
const why = (id: string, set: Given) => evaluate(wired, { ...project, ...set }).reasons[id];

test('the final run takes the GPU-hours of its model, unless others are given', () => {
  expect(of('finalRunGpuHours')).toBe(500_000);
  expect(of('finalRunCost', { finalRunGpuHours: 1e6 })).toBe(2e6);
});

describe('the ledger of a project', () => {
  test('has each line as by hand', () => {
    expect(of('postTrainingCost')).toBe(100_000);
    expect(of('finalRunsCost')).toBe(1.1e6);
    expect(of('experimentsCost')).toBe(2.2e6);
    expect(of('lostHoursCost')).toBeCloseTo(275_000, 6);
    expect(of('evaluationCost')).toBe(20_000);
    expect(of('staffCost')).toBe(1.5e6);
    expect(of('storageCost')).toBe(12_000);
    expect(of('networkCost')).toBe(900);
    expect(of('servingCost')).toBe(6000);
  });
  test('adds them up, and knows the shares', () => {
    expect(of('total')).toBeCloseTo(1.1e6 + 2.2e6 + 275_000 + 20_000 + 1.5e6 + 200_000 + 12_000 + 900 + 6000, 6);
    expect(of('finalRunShare')).toBeCloseTo(1e6 / of('total'), 12);
    expect(of('computeShare')).toBeCloseTo(of('computeCost') / of('developmentCost'), 12);
    expect(of('staffShare')).toBeCloseTo(1.5e6 / (1.5e6 + of('computeCost')), 12);
  });
  test('takes a line that is typed in place of its formula', () => {
    expect(of('total', { staffCost: 2e6 }) - of('total')).toBeCloseTo(0.5e6, 6);
  });
  test('counts no service where there are no months of it, whatever else is unknown', () => {
    expect(evaluate(wired, { servingMonths: 0 }).values['servingCost']).toBe(0);
  });
  test('says why a share or a run has no end', () => {
    expect(why('lostHoursCost', { goodput: 0 })).toMatch(/never ends/);
    for (const [id, zero] of [
      ['finalRunShare', { total: 0 }],
      ['computeShare', { developmentCost: 0 }],
      ['staffShare', { staffCost: 0, computeCost: 0 }],
    ] as const)
      expect(why(id, zero)).toMatch(/Nothing is spent/);
  });
});
