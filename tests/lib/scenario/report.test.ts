import { describe, expect, test } from 'vitest';
import { intervals } from '../../../src/lib/scenario/intervals.ts';
import { report, toCsv } from '../../../src/lib/scenario/report.ts';
import type { Scenario } from '../../../src/lib/scenario/scenario.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { opened } from '../../support/calculators.ts';
import { kiosk } from '../../support/kiosk.ts';

const base = 'https://example.org/kiosk/';
const ofKiosk = (set: Scenario['set'] = {}) => {
  const settled = settle(kiosk, { set });
  return report(kiosk, settled, intervals(kiosk, settled), base);
};

describe('the report of a kiosk', () => {
  test('has everything that a file carries', () => {
    const { inputs, results, ...head } = ofKiosk({ guests: 10 });
    expect(head).toStrictEqual({
      calculator: 'kiosk',
      version: 1,
      url: `${base}?guests=10`,
      notes: ['Uses a price that is old on 2026-01-01: price of butter, last read on 2025-01-01 (fresh for 90 days).'],
    });
    expect(inputs).toStrictEqual({
      baker: { value: 'old', source: 'choice' },
      spread: { value: 'butter', source: 'choice' },
      guests: { value: 10, unit: '1', source: 'reader' },
      share: { value: 0.5, unit: 'fraction', source: 'list' },
      bread: { value: 3, unit: 'USD', source: 'list' },
    });
    expect(results['sold']).toStrictEqual({
      value: 5,
      unit: '1',
      low: expect.closeTo(4, 1),
      high: expect.closeTo(6, 1),
      formula: 'sold = guests \\cdot share',
    });
    expect(results['full']).toStrictEqual({ value: 'empty', formula: '\\text{House} = ' });
  });
  test('is silent where there is nothing to say', () => {
    const fresh = ofKiosk({ baker: 'new', share: { low: 0.5, high: 0.5 } });
    expect(fresh).not.toHaveProperty('notes');
    expect(fresh.results['takings']).toStrictEqual({ value: 350, unit: 'USD', formula: 'takings = ' });
    expect(ofKiosk().url).toBe(base);
  });
  test('repeats what a reader put in place of a formula, and what is no input', () => {
    const { inputs, results } = ofKiosk({ sold: 7, butter: 2, ghost: 1 });
    expect(inputs).not.toHaveProperty('ghost');
    expect(inputs['sold']).toStrictEqual({ value: 7, unit: '1', source: 'reader' });
    expect(inputs['butter']).toStrictEqual({ value: 2, unit: 'USD', source: 'reader' });
    expect(results['sold']).toStrictEqual({ value: 7, unit: '1', formula: 'given' });
  });
  test('leaves out what is not known, with the reason', () => {
    const { inputs, results } = ofKiosk({ baker: 'nobody' });
    expect(inputs).not.toHaveProperty('bread');
    expect(results['takings']).toStrictEqual({ unit: 'USD', formula: 'takings = ', reason: 'Baker: there is no “nobody”.' });
    const settled = { ...settle(kiosk, { set: {} }), values: {}, reasons: {} };
    expect(report(kiosk, settled, {}, base).results['sold']).toMatchObject({ reason: 'Not given.' });
  });
  test('says in how many draws there is no value', () => {
    const drawn = { low: 1, high: 2, median: 1, mean: 1, count: 99 };
    const { results } = report(kiosk, settle(kiosk, { set: {} }), { sold: { ...drawn, unknown: 0.25 }, takings: drawn }, base);
    expect(results['sold']).toMatchObject({ low: 1, high: 2, unknownShare: 0.25 });
    expect(results['takings']).not.toHaveProperty('unknownShare');
  });
  test('quotes in a table what has commas, quotes or lines of its own', () => {
    const head = { calculator: 'kiosk', version: 1, url: base };
    const table = toCsv({
      ...head,
      notes: ['Two\nlines.', 'A return\rhere.'],
      inputs: { a: { value: 'one, two', source: 'a "b"' } },
      results: { b: { value: 1, unit: 'USD', low: 0, high: 2, formula: 'b = 1' }, c: { formula: 'c = 1', reason: 'None.' } },
    });
    expect(table.split('\r\n')).toEqual([
      'role,id,value,unit,low,high,origin',
      'input,a,"one, two",,,,"a ""b"""',
      'result,b,1,USD,0,2,b = 1',
      'result,c,,,,,None.',
      'note,kiosk,"Two\nlines."',
      'note,kiosk,"A return\rhere."',
      `link,kiosk,${base}`,
      '',
    ]);
    expect(toCsv({ ...head, inputs: {}, results: {} })).toBe(`role,id,value,unit,low,high,origin\r\nlink,kiosk,${base}\r\n`);
  });
});

const run = opened('training-run');
const reported = (set: Record<string, number | string> = {}) => {
  const settled = settle(run, { set });
  return report(run, settled, intervals(run, settled), 'https://example.org/training-run/');
};

describe('a report', () => {
  test('names whose each input is', () => {
    const { inputs } = reported({ mfu: 0.4 });
    expect(inputs['mfu']).toEqual({ value: 0.4, unit: 'fraction', source: 'reader' });
    expect(inputs['trainingTokens']?.source).toBe('deepseek-v3-repository');
    expect(inputs['accelerator']).toEqual({ value: 'h800', source: 'choice' });
  });
  test('gives each result with unit, interval and formula', () => {
    const { cost } = reported().results;
    expect(cost).toMatchObject({ unit: 'USD', formula: 'K = H \\cdot p' });
    expect(cost?.low).toBeLessThan(cost?.value as number);
    expect(cost?.high).toBeGreaterThan(cost?.value as number);
  });
  test('says why a result is missing, and that an overridden one was given', () => {
    const { results } = reported({ numberFormat: 'bf16', accelerator: 'v100' });
    expect(results['cost']).toMatchObject({ reason: expect.stringMatching(/BF16/) });
    expect(results['cost']).not.toHaveProperty('value');
    expect(reported({ gpuHours: 1e6 }).results['gpuHours']?.formula).toBe('given');
  });
  test('links to the same scenario', () => {
    expect(reported({ mfu: 0.4 }).url).toBe('https://example.org/training-run/?mfu=0.4');
  });
  test('is a table of the same numbers as CSV', () => {
    const lines = toCsv(reported({ mfu: 0.4 }))
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('role,id,value,unit,low,high,origin');
    expect(lines).toContain('input,mfu,0.4,fraction,,,reader');
    const columns = lines.slice(0, -1).map((line) => line.replace(/"([^"]|"")*"/g, '').split(',').length);
    expect(new Set(columns)).toEqual(new Set([7]));
  });
});
