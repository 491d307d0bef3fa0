import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';

const { grids, servers, footprints, accelerators } = readData();

describe.each(Object.values(grids))('the grid $id', ({ carbonIntensity, otherAccounts, electricityPrice, waterIntensity }) => {
  test('emits between 2 g and 1 kg a kWh', () => {
    expect(carbonIntensity.value).toBeGreaterThan(0.002);
    expect(carbonIntensity.value).toBeLessThan(1);
  });
  test('differs by less than half from what others say of it', () => {
    for (const other of otherAccounts ?? []) expect(Math.abs(Math.log(other.carbonIntensity.value / carbonIntensity.value))).toBeLessThan(Math.log(1.5));
  });
  test('costs between 3 and 40 cents, and takes less than 20 litres', () => {
    if (electricityPrice) expect(electricityPrice.value).toBeGreaterThan(0.03);
    if (electricityPrice) expect(electricityPrice.value).toBeLessThan(0.4);
    if (waterIntensity) expect(waterIntensity.value).toBeLessThan(20);
  });
});

describe.each(Object.values(servers))('the server $id', ({ accelerator, gpus, power, price }) => {
  const chip = accelerators[accelerator];
  test('holds accelerators that are known', () => {
    expect(chip).toBeDefined();
  });
  test('draws more than its accelerators together, and less than three times that', () => {
    if (!power || !chip?.power) return;
    const share = power.value / (gpus.value * chip.power.value);
    expect(share).toBeGreaterThan(1);
    expect(share).toBeLessThan(3);
  });
  test('costs between $8,000 and $60,000 a GPU', () => {
    if (!price) return;
    expect(price.value / gpus.value).toBeGreaterThan(8000);
    expect(price.value / gpus.value).toBeLessThan(60_000);
  });
});

describe.each(Object.values(footprints))('the account $id', ({ accelerator, region, figures, boundary }) => {
  test('names accelerators and grids that are known', () => {
    if (accelerator) expect(accelerators).toHaveProperty([accelerator]);
    if (region) expect(grids).toHaveProperty([region]);
  });
  test('says what it counts', () => {
    expect(boundary).toMatch(/\.$/);
  });
  test('fits with itself: energy and emissions give a factor that some grid has', () => {
    const { energyKwh, emissionsKg } = figures;
    if (!energyKwh || !emissionsKg) return;
    expect(emissionsKg.value / energyKwh.value).toBeGreaterThan(0.01);
    expect(emissionsKg.value / energyKwh.value).toBeLessThan(1);
  });
});
