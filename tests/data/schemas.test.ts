import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { type Data, readData } from '../../src/data/read.ts';
import type { Model } from '../../src/lib/architecture/model.ts';
import type { Footprint } from '../../src/lib/energy/account.ts';
import type { Grid } from '../../src/lib/energy/grid.ts';
import type { DataSets, Datum } from '../../src/lib/formula/value.ts';
import type { Accelerator } from '../../src/lib/hardware/accelerator.ts';
import type { Server } from '../../src/lib/hardware/server.ts';

import type { ApiDiscount, ApiModel } from '../../src/lib/prices/api-price.ts';
import type { Rental } from '../../src/lib/prices/rental.ts';
import type { Assumption } from '../../src/lib/project/assumption.ts';
import type { Run } from '../../src/lib/training/run.ts';
import { units } from '../../src/lib/units/unit.ts';
import { accelerator } from '../../src/schemas/accelerator.ts';
import type { apiDiscount } from '../../src/schemas/api-discount.ts';
import type { apiPrice } from '../../src/schemas/api-price.ts';
import { assumption } from '../../src/schemas/assumption.ts';
import { check } from '../../src/schemas/check.ts';
import { datumFor, datumIn } from '../../src/schemas/datum.ts';
import { measures } from '../../src/schemas/figures.ts';
import type { footprint } from '../../src/schemas/footprint.ts';
import type { grid } from '../../src/schemas/grid.ts';
import { model } from '../../src/schemas/model.ts';
import { type rental, rentalRow } from '../../src/schemas/rental.ts';
import { run } from '../../src/schemas/run.ts';
import type { server } from '../../src/schemas/server.ts';
import { source } from '../../src/schemas/source.ts';

const data = readData();
const good: Datum = { value: 2, unit: 'USD/GPU-hour', source: 'a-list', locator: 'row 1', accessed: '2026-11-23', grade: 'published' };
const datum = datumIn('USD/GPU-hour');
const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a datum', () => {
  test('needs its whole origin', () => {
    expect(accepts(datum, good)).toBe(true);
    for (const field of Object.keys(good)) {
      const { [field as keyof Datum]: _, ...rest } = good;
      expect(accepts(datum, rest), field).toBe(false);
    }
  });

  test.each([
    ['a unit of another quantity', { unit: 'USD' }],
    ['a number in quotes', { value: '2' }],
    ['a negative number', { value: -2 }],
    ['a number without end', { value: Number.POSITIVE_INFINITY }],
    ['an unknown grade', { grade: 'sure' }],
    ['a day that is none', { accessed: '2026-02-30' }],
    ['a day without its month', { accessed: '2026' }],
    ['an empty locator', { locator: ' ' }],
    ['a source id with spaces', { source: 'A list' }],
    ['an unknown key', { confidence: 'high' }],
    ['half a range', { low: 1 }],
    ['the other half of a range', { high: 3 }],
    ['a range above its value', { low: 3, high: 4 }],
    ['a range below its value', { low: 0, high: 1 }],
    ['a range upside down', { low: 3, high: 1 }],
  ])('refuses %s', (_, change) => {
    expect(accepts(datum, { ...good, ...change })).toBe(false);
  });

  test.each([{ low: 1, high: 3 }, { low: 2, high: 2 }, { low: 0, high: 2, shape: 'uniform' }, { note: 'Whose number it is.' }])('may carry %o', (more) => {
    expect(accepts(datum, { ...good, ...more })).toBe(true);
  });
});

describe('a value of a quantity', () => {
  const share = { ...good, unit: 'fraction' };
  test('lies in the domain of the quantity', () => {
    const mfu = measures.get('mfu');
    if (!mfu) throw new Error('mfu is gone');
    expect(accepts(datumFor(mfu), { ...share, value: 0.4 })).toBe(true);
    expect(accepts(datumFor(mfu), { ...share, value: 40 })).toBe(false);
  });

  test('is whole where only whole numbers make sense', () => {
    const gpus = measures.get('gpus');
    if (!gpus) throw new Error('gpus is gone');
    expect(accepts(datumFor(gpus), { ...good, unit: 'GPU', value: 512 })).toBe(true);
    expect(accepts(datumFor(gpus), { ...good, unit: 'GPU', value: 512.5 })).toBe(false);
  });
});

