import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import type { Accelerator } from '../../../src/lib/hardware/accelerator.ts';
import { acquisitionPerGpu, chipPrice } from '../../../src/lib/ownership/acquisition.ts';
import { capitalPerGpuYear, lossPerGpuYear, machineValue, paymentsPerGpuYear } from '../../../src/lib/ownership/depreciation.ts';
import { capitalPerGpuHour, energyPerGpuHour, networkPerGpuHour, sitePerGpuHour, staffPerGpuHour } from '../../../src/lib/ownership/per-hour.ts';
import { fairContractPrice, monthlyRent, rentOrOwnCrossoverHours, rentOrOwnCrossoverShare, rentPerUsedHour } from '../../../src/lib/ownership/rent-or-own.ts';

const pay = (given: { A?: number; rho?: number; r?: number; L?: number }) => Number(paymentsPerGpuYear({ A: 40_000, rho: 0, r: 0, L: 5, ...given }));

describe('what a machine costs a year', () => {
  test('is a fifth of its price over five years without a cost of capital', () => {
    expect(pay({})).toBe(8000);
    expect(pay({ rho: 0.25 })).toBe(6000);
  });

  test('is an annuity with one: $10,552 at 10%', () => {
    expect(pay({ r: 0.1 })).toBeCloseTo(10_551.9, 1);
    // Paid at the year's end and discounted, the payments come to the price.
    const present = [1, 2, 3, 4, 5].reduce((sum, year) => sum + pay({ r: 0.1 }) / 1.1 ** year, 0);
    expect(present).toBeCloseTo(40_000, 6);
  });

  test('runs into straight line where the cost of capital fades', () => {
    expect(pay({ r: 1e-11 })).toBeCloseTo(8000, 3);
    expect(pay({ r: 1e-300 })).toBe(8000);
    expect(pay({ r: 1e-12, rho: 1 })).toBeCloseTo(0, 6);
  });

  test('is the return alone where nothing of its value is lost', () => {
    expect(pay({ r: 0.1, rho: 1 })).toBeCloseTo(4000, 6);
  });

  test('falls with the age of a machine by progress: to 72% after a year, with a loss of a third of its value', () => {
    expect(machineValue({ A: 100, g: 0.14, a: 1 })).toBeCloseTo(72.44, 2);
    expect(machineValue({ A: 100, g: 0.14, a: 0 })).toBe(100);
    expect(lossPerGpuYear({ V: 100, g: 0.14 })).toBeCloseTo(32.24, 2);
  });

  test('is one or the other, as chosen', () => {
    expect(capitalPerGpuYear({ way: 'payments', pay: 1, loss: 2 })).toBe(1);
    expect(capitalPerGpuYear({ way: 'progress', pay: 1, loss: 2 })).toBe(2);
  });
});

describe('an hour in use', () => {
  test('carries the hours in which nobody uses the machine: half the use doubles what is fixed', () => {
    for (const hour of [capitalPerGpuHour, networkPerGpuHour]) {
      expect(Number(hour({ c: 8760, nu: 0.2, u: 0.5 }))).toBeCloseTo(2 * Number(hour({ c: 8760, nu: 0.2, u: 1 })), 12);
    }
    expect(Number(sitePerGpuHour({ W: 1000, p: 730, u: 0.5 }))).toBeCloseTo(2, 12);
    expect(Number(staffPerGpuHour({ A: 87_600, omega: 0.1, u: 1 }))).toBeCloseTo(1, 12);
  });

  test('splits the capital between servers and network', () => {
    expect(Number(capitalPerGpuHour({ c: 8760, nu: 0.19, u: 1 })) + Number(networkPerGpuHour({ c: 8760, nu: 0.19, u: 1 }))).toBeCloseTo(1, 12);
  });

  test('draws electricity only while it is used', () => {
    expect(energyPerGpuHour({ W: 1275, load: 0.75, pue: 1.25, p: 0.0826 })).toBeCloseTo(0.0987, 4);
  });
});

describe('rent or own', () => {
  test('cross where a year of use costs the same both ways', () => {
    const hours = Number(rentOrOwnCrossoverHours({ own: 1.5, el: 0.1, u: 1, p: 2 }));
    expect(hours).toBeCloseTo((8760 * 1.4) / 1.9, 9);
    expect(hours * 2).toBeCloseTo(8760 * 1.4 + hours * 0.1, 9);
  });

  test('do not depend on the use at which the owned hour was priced', () => {
    const fixed = 1.4;
    const at = (u: number) => Number(rentOrOwnCrossoverHours({ own: fixed / u + 0.1, el: 0.1, u, p: 2 }));
    expect(at(0.3)).toBeCloseTo(at(1), 9);
  });

  test('never cross where the rent is below the electricity', () => {
    const answer = rentOrOwnCrossoverHours({ own: 1.5, el: 0.1, u: 1, p: 0.1 });
    expect(answer instanceof Unknown && answer.reason).toBe('The rent is no higher than the electricity alone, so owning never pays.');
  });

  test('a rented hour in which nobody works is billed: use divides the work and never shrinks the rent', () => {
    expect(monthlyRent({ p: 1.5 })).toBe(1095);
    expect(rentPerUsedHour({ p: 1.5, u: 0.3 })).toBeCloseTo(5, 12);
  });

  test('cross at a share of the year, above 1 where a year is too short', () => {
    expect(rentOrOwnCrossoverShare({ h: 4380 })).toBe(0.5);
    expect(rentOrOwnCrossoverShare({ h: 17_520 })).toBe(2);
  });

  test('a contract at the fair price costs for each hour in use what owning does', () => {
    const fair = Number(fairContractPrice({ own: 2.25, u: 0.8 }));
    expect(fair).toBeCloseTo(1.8, 12);
    expect(rentPerUsedHour({ p: fair, u: 0.8 })).toBeCloseTo(2.25, 12);
  });
});

describe('the purchase', () => {
  test('puts the network on top of the servers as a share of both', () => {
    expect(acquisitionPerGpu({ p: 81, nu: 0.19 })).toBeCloseTo(100, 12);
    expect(acquisitionPerGpu({ p: 81, nu: 0 })).toBe(81);
  });

  test('takes the newest price of a single chip, and none of a server', () => {
    const price = (value: number) => ({ value, unit: 'USD/GPU', source: 'a', locator: 'b', accessed: '2026-01-01', grade: 'published' }) as const;
    const chip = (prices?: Accelerator['prices']) =>
      ({ id: 'x', name: 'X', peak: {}, memory: price(1), bandwidth: price(1), ...(prices && { prices }) }) as Accelerator;
    const quotes = [
      { date: '2024-01', of: 'chip', price: price(3) },
      { date: '2025-01-31', of: 'card', price: price(2) },
      { date: '2026', of: 'server', price: price(9) },
    ] as const;
    expect(chipPrice({ accelerator: chip(quotes) })).toMatchObject({ value: 2 });
    expect(chipPrice({ accelerator: chip() })).toBeInstanceOf(Unknown);
  });
});
