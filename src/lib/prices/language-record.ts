import type { DataRecord, Grade } from '../formula/value.ts';

/** Tokenizers counted by Petrov et al. 2023, and newer ones, with the models that use them. */
export const olderTokenizers = { cl100k: 'GPT-4 (cl100k)', r50k: 'GPT-3 (r50k)', llama: 'Llama 1 and 2', qwen: 'Qwen', bloom: 'BLOOM' } as const;
export const newerTokenizers = { o200k: 'GPT-4o (o200k)', llama3: 'Llama 3', qwen25: 'Qwen 2.5', deepseekV3: 'DeepSeek-V3', gemma2: 'Gemma 2' } as const;

/** Tokenizers of which the counts are known, with the models that use them. */
export const tokenizers = { ...olderTokenizers, ...newerTokenizers } as const;
export type Tokenizer = keyof typeof tokenizers;

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
