import { type Formula, formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import { olderTokenizers, tokenizers } from './language-record.ts';

/** Tokens of a language over those of English, for the same text. Petrov et al. 2023, section 3. */
export const tokenPremium = formula({
  gives: q.tokenPremium,
  from: { language: q.language, tokenizer: q.tokenizer },
  says: 'What the tokenizer made of the same sentences in both languages: over all of 2,000, or the mean over 1,012 for newer tokenizers.',
  tex: ({ language, tokenizer }) => `\\text{of }${language}\\text{ in }${tokenizer}`,
  source: ['petrov-2023'],
  kind: 'approximate',
  holds: 'Sentences of Wikipedia articles. Chat, code and numbers lie nearer to English.',
  lookup: ({ language, tokenizer }) => {
    const older = tokenizer in olderTokenizers;
    const { source, locator, accessed, grade } = older ? language.premium : language.newerPremium;
    const value = { ...language.newerPremium, ...language.premium }[tokenizer];
    if (value === undefined) return unknown(`${tokenizers[tokenizer]} does not write ${language.name} without gaps. Choose another tokenizer.`);
    return { value, unit: '×', source, locator, accessed, grade };
  },
});

const request = {
  source: [],
  kind: 'approximate',
  holds: 'Questions and answers that say the same in both languages.',
} as const;

/** Dollars for one request and its answer in English. */
export const englishRequestCost = formula({
  gives: q.englishRequestCost,
  from: { i: q.inputTokens, o: q.outputTokens, p: q.apiInputPrice, r: q.apiOutputPrice },
  says: 'Input and output, each at its price.',
  tex: ({ i, o, p, r }) => `\\frac{${i} \\cdot ${p} + ${o} \\cdot ${r}}{10^6}`,
  source: [],
  kind: 'exact',
  compute: ({ i, o, p, r }) => (i * p + o * r) / 1e6,
});

/** Dollars for one request and its answer in the language. Petrov et al. 2023, section 5. */
export const languageRequestCost = formula({
  ...request,
  gives: q.languageRequestCost,
  from: { k: q.englishRequestCost, premium: q.tokenPremium },
  says: 'What it costs in English, times the tokens over English.',
  tex: ({ k, premium }) => `${k} \\cdot ${premium}`,
  compute: ({ k, premium }) => k * premium,
});

/** What a million requests cost more than in English, in USD. */
export const languageExtraCost = formula({
  gives: q.languageExtraCost,
  from: { k: q.languageRequestCost, en: q.englishRequestCost },
  says: 'The difference of one request, a million times.',
  tex: ({ k, en }) => `10^6 \\cdot (${k} - ${en})`,
  source: [],
  kind: 'exact',
  compute: ({ k, en }) => 1e6 * (k - en),
});

/** What fits into a context window, in tokens that English would take. */
export const contextInEnglish = formula({
  ...request,
  gives: q.contextInEnglish,
  from: { L: q.contextWindow, premium: q.tokenPremium },
  says: 'The window, over the tokens over English.',
  tex: ({ L, premium }) => `\\frac{${L}}{${premium}}`,
  compute: ({ L, premium }) => L / premium,
});

/** Seconds in which the same answer in English arrives. */
export const englishAnswerTime = formula({
  gives: q.englishAnswerTime,
  from: { o: q.outputTokens, v: q.tokensReadPerSecond },
  says: 'The tokens of the answer, over the speed.',
  tex: ({ o, v }) => `\\frac{${o}}{${v}}`,
  source: [],
  kind: 'exact',
  compute: ({ o, v }) => o / v,
});

/** Seconds in which the answer in the language arrives. */
export const answerTime: Formula<{ readonly t: Measure; readonly premium: Measure }> = formula({
  ...request,
  gives: q.answerTime as Measure,
  from: { t: q.englishAnswerTime as Measure, premium: q.tokenPremium as Measure },
  says: 'The time in English, times the tokens over English.',
  tex: ({ t, premium }) => `${t} \\cdot ${premium}`,
  compute: ({ t, premium }) => t * premium,
});
