import { formula } from '../../src/lib/formula/formula.ts';
import { graph } from '../../src/lib/formula/graph.ts';
import type { Datum } from '../../src/lib/formula/value.ts';
import type { Calculator } from '../../src/lib/scenario/calculator.ts';
import { day } from '../../src/lib/units/date.ts';
import { units } from '../../src/lib/units/unit.ts';
import { choice, measure } from '../../src/lib/vocabulary/quantity.ts';
import { number, plainly } from './graph.ts';

const date = (id: string, label: string) =>
  measure({ id, label, definition: 'A day of the tests.', unit: units.date, symbol: 't', domain: [day('2000-01-01'), day('2100-01-01')] });
const start = { ...date('start', 'Start'), whole: true } as const;
const reached = date('reached', 'Day it is reached');
const growth = measure({ ...number('growth', [0.1, 10]), label: 'Growth a year' });
const speed = choice({ id: 'speed', label: 'Speed', definition: 'Whether it comes soon.', options: { soon: 'Within three years', late: 'Later' } });
const datum = (value: number, unit: string, ends: Pick<Datum, 'low' | 'high'> = {}): Datum => ({
  value,
  unit,
  ...ends,
  source: 'deepseek-v3',
  locator: 'Table 1',
  accessed: '2026-11-23',
  grade: 'assumed',
});

/** A calculator of the tests with a date and a growth that give a date and a verdict. */
export const crossing: Calculator = {
  id: 'crossing',
  title: 'A crossing',
  question: 'When is it reached?',
  version: 1,
  graph: graph([
    formula({
      ...plainly,
      gives: reached,
      from: { start, growth },
      tex: ({ start, growth }) => `${start} + \\frac{\\ln 10}{\\ln ${growth}}`,
      compute: ({ start, growth }) => start + (365.25 * Math.log(10)) / Math.log(1 + growth),
    }),
    formula({
      ...plainly,
      gives: speed,
      from: { start, reached },
      tex: ({ start, reached }) => `${start}, ${reached}`,
      compute: ({ start, reached }) => (reached - start < 3 * 365.25 ? 'soon' : 'late'),
    }),
  ]),
  inputs: [
    {
      quantity: start,
      start: datum(day('2025-03-01'), 'date', { low: day('2025-01-01'), high: day('2025-06-01') }),
      range: [day('2020-01-01'), day('2030-01-01')],
      scale: 'linear',
    },
    { quantity: growth, start: datum(1.5, '1', { low: 1, high: 2 }), range: [0.5, 4], scale: 'log' },
  ],
  presets: [
    { id: 'now', label: 'Now', sets: {}, published: { reached: datum(day('2027-09-01'), 'date') } },
    { id: 'slow', label: 'Slow', sets: { growth: datum(0.5, '1') } },
  ],
  results: [reached, speed],
  finding: (say) => `${say(speed)}: on ${say(reached)}.`,
  pictures: [{ kind: 'sweep', id: 'by-start', title: 'By start', x: start, y: reached, caption: (say) => `On ${say(reached)}.` }],
  notFor: ['Anything real.'],
  data: {},
};
