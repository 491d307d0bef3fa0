import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)];

/** The colours of the site by name, `#1f4e79`, as a light page and a dark page show them. */
export const palette: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: Object.fromEntries(pairs.map(([, name = '', hex = '']) => [name, hex])),
  dark: Object.fromEntries(pairs.map(([, name = '', , hex = '']) => [name, hex])),
};
