import type { DataRecord, Grade } from '../formula/value.ts';

/** Tokenizers counted by Petrov et al. 2023, and newer ones, with the models that use them. */
export const olderTokenizers = { cl100k: 'GPT-4 (cl100k)', r50k: 'GPT-3 (r50k)', llama: 'Llama 1 and 2', qwen: 'Qwen', bloom: 'BLOOM' } as const;
export const newerTokenizers = { o200k: 'GPT-4o (o200k)', llama3: 'Llama 3', qwen25: 'Qwen 2.5', deepseekV3: 'DeepSeek-V3', gemma2: 'Gemma 2' } as const;

/** Tokenizers of which the counts are known, with the models that use them. */
export const tokenizers = { ...olderTokenizers, ...newerTokenizers } as const;
export type Tokenizer = keyof typeof tokenizers;

/** The sold models that a tokenizer is named after, by the start of their ids. */
const namesakes: Readonly<Partial<Record<Tokenizer, string>>> = {
  cl100k: 'gpt-4-',
  r50k: 'gpt-3-',
  o200k: 'gpt-4o',
  llama3: 'llama-3',
  deepseekV3: 'deepseek-v3',
};

/** Whether a sold model is one of those that a tokenizer is named after. Of the others it is not known here which they have. */
export function isNamedAfter(tokenizer: Tokenizer, model: string): boolean {
  const start = namesakes[tokenizer];
  return start !== undefined && model.startsWith(start);
}

interface Origin {
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
  readonly grade: Grade;
}

/** A language, by how many tokens it takes to say the same. */
export interface Language extends DataRecord {
  /** Tokens for the same sentences over those of English, by tokenizer. */
  readonly premium: Readonly<Partial<Record<keyof typeof olderTokenizers, number>>> & Origin;
  readonly newerPremium: Readonly<Partial<Record<keyof typeof newerTokenizers, number>>> & Origin;
}
