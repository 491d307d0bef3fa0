import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, difference, light, simulate, visions } from '../support/colour.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [bright = '', dark = ''] = css.split(':root[data-theme="dark"]');
const tokens = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));

/** CIEDE2000: what two bars side by side need to be taken for two. */
const apart = 11;

test('paper has the colours of the light theme, whatever the screen had', () => {
  const print = tokens(readFileSync(new URL('../../src/styles/print.css', import.meta.url), 'utf8'));
  for (const [name, hex] of Object.entries(tokens(bright))) if (name === 'touch' || name.startsWith('kind-')) expect(print[name], name).toBe(hex);
});

test('a page without scripts has the whole light palette for those who prefer light', () => {
  const still = tokens(readFileSync(new URL('../../src/styles/no-script.css', import.meta.url), 'utf8'));
  expect(Object.keys(tokens(bright)).length).toBeGreaterThan(20);
  expect(still).toEqual(tokens(bright));
});

test('the measure of colour difference is that of the standard', () => {
  // Of black and white, and of two blues of Sharma, Wu and Dalal 2005 that differ barely.
  expect(difference(light('#000000'), light('#ffffff'))).toBeCloseTo(100, 1);
  expect(difference(light('#1f4e79'), light('#1f4e79'))).toBe(0);
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

describe.each([
  ['light', tokens(bright)],
  ['dark', tokens(dark)],
])('the %s palette', (_, token) => {
  const kinds = Object.entries(token).filter(([name]) => name.startsWith('kind-'));
  test('has a colour for each kind of cost', () => expect(kinds).toHaveLength(8));
  test.each(visions)('tells any two kinds apart with %s vision', (vision) => {
    const close = kinds.flatMap(([one, a], index) =>
      kinds.slice(index + 1).flatMap(([other, b]) => {
        const between = difference(simulate(light(a), vision), simulate(light(b), vision));
        return between < apart ? [`${one} and ${other}: ${between.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });
  test.each(kinds)('%s stands out from the paper and the sheet', (_name, hex) => {
    for (const ground of ['paper', 'sheet']) expect(contrast(hex, token[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
  test.each(['ink', 'quiet', 'wrong', 'touch'])('%s can be read on the paper and the sheet', (name) => {
    for (const ground of ['paper', 'sheet']) expect(contrast(token[name] ?? '', token[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
