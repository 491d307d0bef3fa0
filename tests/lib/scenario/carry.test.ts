import { expect, test } from 'vitest';
import { arriving, carry } from '../../../src/lib/scenario/carry.ts';
import { opened } from '../../support/calculators.ts';

const bill = opened('r1-bill');
const run = opened('training-run');

test('a price set in one calculator arrives in another', () => {
  expect(arriving(run, carry(bill, {}, 'gpuHourPrice', 3))).toEqual({ gpuHourPrice: 3 });
});
test('what does not travel stays where it is', () => {
  expect(carry(bill, {}, 'dataCost', 1e6)).toEqual({});
  expect(arriving(bill, { trainingTokens: '1e12', dataCost: '5' })).toEqual({});
});
test('what is taken back is no longer carried, and nothing else is lost', () => {
  expect(carry(run, { gpuHourPrice: '3', mfu: '0.4' }, 'gpuHourPrice', undefined)).toEqual({ mfu: '0.4' });
});
test('garbage in the browser’s store does not arrive', () => {
  expect(arriving(run, { mfu: '<script>', gpuHourPrice: 'NaN', accelerator: 'h1000' })).toEqual({});
});
