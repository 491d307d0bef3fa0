import { describe, expect, test } from 'vitest';
import { builtPages, tagsOf } from '../../scripts/pages.ts';
import { hashOf, inlineScripts, withPolicy } from '../../src/site/csp.ts';

const policyIn = (html: string): string =>
  tagsOf(html).find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')?.attributes['content'] ?? '';
const directive = (html: string, name: string): string | undefined =>
  policyIn(html)
    .split('; ')
    .find((part) => part.startsWith(`${name} `));

describe.each(builtPages())('the policy of /$path', ({ html }) => {
  test('stands before every script and style', () => {
    const at = html.indexOf('http-equiv="content-security-policy"');
    expect(at).toBeGreaterThan(0);
    expect(html.slice(0, at)).not.toMatch(/<(script|style|link)\b/i);
  });

  test('names each inline script and never allows all of them', () => {
    const allowed = directive(html, 'script-src') ?? '';
    expect(allowed).not.toMatch(/'unsafe-(inline|eval|hashes)'|https?:|\*/);
    for (const text of inlineScripts(html)) expect(allowed).toContain(hashOf(text));
  });

  test('meets no handler written into an attribute and no address that is a script', () => {
    for (const { name, attributes } of tagsOf(html)) {
      expect(
        Object.keys(attributes).filter((key) => /^on[a-z]+$/.test(key)),
        name,
      ).toEqual([]);
      expect(attributes['href'] ?? '').not.toMatch(/^javascript:/i);
    }
  });
});

describe('a policy', () => {
  const page = (body: string) => `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

  test('passes over data and external files, which are no inline scripts', () => {
    expect(inlineScripts(page('<script type="application/json">{}</script><script src="/a.js"></script>'))).toEqual([]);
  });

  test('finds a script whatever stands in its attributes', () => {
    expect(inlineScripts(page('<script type=module data-a="a>b" async>go()</script>'))).toEqual(['go()']);
  });

  test('cannot be put into a page without a character set', () => {
    expect(() => withPolicy('<p>')).toThrow('charset');
  });
});