describe('a run', () => {
  const r1 = data.runs['deepseek-r1'];
  const price = (figure: unknown, key = 'gpuHourPrice') => ({ ...r1, figures: { [key]: figure } });

  test('names its figures by the vocabulary, in the units of the quantities', () => {
    expect(accepts(run, price(good))).toBe(true);
    expect(accepts(run, price(good, 'hourlyPrice'))).toBe(false);
    expect(accepts(run, price(good, 'model'))).toBe(false);
    expect(accepts(run, price(good, 'cost'))).toBe(false);
    expect(accepts(run, price(2))).toBe(false);
  });

  test('refuses an unknown kind and an unknown key', () => {
    expect(accepts(run, { ...r1, kind: 'training' })).toBe(false);
    expect(accepts(run, { ...r1, gpus: 512 })).toBe(false);
  });
});

describe('an assumption', () => {
  const pue = data.assumptions.pue;
  test('is of a number of the vocabulary, in its unit', () => {
    expect(accepts(assumption, pue)).toBe(true);
    expect(accepts(assumption, { ...pue, quantity: 'mfu' })).toBe(false);
    expect(accepts(assumption, { ...pue, quantity: 'model' })).toBe(false);
    expect(accepts(assumption, { ...pue, quantity: 'efficiency' })).toBe(false);
  });
});

describe('a check', () => {
  const fit = data.checks['chinchilla-fit-besiroglu-e-error'];
  test('names the formulas that give its number, or says why none does', () => {
    const { uncomputed: _, ...bare } = fit ?? {};
    const valid = (record: unknown) => check.safeParse(record).success;
    expect(valid(fit)).toBe(true);
    expect(valid(bare)).toBe(false);
    expect(valid({ ...fit, formulas: ['loss'] })).toBe(false);
    expect(valid({ ...bare, formulas: ['loss'] })).toBe(true);
  });
});

describe('a rental price', () => {
  const row = { ...Object.values(data.rentals)[0]?.history[0], from: '2025-01-01', seen: '2025-02-01', to: '2025-03-01' };
  test('starts, is seen, and ends, in this order', () => {
    expect(accepts(rentalRow, row)).toBe(true);
    expect(accepts(rentalRow, { ...row, seen: '2024-12-31' })).toBe(false);
    expect(accepts(rentalRow, { ...row, to: '2025-02-01' })).toBe(false);
    expect(accepts(rentalRow, { ...row, from: '2025-1-1' })).toBe(false);
  });
});

test('a model, an accelerator and a source refuse keys that they have not', () => {
  for (const [schema, row] of [
    [model, Object.values(data.models)[0]],
    [accelerator, Object.values(data.accelerators)[0]],
    [source, Object.values(data.sources)[0]],
  ] as const) {
    expect(accepts(schema, row)).toBe(true);
    expect(accepts(schema, { ...row, sparsePeak: 1 })).toBe(false);
  }
});

test('the units of the schemas are units of the library', () => {
  const known: readonly string[] = Object.values(units).map((unit) => unit.id);
  for (const id of ['parameter', 'layer', '1', 'token', 'FLOP/s', 'W', 'byte', 'byte/s', 'USD/GPU-hour']) expect(known).toContain(id);
});

test('what the schemas give is what the library reads', () => {
  expectTypeOf<z.output<ReturnType<typeof datumIn>>>().toExtend<Datum>();
  expectTypeOf<z.output<typeof model>>().toExtend<Model>();
  expectTypeOf<z.output<typeof accelerator>>().toExtend<Accelerator>();
  expectTypeOf<z.output<typeof server>>().toExtend<Server>();
  expectTypeOf<z.output<typeof grid>>().toExtend<Grid>();
  expectTypeOf<z.output<typeof footprint>>().toExtend<Footprint>();
  expectTypeOf<z.output<typeof run>>().toExtend<Run>();
  expectTypeOf<z.output<typeof rental>>().toExtend<Rental>();
  expectTypeOf<z.output<typeof apiPrice>>().toExtend<ApiModel>();
  expectTypeOf<z.output<typeof apiDiscount>>().toExtend<ApiDiscount>();
  expectTypeOf<z.output<typeof assumption>>().toExtend<Assumption>();
  expectTypeOf<Data>().toExtend<DataSets>();
});

describe('a datum of a date', () => {
  const asOf = measures.get('asOf')!;
  const written = { ...good, unit: 'date', value: '2025-03-01' };
  test('is written as a date and read as days', () => {
    expect(datumFor(asOf).parse({ ...written, low: '2025', high: '2025-12' })).toMatchObject({ value: 20148, low: 20089, high: 20423 });
  });
  test.each(['2025-02-30', '1 March 2025', '1950-01-01', 20148, ''])('is not written %j', (value) => {
    expect(accepts(datumFor(asOf), { ...written, value })).toBe(false);
  });
});
