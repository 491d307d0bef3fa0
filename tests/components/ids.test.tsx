import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Calculator } from '../../src/components/calculator/Calculator.tsx';
import { paintersOf } from '../../src/components/calculator/painters.ts';
import { spreadOf } from '../../src/components/calculator/spread.ts';
import { untouched } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { calculators } from '../support/calculators.ts';

test.each([...calculators.values()])('no two elements of $id share an id', async (calculator) => {
  const html = renderToString(
    <Calculator
      calculator={calculator}
      painters={await paintersOf(calculator)}
      math={{ right: {}, symbols: {} }}
      sources={{}}
      spread={spreadOf(calculator, settle(calculator, { set: {} }))}
      address="https://example.org/"
      embed="https://example.org/embed/"
      heading={2}
      start={untouched}
    />,
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(calculator.inputs.length);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});
