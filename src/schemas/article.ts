import * as z from 'zod';
import { id, text } from './record.ts';

/** Where a calculator stands when a reader opens the article. */
const start = z.strictObject({
  /** Id of a preset of the calculator. */
  preset: id.exactOptional(),
  /** Settings on top of it, by the vocabulary's ids: numbers in the unit of their quantity, ids of options and records. */
  set: z.record(z.string(), z.union([z.number(), z.string()])).exactOptional(),
});

/** What the head of an article says of it, beside its title and description. */
export const article = z.strictObject({
  /** The one question that it answers, as a reader would ask it. */
  question: text,
  /** What it stands on: paths of other articles, such as `the-headline/what-294000-bought`. Empty where it can be read first. */
  before: z.array(text),
  /** What a reader can do afterwards, as the end of the sentence “Now you can …”. */
  after: text,
  /** The state in which its calculators start, by their ids, where that is not the calculator's own. Numbers in its sentences start there too. */
  start: z.record(id, start).exactOptional(),
});

export type Article = z.output<typeof article>;
