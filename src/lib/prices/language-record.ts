import type { DataRecord, Grade } from '../formula/value.ts';

/** Tokenizers of which the counts are known, with the models that use them. */
export const tokenizers = { cl100k: 'GPT-4 (cl100k)', r50k: 'GPT-3 (r50k)', llama: 'Llama 1 and 2', qwen: 'Qwen', bloom: 'BLOOM' } as const;
export type Tokenizer = keyof typeof tokenizers;

/** A language, by how many tokens it takes to say the same. */
export interface Language extends DataRecord {
  /** Tokens for the same sentences over those of English, by tokenizer. */
  readonly premium: Readonly<Partial<Record<Tokenizer, number>>> & {
    readonly source: string;
    readonly locator: string;
    readonly accessed: string;
    readonly grade: Grade;
  };
}
