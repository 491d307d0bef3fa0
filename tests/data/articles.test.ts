import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculators } from '../support/calculators.ts';

const docs = new URL('../../src/content/docs/', import.meta.url);

/** The articles: every text in a folder of its own, a part of the book. */
const articles = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.mdx'))
  .filter((file) => /^article:/m.test(readFileSync(new URL(file, docs), 'utf8')))
  .toSorted()
  .map((file) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, docs), 'utf8')) ?? [];
    return { path: file.replace(/\.mdx$/, ''), head, body };
  });

/** The words that a reader reads, without imports, tags and their attributes. */
const wordsOf = (body: string): readonly string[] =>
  body
    .replace(/^import .*$/gm, '')
    .replace(/<[^>]*>/g, ' 1 ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word));

const paragraphs = (body: string): readonly string[] =>
  body.split('\n').filter((line) => line.trim() !== '' && !/^(?:import |#|<Question|<\/|<Calculator|<Picture|<Formula|```)/.test(line));

/** A number with a unit, as prose writes one. */
const figure = /\$\d|\d ?(?:%|GPU|GB|GiB|billion|million|trillion|tokens|FLOP|hours|days|months|times|kWh|Wh)/;

describe.each(articles)('$path', ({ path, head, body }) => {
  test('says in its head what it asks, what it stands on and what it is good for', () => {
    expect(head).toMatch(/^ {2}question: .+\?$/m);
    expect(head).toMatch(/^ {2}before:/m);
    expect(head).toMatch(/^ {2}after: .+\.$/m);
    const description = /^description: (.+)$/m.exec(head)?.[1] ?? '';
    expect(description.length, description).toBeGreaterThanOrEqual(100);
    expect(description.length, description).toBeLessThanOrEqual(170);
  });
  test('opens with its finding, and the finding has a number that is computed or cited', () => {
    expect(paragraphs(body)[0]).toMatch(/<(?:Num|Cite)/);
  });
  test('has 900 to 2,200 words', () => {
    const count = wordsOf(body).length;
    expect(count).toBeGreaterThanOrEqual(900);
    expect(count).toBeLessThanOrEqual(2200);
  });
  test('has a calculator, two questions with hidden answers, and something to take away', () => {
    expect(body).toMatch(/<Calculator /);
    expect(body.match(/<Question /g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(body).toMatch(/<Takeaway>/);
  });
  test('asks its questions and has each answer computed, or asserted in a test of its own', () => {
    for (const [, answer = ''] of body.matchAll(/<Question [^>]*>([\s\S]*?)<\/Question>/g)) expect(answer, path).toMatch(/<Num/);
  });
  test('types no figure into a sentence that neither computes nor cites one', () => {
    const typed = paragraphs(body).filter((line) => figure.test(line.replace(/<[^>]*>/g, '')) && !/<(?:Num|Cite)/.test(line));
    expect(typed).toEqual([]);
  });
  test('puts no number or source into a link: it is one itself', () => {
    expect(body).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>)[\s\S])*<(?:Num|Check|Cite|a)\b/);
  });
  test('types no day on which a price was read: records know it', () => {
    expect(body).not.toMatch(/(?:on record|last read)[^.<]*\b\d{1,2} [A-Z][a-z]+ 20\d\d/);
  });
  test('names at least half of its headings after what a reader asks', () => {
    const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
    expect(headings.length).toBeGreaterThanOrEqual(4);
    expect(headings.filter((heading) => heading.endsWith('?')).length / headings.length).toBeGreaterThanOrEqual(0.5);
  });
});

test('there are articles, and each calculator that they start is one of the library', () => {
  expect(articles.length).toBeGreaterThan(0);
  for (const { path, body } of articles) {
    for (const [, id = ''] of body.matchAll(/<(?:Calculator id|Picture calculator|Num calculator)="([^"]+)"/g))
      expect([...calculators.keys()], path).toContain(id);
  }
});
