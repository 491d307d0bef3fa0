import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Calculator } from '../../src/components/calculator/Calculator.tsx';
import { paintersOf } from '../../src/components/calculator/painters.ts';
import { spreadOf } from '../../src/components/calculator/spread.ts';
import type { Data } from '../../src/lib/scenario/data.ts';
import { sentence } from '../../src/lib/scenario/say.ts';
import { untouched } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { recordsOf, unwritten } from '../../src/site/records-on-page.ts';
import { readCalculators } from '../../src/terminal/calculators.ts';
import { data } from '../support/calculators.ts';

test('records stand in the order of their ids, as a page puts them together', () => {
  for (const [set, rows] of Object.entries(data)) expect(Object.keys(rows), set).toEqual(Object.keys(rows).toSorted());
});

describe.each([...(await readCalculators())])('%s', (_, file) => {
  const needed = recordsOf(file, data);
  const [whole, spare] = [file.open(data), file.open(needed as unknown as Data)];

  test('draws the same from the records that its page holds', async () => {
    const painters = await paintersOf(whole);
    const shown = [whole, spare].map((calculator) =>
      render(
        <Calculator
          {...{ calculator, painters, math: { right: {}, symbols: {} }, sources: {}, start: untouched, address: '', embed: '', heading: 2 }}
          spread={spreadOf(calculator, settle(calculator, untouched))}
        />,
      ),
    );
    expect(shown[1] === shown[0]).toBe(true);
  });
  test.each(whole.presets.map(({ id }) => id))('says the same of %s from them', (preset) => {
    const [said, sparing] = [whole, spare].map((calculator) => {
      const settled = settle(calculator, { preset, set: {} });
      return { ...settled, finding: sentence(calculator, settled, calculator.finding) };
    });
    expect({ ...sparing, preset: undefined }).toEqual({ ...said, preset: undefined });
  });
});

test('a page holds a record once', () => {
  const page = {};
  expect(unwritten(page, { runs: { a: 1, b: 2 } })).toEqual({ runs: { a: 1, b: 2 } });
  expect(unwritten(page, { runs: { b: 2, c: 3 }, models: { b: 4 } })).toEqual({ runs: { c: 3 }, models: { b: 4 } });
  expect(unwritten(page, { runs: { a: 1 } })).toEqual({});
  expect(unwritten({}, { runs: { a: 1 } })).toEqual({ runs: { a: 1 } });
});
