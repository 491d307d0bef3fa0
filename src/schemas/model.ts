import * as z from 'zod';
import { datumIn } from './datum.ts';
import { date, id, record, text } from './record.ts';

/** A language model. A figure that its owner has not published is absent. */
export const model = z.strictObject({
  ...record,
  /** Who made it. */
  developer: text,
  /** When it came out. */
  released: date,
  /** Id of the model it was trained from, where it did not start from nothing. */
  base: id.exactOptional(),
  /** Parameters that work on each token; all of them in a dense model. */
  activeParameters: datumIn('parameter'),
  /** All parameters. */
  totalParameters: datumIn('parameter'),
  /** Transformer blocks. */
  layers: datumIn('layer').exactOptional(),
  /** Query heads, not key-value heads. */
  heads: datumIn('1').exactOptional(),
  /** Width of one query or key vector of one head. */
  keyWidth: datumIn('1').exactOptional(),
  /** Width of one value vector of one head; as `keyWidth` unless the architecture says otherwise. */
  valueWidth: datumIn('1').exactOptional(),
  /** Tokens in one training sequence, in the main phase of pre-training. */
  sequenceLength: datumIn('token').exactOptional(),
});
