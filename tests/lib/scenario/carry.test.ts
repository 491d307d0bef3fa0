import { expect, test } from 'vitest';
import { arriving, carry, feed } from '../../../src/lib/scenario/carry.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { calculators, opened } from '../../support/calculators.ts';
import { kiosk } from '../../support/kiosk.ts';

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
  expect(arriving(run, { mfu: '<script>', gpuHourPrice: 'NaN', accelerator: 'h1000' })).toStrictEqual({});
});

test('GPU-hours of a run become a line of the ledger once a reader has changed the run', () => {
  const settled = settle(run, { set: { trainingTokens: 1e12 } });
  const project = opened('project');
  const brought = arriving(project, feed(run, {}, settled));
  expect(brought['finalRunGpuHours']).toBeCloseTo(settled.values['gpuHours'] as number, 6);
  expect(arriving(run, feed(run, {}, settled))).toEqual({});
});
test('an untouched run feeds nothing, and a run set back takes back what it fed', () => {
  const settled = settle(run, { set: {} });
  expect(feed(run, {}, settled)).toEqual({});
  expect(feed(run, { finalRunGpuHours: '5', mfu: '0.4' }, settled)).toEqual({ mfu: '0.4' });
});
test('a calculator that feeds no other passes on what is carried', () => {
  expect(feed(kiosk, { mfu: '0.4' }, settle(kiosk, { set: { share: 0.7 } }))).toEqual({ mfu: '0.4' });
  expect(carry(kiosk, { mfu: '0.4' }, 'share', 0.7)).toEqual({ mfu: '0.4', share: '0.7' });
  expect(carry(kiosk, {}, 'guests', 7)).toEqual({});
});
test('what cannot be computed feeds nothing', () => {
  expect(feed(run, {}, settle(run, { set: { mfu: 7 } }))).toEqual({});
});
test('each feed leads from a result to a word that travels, in the same unit, and to an input of some calculator', () => {
  const inputs = new Set([...calculators.values()].flatMap((calculator) => calculator.inputs.map(({ quantity }) => quantity.id)));
  for (const { graph, feeds = [] } of calculators.values()) {
    for (const { from, to } of feeds) {
      expect(graph.quantities.has(from.id)).toBe(true);
      expect(to).toMatchObject({ unit: from.unit, travels: true });
      expect(inputs).toContain(to.id);
    }
  }
});
