import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, difference, light, simulate, visions } from '../support/colour.ts';
import { palette } from '../support/palette.ts';

/** CIEDE2000: what two bars side by side need to be taken for two. */
const apart = 11;

test('each colour is written once, for light and dark, and nowhere but among the tokens', () => {
  const folder = new URL('../../src/styles/', import.meta.url);
  const written = readdirSync(folder).flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const rest = name === 'tokens.css' ? text.replace(/^ {2}--[\w-]+: light-dark\(#[\da-f]{6}, #[\da-f]{6}\);$/gm, '') : text;
    return (rest.match(/#[\da-f]{3,8}\b(?=[^{}]*;)|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []).map((colour) => `${name}: ${colour}`);
  });
  expect(Object.keys(palette.light).length).toBeGreaterThan(16);
  expect(written).toEqual([]);
});

test('the measure of colour difference is that of the standard', () => {
  // Of black and white, and of two blues of Sharma, Wu and Dalal 2005 that differ barely.
  expect(difference(light('#000000'), light('#ffffff'))).toBeCloseTo(100, 1);
  expect(difference(light('#1f4e79'), light('#1f4e79'))).toBe(0);
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const token = palette[scheme];
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
