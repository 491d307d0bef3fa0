import * as z from 'zod';
import { day, id, text } from './record.ts';

const size = z.number().int().positive();
const yes = z.literal(true).exactOptional();

const indexer = z.strictObject({
  /** Heads that score earlier tokens. */
  heads: size,
  /** Width of one of their vectors. */
  width: size,
  /** Tokens, or compressed blocks, that attention then reads. */
  top: size,
});

const attention = z.discriminatedUnion('kind', [
  /** Attention with keys and values of its own heads: MHA, GQA or MQA. */
  z.strictObject({
    kind: z.literal('heads'),
    /** Query heads. */
    heads: size,
    /** Heads with keys and values of their own. */
    kvHeads: size,
    /** Width of one query or key vector of one head. */
    keyWidth: size,
    /** Width of one value vector, where it is not the key width. */
    valueWidth: size.exactOptional(),
    /** Tokens that a token looks back on at most, itself included. */
    window: size.exactOptional(),
    /** The window is a block that starts anew rather than one that slides. */
    chunked: yes,
    /** Norm of queries and keys: of one head's width, or of all rows. */
    queryKeyNorm: z.enum(['head', 'all']).exactOptional(),
    /** Biases of queries, keys and values, or of the output too. */
    bias: z.enum(['inputs', 'all']).exactOptional(),
    /** A gate on the output, as wide as the queries. */
    gate: yes,
    /** One learned number a head that takes attention away from all tokens. */
    sinks: yes,
    /** One projection and one cache serve keys and values. */
    keysAreValues: yes,
    /** A square projection of relative positions in each layer. */
    relativePositions: yes,
  }),
  /** Multi-head latent attention: one short vector a token is cached. */
  z.strictObject({
    kind: z.literal('latent'),
    heads: size,
    /** Width of the cached latent vector. */
    rank: size,
    /** Width of the cached key with rotary position. */
    rotaryWidth: size,
    /** Width of a head's key without position. */
    plainWidth: size,
    valueWidth: size,
    /** Width of the latent vector of queries, where there is one. */
    queryRank: size.exactOptional(),
    indexer: indexer.exactOptional(),
  }),
  /** Attention over compressed blocks of tokens beside a sliding window. */
  z.strictObject({
    kind: z.literal('compressed'),
    heads: size,
    keyWidth: size,
    queryRank: size,
    /** Width of the output of one group of heads before the last projection. */
    outputRank: size,
    outputGroups: size,
    /** Single tokens that are seen uncompressed. */
    window: size,
    /** Tokens in one compressed entry; absent where the layer has its window only. */
    ratio: size.exactOptional(),
    /** Neighbouring entries overlap. */
    overlap: yes,
    indexer: indexer.exactOptional(),
  }),
  /** A state of fixed size in place of earlier tokens. */
  z.strictObject({
    kind: z.literal('linear'),
    form: z.enum(['gated-delta-net', 'lightning']),
    keyHeads: size,
    valueHeads: size,
    keyWidth: size,
    valueWidth: size,
    /** Tokens that the short convolution before it spans. */
    convolution: size.exactOptional(),
  }),
]);

const ffn = z.discriminatedUnion('kind', [
  /** A feed-forward block that works on every token. */
  z.strictObject({
    kind: z.literal('dense'),
    width: size,
    /** Three matrices rather than two. */
    gated: z.boolean(),
    bias: yes,
  }),
  /** A mixture of experts. */
  z.strictObject({
    kind: z.literal('experts'),
    experts: size,
    /** Experts that a token is sent to, shared ones not counted. */
    active: size,
    /** Width of one expert. */
    width: size,
    gated: z.boolean(),
    /** Width of all shared experts together. */
    sharedWidth: size.exactOptional(),
    /** A gate of one number on the shared expert. */
    sharedGate: yes,
    /** Width of a dense block beside the experts. */
    besideWidth: size.exactOptional(),
    /** Each expert's matrices have biases. */
    bias: yes,
    /** One number an expert in the router. */
    routerBias: yes,
    /** A table from token to experts instead of learned scores. */
    hashed: yes,
  }),
]);

/** The architecture of a model: read off one configuration, so one origin holds for all its numbers. */
export const modelShape = z.strictObject({
  /** Width of the vector that runs through the model. */
  hiddenSize: size,
  /** Rows of the embedding matrix, padding included. */
  vocabularySize: size,
  /** The output head is the embedding matrix again. */
  tied: z.boolean(),
  /** How the model knows the order of tokens. */
  positions: z.enum(['rope', 'learned', 'alibi', 'relative', 'none']),
  /** Rows of the table of learned positions. */
  positionRows: size.exactOptional(),
  /** Tokens that the model was made to look back on. */
  maximumContext: size.exactOptional(),
  /** What a norm learns. */
  norm: z.enum(['scale', 'scale-and-shift', 'nothing']),
  /** Norms of the hidden size in one layer. */
  layerNorms: z.number().int().nonnegative(),
  /** Norms of the hidden size outside the layers. */
  outerNorms: z.number().int().nonnegative(),
  /** Attention and feed-forward block read the same vector. */
  parallel: yes,
  /** A bias of the output head. */
  headBias: yes,
  /** Streams beside each other that are mixed around each block. */
  streams: size.exactOptional(),
  /** Layers of one make. Their order is not recorded: alternating layers are two groups. */
  layers: z.array(z.strictObject({ count: size, attention, ffn })).min(1),
  /** Layers that predict further tokens; not counted in totals. */
  mtpModules: size.exactOptional(),
  /** Id of a record in `sources`. */
  source: id,
  /** Where in the source. */
  locator: text,
  /** The day on which the source was read. */
  accessed: day,
  /** How far it can be trusted. */
  grade: z.enum(['measured', 'published', 'derived', 'estimated', 'assumed']),
  /** What a reader must know: which fields come from elsewhere, what contradicts them. */
  note: text.exactOptional(),
});
