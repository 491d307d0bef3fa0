import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { formula } from '../../../src/lib/formula/formula.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { solve } from '../../../src/lib/formula/solve.ts';
import { trace } from '../../../src/lib/formula/trace.ts';
import { intervals } from '../../../src/lib/scenario/intervals.ts';
import { fromQuery, toQuery } from '../../../src/lib/scenario/link.ts';
import { report, toCsv } from '../../../src/lib/scenario/report.ts';
import { sayOf } from '../../../src/lib/scenario/say.ts';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { day, isoDay } from '../../../src/lib/units/date.ts';
import { choice } from '../../../src/lib/vocabulary/quantity.ts';
import { printed, run } from '../../../src/terminal/run.ts';
import { crossing } from '../../support/crossing.ts';
import { number, plainly } from '../../support/graph.ts';

const start = settle(crossing, { set: {} });
const reported = report(crossing, start, intervals(crossing, start), 'https://example.org/');

describe('a date', () => {
  test('is written in sentences and in the working', () => {
    expect(sayOf(crossing, start)(crossing.results[0]!)).toBe('4 September 2027');
    expect(trace(crossing.graph, start.given, start, 'start').text).toBe('1 March 2025');
  });
  test('is an ISO day in links, reports and tables', () => {
    const set = { start: day('2024-02-29') };
    expect(toQuery(crossing, { set })).toBe('start=2024-02-29');
    expect(fromQuery(crossing, 'start=2024-02-29').scenario.set).toEqual(set);
    const range = { set: { start: { low: day('2024-01-01'), high: day('2024-12-31') } } };
    expect(fromQuery(crossing, toQuery(crossing, range)).scenario).toEqual(range);
    expect(reported.inputs['start']).toEqual({ value: '2025-03-01', unit: 'date', source: 'deepseek-v3' });
    expect(reported.results['reached']).toMatchObject({ value: '2027-09-04', unit: 'date', low: expect.stringMatching(/^20\d\d-/) });
    expect(toCsv(reported)).toContain('result,reached,2027-09-04,date,');
  });
  test('outside its domain is refused with days that can be read', () => {
    expect(fromQuery(crossing, 'start=1999').problems).toEqual(['Start must be from 1 January 2000 to 1 January 2100.']);
  });
  test('keeps its uncertainty in days when it is moved', () => {
    const { uncertain } = settle(crossing, { set: { start: day('2026-03-01') } });
    expect(uncertain['start']).toMatchObject({ shape: 'normal', mean: (day('2026-01-01') + day('2026-06-01')) / 2 });
  });
  test('can be solved for, and solved from', () => {
    const goal = { target: day('2027-01-01'), scale: 'linear' as const };
    const when = solve(crossing.graph, start.given, { ...goal, result: 'reached', input: 'start', range: [day('2020-01-01'), day('2030-01-01')] });
    expect(when.ok && isoDay(when.value)).toBe('2024-06-28');
    const how = solve(crossing.graph, start.given, { ...goal, result: 'reached', input: 'growth', range: [0.5, 4] });
    expect(how).toMatchObject({ ok: true, exact: true });
  });
});

describe('a verdict', () => {
  test('is one of the options of its choice', () => {
    expect(start.values['speed']).toBe('soon');
    expect(settle(crossing, { preset: 'slow', set: {} }).values['speed']).toBe('late');
  });
  test('that is none of them is unknown, with a reason', () => {
    const [x, verdict] = [number('x'), choice({ id: 'verdict', label: 'Verdict', definition: 'One of two.', options: { yes: 'Yes', no: 'No' } })];
    const wired = graph([formula({ ...plainly, gives: verdict, from: { x }, compute: ({ x }) => (x > 1 ? 'yes' : ('toString' as 'no')) })]);
    expect(evaluate(wired, { x: 2 }).values['verdict']).toBe('yes');
    expect(evaluate(wired, { x: 0 }).reasons['verdict']).toBe('Verdict cannot be computed from x as given.');
  });
  test('can be read and given by its id or its name', () => {
    expect(crossing.finding(sayOf(crossing, start))).toBe('Within three years: on 4 September 2027.');
    expect(sayOf(crossing, start).picked(crossing.results[1] as never)).toBe('soon');
    expect(fromQuery(crossing, 'speed=Later').scenario.set).toEqual({ speed: 'late' });
    expect(settle(crossing, { set: { speed: 'late' } }).values['speed']).toBe('late');
  });
  test('is reported by its id, without unit or interval', () => {
    expect(reported.results['speed']).toEqual({ value: 'soon', formula: '\\text{Speed} = t, t' });
    expect(toCsv(reported)).toContain('result,speed,soon,,,,');
  });
  test('stands in the terminal by its name', () => {
    const ran = run(crossing, [], { interval: true });
    expect(ran.ok && printed(crossing, ran)).toMatch(/speed +Within three years/);
  });
  test('cannot be solved for', () => {
    expect(solve(crossing.graph, start.given, { result: 'speed', target: 1, input: 'growth', range: [1, 2], scale: 'linear' })).toEqual({
      ok: false,
      message: 'Speed is not a number that can be aimed at.',
    });
  });
});
