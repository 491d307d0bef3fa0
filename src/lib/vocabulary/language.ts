import { type Language, tokenizers } from '../prices/language-record.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const language = selection<Language>()({
  id: 'language',
  label: 'Language',
  definition: 'The language in which questions and answers are written.',
  set: 'languages',
});

export const tokenizer = choice({
  id: 'tokenizer',
  label: 'Tokenizer',
  definition: 'What cuts text into tokens; each model has one.',
  options: tokenizers,
});

export const tokenPremium = measure({
  id: 'tokenPremium',
  label: 'Tokens over English',
  definition: 'Tokens that the language takes to say the same, over those of English.',
  unit: units.times,
  symbol: '\\pi',
  domain: [0.1, 100],
});

export const contextWindow = measure({
  id: 'contextWindow',
  label: 'Context window',
  definition: 'Tokens that a request may hold at most, answer included.',
  unit: units.token,
  symbol: 'L_{\\max}',
  domain: [1, 1e9],
});

export const contextInEnglish = measure({
  id: 'contextInEnglish',
  label: 'Context window, in English tokens',
  definition: 'What fits into the window in the language, counted in the tokens that English would take for it.',
  unit: units.token,
  symbol: 'L_{\\text{en}}',
  domain: [0, 1e11],
});

export const tokensReadPerSecond = measure({
  id: 'tokensReadPerSecond',
  label: 'Speed of the answer',
  definition: 'Tokens a second in which the answer arrives.',
  unit: units.tokenPerSecond,
  symbol: 'v',
  domain: [0.001, 1e6],
});

export const answerTime = measure({
  id: 'answerTime',
  label: 'Time of the answer',
  definition: 'Seconds in which the answer in the language arrives, without the wait for its first token.',
  unit: units.second,
  symbol: 't_{\\text{answer}}',
  domain: [0, 1e18],
});

export const englishAnswerTime = measure({
  id: 'englishAnswerTime',
  label: 'Time of the answer in English',
  definition: 'Seconds in which the same answer in English arrives, without the wait for its first token.',
  unit: units.second,
  symbol: 't_{\\text{en}}',
  domain: [0, 1e18],
});

export const languageRequestCost = measure({
  id: 'languageRequestCost',
  label: 'Cost of a request',
  definition: 'Dollars for one request and its answer in the language.',
  unit: units.dollar,
  symbol: 'k_{\\text{lang}}',
  domain: [0, 1e18],
});

export const englishRequestCost = measure({
  id: 'englishRequestCost',
  label: 'Cost of the same request in English',
  definition: 'Dollars for one request and its answer in English.',
  unit: units.dollar,
  symbol: 'k_{\\text{en}}',
  domain: [0, 1e18],
});

export const languageExtraCost = measure({
  id: 'languageExtraCost',
  label: 'Extra cost of a million requests',
  definition: 'Dollars that a million requests cost more than in English; below 0 where they cost less.',
  unit: units.dollar,
  symbol: '\\Delta K',
  domain: [-1e24, 1e24],
});
