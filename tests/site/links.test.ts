import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../scripts/check-links.ts';
import { base } from '../../src/site/address.ts';
import { link } from '../../src/site/link.ts';

describe('links', () => {
  test('all lead to a page, a file or a fragment of the built site', () => {
    expect(brokenLinks()).toEqual([]);
  });

  test('that lead nowhere are found', () => {
    const page = (body: string) => [{ path: 'a/', html: `<h1 id="top">A</h1>${body}` }];
    expect(brokenLinks(page(`<a href="#top">a</a><a href="../a/#top">b</a><a href="${base}a/">c</a><a href="https://elsewhere.invalid/x">d</a>`))).toEqual([]);
    expect(brokenLinks(page(`<a href="#no">a</a><a href="../b/">b</a><a href="/elsewhere/">c</a>`))).toHaveLength(3);
  });

  test('join the base path once, with or without a leading slash', () => {
    expect(link('/sources/')).toBe(`${base}sources/`);
    expect(link('sources/')).toBe(`${base}sources/`);
    expect(link('/')).toBe(base);
  });
});
