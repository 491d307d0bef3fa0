import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Calculator } from '../../src/components/calculator/Calculator.tsx';
import { paintersOf } from '../../src/components/calculator/painters.ts';
import { spreadOf } from '../../src/components/calculator/spread.ts';
import { untouched } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { crossing } from '../support/crossing.ts';

const html = renderToString(
  <Calculator
    calculator={crossing}
    painters={await paintersOf(crossing)}
    math={{ right: {}, symbols: {} }}
    sources={{}}
    spread={spreadOf(crossing, settle(crossing, { set: {} }))}
    address="https://example.org/"
    embed="https://example.org/embed/"
    heading={2}
    start={untouched}
  />,
);

describe('a calculator with a date and a verdict, as HTML', () => {
  test('shows the date in words, in its field, its interval and its axis', () => {
    expect(html).toContain('4 September 2027');
    expect(html).toMatch(/<input[^>]*value="1 March 2025"/);
    expect(html).toMatch(/90% interval [^<]*\d{4} to \d/);
    expect(html).toMatch(/class="tick"[^>]*>(?:[A-Z][a-z]{2} )?20\d\d</);
  });
  test('says by how many days a published date is missed', () => expect(html).toContain('<td data-name="Difference">+3 days</td>'));
  test('shows the verdict by its name in the table of results', () => {
    expect(html).toMatch(/<tr[^>]*id="crossing-result-speed"[\s\S]*?<td>Within three years<\/td><td data-name="90% interval" data-none[^>]*>–<\/td>/);
  });
  test('offers numbers alone for solving', () => {
    const [, options = ''] = /id="crossing-solve-result"[^>]*>([\s\S]*?)<\/select>/.exec(html) ?? [];
    expect(options).toContain('Day it is reached');
    expect(options).not.toContain('Speed');
  });
  test('never shows what is no number', () => expect(html).not.toMatch(/NaN|Infinity|undefined/));
});
