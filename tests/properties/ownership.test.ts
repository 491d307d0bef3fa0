import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emissionsKg, waterAtPlantLitres, waterOnSiteLitres } from '../../src/lib/energy/footprint.ts';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { graph } from '../../src/lib/formula/graph.ts';
import { attainableFlopPerSecond, ridgePoint } from '../../src/lib/hardware/roofline.ts';
import { acquisitionPerGpu } from '../../src/lib/ownership/acquisition.ts';
import * as value from '../../src/lib/ownership/depreciation.ts';
import * as hour from '../../src/lib/ownership/per-hour.ts';
import { rentOrOwnCrossoverHours, rentPerUsedHour } from '../../src/lib/ownership/rent-or-own.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const wired = graph([acquisitionPerGpu, ...Object.values(value), ...Object.values(hour), rentOrOwnCrossoverHours]);

const owner = fc.record({
  serverPricePerGpu: between(1000, 1e6),
  interconnectShare: between(0, 0.5),
  residualShare: between(0, 0.9),
  costOfCapital: between(0, 0.5),
  lifetimeYears: between(1, 10),
  progressPerYear: between(0, 0.5),
  machineAge: between(0, 5),
  depreciation: fc.constantFrom('payments', 'progress'),
  utilisation: between(0.01, 1),
  serverPowerPerGpu: between(100, 5000),
  serverLoad: between(0.1, 1),
  pue: between(1, 1.5),
  electricityPrice: between(0.01, 0.5),
  sitePrice: between(0, 500),
  operationsShare: between(0.01, 0.3),
  gpuHourPrice: between(1, 20),
});
const of = (given: Readonly<Record<string, number | string>>, id: string) => Number(evaluate(wired, given, {}).values[id]);

test('the parts of an owned hour are never negative and sum to it', () => {
  fc.assert(
    fc.property(owner, (given) => {
      const parts = ['capitalPerGpuHour', 'networkPerGpuHour', 'energyPerGpuHour', 'sitePerGpuHour', 'staffPerGpuHour'].map((id) => of(given, id));
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
      const whole = of(given, 'ownedCostPerGpuHour');
      expect(parts.reduce((sum, part) => sum + part, 0) / whole).toBeCloseTo(1, 9);
    }),
  );
});

test('using a machine less never makes an hour in use cheaper, nor does a dearer machine, power or site', () => {
  fc.assert(
    fc.property(owner, between(1, 1.9), (given, more) => {
      const at = (change: object) => of({ ...given, ...change }, 'ownedCostPerGpuHour') * (1 + 1e-12);
      const now = of(given, 'ownedCostPerGpuHour');
      expect(at({ utilisation: given.utilisation / more })).toBeGreaterThanOrEqual(now);
      for (const id of ['serverPricePerGpu', 'electricityPrice', 'sitePrice', 'pue', 'operationsShare'] as const)
        expect(at({ [id]: given[id] * more })).toBeGreaterThanOrEqual(now);
    }),
  );
});

test('what is paid with a cost of capital is at least straight line, and more the dearer the money', () => {
  fc.assert(
    fc.property(between(0, 0.9), between(0, 0.4), between(1, 10), (rho, r, L) => {
      const pay = (rate: number) => Number(value.paymentsPerGpuYear({ A: 1000, rho, r: rate, L })) * (1 + 1e-9);
      expect(pay(r)).toBeGreaterThanOrEqual((1000 * (1 - rho)) / L);
      expect(pay(r + 0.05)).toBeGreaterThanOrEqual(pay(r) / (1 + 1e-9));
    }),
  );
});

test('the hours from which owning pays do not depend on how much one uses it now', () => {
  fc.assert(
    fc.property(owner, between(0.01, 1), (given, other) => {
      const hours = of(given, 'rentOrOwnCrossoverHours');
      if (!(hours > 0)) return;
      expect(of({ ...given, utilisation: other }, 'rentOrOwnCrossoverHours') / hours).toBeCloseTo(1, 6);
    }),
  );
});

test('a rented hour in use costs at least the rent', () => {
  fc.assert(
    fc.property(between(0.001, 1), between(0, 100), (u, p) => {
      expect(Number(rentPerUsedHour({ p, u }))).toBeGreaterThanOrEqual(p);
    }),
  );
});

test('emissions and water are in proportion to the energy', () => {
  fc.assert(
    fc.property(between(1e-6, 1e9), between(1e-6, 10), between(1, 2), (E, factor, pue) => {
      expect(emissionsKg({ E: 2 * E, gamma: factor })).toBe(2 * Number(emissionsKg({ E, gamma: factor })));
      expect(waterAtPlantLitres({ E: 2 * E, w: factor })).toBe(2 * Number(waterAtPlantLitres({ E, w: factor })));
      expect(Number(waterOnSiteLitres({ E, pue, w: factor }))).toBeLessThanOrEqual(E * factor);
    }),
  );
});

test('no chip exceeds its peak, and more intensity never slows it', () => {
  fc.assert(
    fc.property(between(1e9, 1e17), between(1e6, 1e14), between(0, 1e6), between(1, 10), (P, W, I, more) => {
      const now = Number(attainableFlopPerSecond({ P, W, I }));
      expect(now).toBeLessThanOrEqual(P);
      expect(Number(attainableFlopPerSecond({ P, W, I: I * more }))).toBeGreaterThanOrEqual(now);
      expect(Number(attainableFlopPerSecond({ P, W, I: 2 * Number(ridgePoint({ P, W })) }))).toBe(P);
    }),
  );
});
