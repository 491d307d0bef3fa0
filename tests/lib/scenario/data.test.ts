import { describe, expect, test } from 'vitest';
import { assumed, type Data, figureOf, trendOf } from '../../../src/lib/scenario/data.ts';
import { price } from '../../support/kiosk.ts';

const data = {
  runs: { marathon: { figures: { gpuHours: price(42) } } },
  assumptions: { rest: { figure: price(8) } },
  trends: { prices: { growth: price(0.5) } },
} as unknown as Data;

describe('a figure by its name', () => {
  test('is the one of its record', () => {
    expect([figureOf(data, 'marathon', 'gpuHours').value, assumed(data, 'rest').value, trendOf(data, 'prices').value]).toEqual([42, 8, 0.5]);
  });
  test('that there is not is named as the mistake of whoever asks', () => {
    expect(() => figureOf(data, 'marathon', 'nothing')).toThrow('The run marathon has no figure nothing.');
    expect(() => figureOf(data, 'nobody', 'gpuHours')).toThrow('The run nobody has no figure gpuHours.');
    expect(() => assumed(data, 'nothing')).toThrow('There is no assumption nothing.');
    expect(() => trendOf(data, 'nothing')).toThrow('There is no trend nothing.');
  });
});
