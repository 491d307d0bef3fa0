import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { resultOf } from '../../src/site/number.ts';
import { opened } from '../support/calculators.ts';

const energy = opened('energy');
const at = (of: string, preset: string, set: Scenario['set'] = {}) => Number(resultOf(energy, of, { set, preset }).value);
const data = readData();
const run = 'llama-3.1-405b';

describe('energy, carbon and water', () => {
  test('the description: a run is some hundred billion prompts', () => {
    expect(at('energyKwh', run) / at('energyKwh', 'gemini-prompt') / 1e9).toBeCloseTo(98.9, 0);
  });
  test('the report of Meta is met within a few per cent, and a mean draw with its servers adds a third', () => {
    expect(Math.abs(at('emissionsKg', run) / 8.93e6 - 1)).toBeLessThan(0.03);
    const whole = at('energyKwh', run, { loadFactor: 0.75, serverOverhead: 1.82 }) / at('energyKwh', run);
    expect(whole).toBeCloseTo(1.36, 1);
    expect(data.assumptions['load-factor']?.figure.value).toBe(0.75);
    expect(data.assumptions['server-overhead']?.figure.value).toBe(1.82);
  });
  test('the card of Llama 3.3 is too low by more than a hundred', () => {
    expect(at('emissionsKg', 'llama-3.1-70b') / 12_900).toBeGreaterThan(100);
    expect(at('gpuHours', 'llama-3.1-70b')).toBe(7e6);
  });
  test('Gemini’s electricity emits three times the headline on the mean American grid, and Mistral’s carbon is forty times it', () => {
    const headline = data.footprints['gemini-prompt']?.figures['emissionsKg']?.value ?? Number.NaN;
    expect(at('emissionsKg', 'gemini-prompt') / headline).toBeCloseTo(3, 0);
    expect(Math.round((data.footprints['mistral-large-2-answer']?.figures['emissionsKg']?.value ?? 0) / headline / 10)).toBe(4);
  });
  test('an answer of Mistral’s size, counted as Epoch counts, is less than a fiftieth of its gram', () => {
    const set = { activeParameters: 123e9, outputTokens: 400, region: 'fr' };
    const sum = at('emissionsKg', 'epoch-gpt-4o', set) + at('embodiedKg', 'epoch-gpt-4o', set);
    expect(sum).toBeLessThan(0.00114 / 50);
    expect((data.models['mistral-large-2']?.activeParameters?.value ?? 0) / 123e9).toBeCloseTo(1, 2);
  });
  test('5,000 tokens bring Epoch’s query back to 3 Wh', () => {
    expect(at('energyKwh', 'epoch-gpt-4o', { outputTokens: 5000 })).toBeCloseTo(at('energyKwh', 'chatgpt-2023'), 4);
  });
  test('accounts of an H100 lie sixty apart, and in Sweden the largest is nearly the run’s electricity', () => {
    const kg = (id: string) => data.assumptions[id]?.figure.value ?? Number.NaN;
    expect(kg('embodied-h100') / kg('embodied-h100-die')).toBeCloseTo(60, -1);
    const share = at('embodiedKg', run, { region: 'se' }) / at('emissionsKg', run, { region: 'se' });
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1);
  });
  test('a billion prompts a day are 240 MWh a day and 87.6 GWh a year', () => {
    expect((at('energyKwh', 'gemini-prompt') * 1e9) / 240_000).toBeCloseTo(1, 12);
    expect((at('energyKwh', 'gemini-prompt') * 1e9 * 365) / 87_600_000).toBeCloseTo(1, 12);
  });
  test('Sweden takes less carbon and more water', () => {
    expect(at('emissionsKg', run, { region: 'se' })).toBeLessThan(at('emissionsKg', run));
    expect(at('waterLitres', run, { region: 'se' })).toBeGreaterThan(at('waterLitres', run));
  });
});
