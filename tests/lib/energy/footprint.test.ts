import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/data/read.ts';
import { regressionEnergyKwh, regressionGpus, regressionLatency } from '../../../src/lib/energy/ecologits.ts';
import { embodiedKg, emissionsKg, machineHours, waterAtPlantLitres, waterOnSiteLitres } from '../../../src/lib/energy/footprint.ts';
import { queryGpuHours } from '../../../src/lib/energy/query.ts';
import { carbonIntensity, electricityPrice, waterIntensity } from '../../../src/lib/energy/region.ts';
import { energyKwh } from '../../../src/lib/energy/training.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';

const { grids } = readData();

describe('a footprint', () => {
  test('is energy times the grid: 433 MWh on the French grid of 2021 are 24.7 tonnes', () => {
    expect(emissionsKg({ E: 433_196, gamma: 0.057 })).toBeCloseTo(24_692, 0);
    expect(emissionsKg({ E: 0, gamma: 0.5 })).toBe(0);
  });

  test('counts the water of the servers on site, and of every kWh at the plant', () => {
    expect(waterOnSiteLitres({ E: 120, pue: 1.2, w: 0.5 })).toBeCloseTo(50, 12);
    expect(waterAtPlantLitres({ E: 120, w: 3 })).toBe(360);
  });

  test('gives back the hours that an energy was computed from', () => {
    const draw = { W: 700, load: 0.75, overhead: 1.82, pue: 1.1 };
    expect(machineHours({ E: Number(energyKwh({ H: 1000, ...draw })), ...draw })).toBeCloseTo(1000, 9);
  });

  test('shares the making by hours over the hours in use of a life', () => {
    expect(embodiedKg({ H: 8760 * 5, e: 876.5, L: 5, u: 1 })).toBeCloseTo(876.5, 9);
    expect(embodiedKg({ H: 8760, e: 100, L: 1, u: 0.5 })).toBeCloseTo(200, 9);
  });
});

describe('a query', () => {
  test('of 500 tokens by 100B parameters takes a second of an H100 at a tenth of its peak', () => {
    const hours = Number(queryGpuHours({ N: 100e9, Tin: 0, Tout: 500, P: 989e12, uin: 0.4, uout: 0.1 }));
    expect(hours * 3600).toBeCloseTo(1.011, 3);
  });

  test('without tokens takes nothing', () => {
    expect(queryGpuHours({ N: 100e9, Tin: 0, Tout: 0, P: 989e12, uin: 0.4, uout: 0.1 })).toBe(0);
  });
});

describe('a region', () => {
  test('gives its figures with their origin', () => {
    const us = grids['us'];
    if (!us) throw new Error('There is no us.');
    expect(carbonIntensity({ region: us })).toMatchObject({ value: 0.38355, unit: 'kg/kWh' });
    expect(electricityPrice({ region: us })).toMatchObject({ value: 0.0826 });
    expect(waterIntensity({ region: us })).toMatchObject({ value: 3.1321 });
  });

  test('says what is not known of it', () => {
    const { waterIntensity: _, electricityPrice: __, ...bare } = { ...grids['qa'], name: 'Qatar' } as NonNullable<(typeof grids)[string]>;
    expect(waterIntensity({ region: bare })).toBeInstanceOf(Unknown);
    const price = electricityPrice({ region: bare });
    expect(price instanceof Unknown && price.reason).toBe('No price of electricity in Qatar is known here. Type one.');
  });
});

describe('EcoLogits’ regression', () => {
  test('puts 405B parameters on 16 GPUs, and 8B on one', () => {
    expect(regressionGpus({ N: 405e9 })).toBe(16);
    expect(regressionGpus({ N: 8e9 })).toBe(1);
    expect(regressionGpus({ N: 1 })).toBe(1);
  });

  test('gives an answer of 400 tokens by 405B parameters 126 seconds and 3.65 Wh', () => {
    const t = Number(regressionLatency({ N: 405e9, T: 400 }));
    expect(t).toBeCloseTo(125.69, 1);
    expect(regressionEnergyKwh({ N: 405e9, T: 400, n: 16, t, pue: 1.2 })).toBeCloseTo(0.00365, 5);
    expect(regressionEnergyKwh({ N: 405e9, T: 0, n: 16, t: 0, pue: 1.2 })).toBe(0);
  });
});
