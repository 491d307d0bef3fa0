import * as z from 'zod';
import { day, id, record, text } from './record.ts';

const premium = z.number().positive().exactOptional();

/** Where a block of counts stands. */
const origin = {
  /** Id of a record in `sources`. */
  source: id,
  /** Where in the source. */
  locator: text,
  /** The day on which the source was read. */
  accessed: day,
  /** How far the counts can be trusted. */
  grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
};

/** A language, by how many tokens it takes to say the same. */
export const language = z.strictObject({
  ...record,
  /** Tokens for the same 2,000 sentences over those of English, by tokenizer. Absent where a tokenizer cannot write the language. */
  premium: z.strictObject({
    /** GPT-3.5 and GPT-4. */
    cl100k: premium,
    /** GPT-3. */
    r50k: premium,
    /** LLaMA and Llama 2. */
    llama: premium,
    /** Qwen. */
    qwen: premium,
    /** BLOOM. */
    bloom: premium,
    ...origin,
  }),
  /** Mean of the same ratio over 1,012 sentences of the same collection, by newer tokenizers. */
  newerPremium: z.strictObject({
    /** GPT-4o and later models of OpenAI. */
    o200k: premium,
    /** Llama 3. */
    llama3: premium,
    /** Qwen 2.5. */
    qwen25: premium,
    /** DeepSeek-V3 and R1. */
    deepseekV3: premium,
    /** Gemma 2. */
    gemma2: premium,
    ...origin,
  }),
});
