import * as z from 'zod';
import { day, id, record, text } from './record.ts';

const premium = z.number().positive().exactOptional();

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
    /** Id of a record in `sources`. */
    source: id,
    /** Where in the source. */
    locator: text,
    /** The day on which the source was read. */
    accessed: day,
    /** How far the counts can be trusted. */
    grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
  }),
});
