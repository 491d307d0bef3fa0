import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import * as language from '../../../src/lib/prices/language.ts';
import { type Tokenizer, tokenizers } from '../../../src/lib/prices/language-record.ts';
import { data } from '../../support/calculators.ts';

const all = Object.values(data.languages);
const origin = { source: 'a-table', locator: 'row 1', accessed: '2025-01-01', grade: 'derived' } as const;

describe('the tokens of a language', () => {
  test('are read with their origin', () => {
    const newer = { ...origin, source: 'another-table' };
    const picked = { id: 'x', name: 'X', premium: { cl100k: 2.5, ...origin }, newerPremium: { o200k: 1.5, ...newer } };
    expect(language.tokenPremium({ language: picked, tokenizer: 'cl100k' })).toMatchObject({ value: 2.5, unit: '×', source: 'a-table' });
    expect(language.tokenPremium({ language: picked, tokenizer: 'o200k' })).toMatchObject({ value: 1.5, unit: '×', source: 'another-table' });
  });
  test('are unknown where the tokenizer does not write it', () => {
    const answer = language.tokenPremium({ language: { id: 'x', name: 'X', premium: origin, newerPremium: origin }, tokenizer: 'bloom' });
    expect(answer).toBeInstanceOf(Unknown);
    expect((answer as Unknown).reason).toMatch(/BLOOM does not write X/);
  });
  test('make a request dearer, an answer slower and a window smaller by the same factor', () => {
    const k = language.englishRequestCost({ i: 1000, o: 100, p: 10, r: 30 });
    expect(k).toBeCloseTo(0.013, 12);
    expect(language.languageRequestCost({ k: 0.013, premium: 3 })).toBeCloseTo(0.039, 12);
    expect(language.languageExtraCost({ k: 0.039, en: 0.013 })).toBeCloseTo(26_000, 6);
    expect(language.contextInEnglish({ L: 128_000, premium: 4 })).toBe(32_000);
    expect(language.answerTime({ t: language.englishAnswerTime({ o: 100, v: 50 }) as number, premium: 3 })).toBe(6);
  });
});

describe('the languages on record', () => {
  test('are many, and English is one by every tokenizer', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    const english = data.languages['english'];
    if (!english) throw new Error('English is missing.');
    for (const id of Object.keys(tokenizers) as Tokenizer[]) expect(language.tokenPremium({ language: english, tokenizer: id })).toMatchObject({ value: 1 });
  });
  test('reach fifteen times English, as Petrov et al. say, and no more than twenty', () => {
    const worst = Math.max(...all.map(({ premium }) => premium.cl100k ?? 0));
    expect(worst).toBeGreaterThan(15);
    for (const { id, premium, newerPremium } of all)
      for (const value of [...Object.values(premium), ...Object.values(newerPremium)]) if (typeof value === 'number') expect(value, id).toBeLessThan(20);
  });
});
