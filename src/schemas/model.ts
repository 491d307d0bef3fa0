import * as z from 'zod';
import { datumIn, origin } from './datum.ts';
import { modelShape } from './model-shape.ts';
import { date, id, record, text } from './record.ts';

/** A language model. A figure that its owner has not published is absent. */
export const model = z.strictObject({
  ...record,
  /** Who made it. */
  developer: text,
  /** When it came out. */
  released: date,
  /** Where that day was read. Absent where no source was: the day then stands as it is generally known. */
  releasedFrom: origin.exactOptional(),
  /** Id of the model it was trained from, where it did not start from nothing. */
  base: id.exactOptional(),
  /** Whether everybody may download the weights, some may on request, or nobody may. */
  weights: z.enum(['open', 'on request', 'closed']),
  /** The licence of the weights, by its name; absent where the weights are closed. */
  licence: text.exactOptional(),
  /** Where the licence was read. Absent where no source was, as above. */
  licenceFrom: origin.exactOptional(),
  /** Parameters that work on each token; all of them in a dense model. */
  activeParameters: datumIn('parameter'),
  /** All parameters. Graded `derived` where nobody published them and they were counted from the shape. */
  totalParameters: datumIn('parameter'),
  /** Tokens in one training sequence, in the main phase of pre-training. */
  sequenceLength: datumIn('token').exactOptional(),
  /** Layers, widths, heads and experts. */
  shape: modelShape.exactOptional(),
  /** Why the count from the shape misses the published total where it does: rounding, other parts, things stored beside parameters. */
  missed: text.exactOptional(),
});
