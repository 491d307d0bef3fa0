import * as z from 'zod';
import { datumFor } from './datum.ts';
import { measures } from './figures.ts';
import { record } from './record.ts';

type AssumptionOf = z.ZodObject<typeof record & { quantity: z.ZodLiteral<string>; figure: ReturnType<typeof datumFor> }, z.core.$strict>;

/** A judged value that a calculator starts from. */
export const assumption = z.discriminatedUnion(
  'quantity',
  [...measures].map(([name, quantity]) =>
    z.strictObject({
      ...record,
      /** The vocabulary's id of the quantity it is a value of. */
      quantity: z.literal(name),
      /** Its value, in the unit of the quantity. */
      figure: datumFor(quantity),
    }),
  ) as [AssumptionOf, ...AssumptionOf[]],
);
