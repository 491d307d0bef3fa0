import type { Grade } from '../formula/value.ts';

/** Attention with queries, keys and values of its own heads: MHA with as many key-value heads as heads, GQA with fewer, MQA with one. */
export interface HeadAttention {
  readonly kind: 'heads';
  /** Query heads. */
  readonly heads: number;
  /** Heads with keys and values of their own. */
  readonly kvHeads: number;
  /** Width of one query or key vector of one head. */
  readonly keyWidth: number;
  /** Width of one value vector of one head, where it is not the key width. */
  readonly valueWidth?: number;
  /** Tokens that a token looks back on at most, itself included; absent where it sees all. */
  readonly window?: number;
  /** Whether the window is a block that starts anew, rather than one that slides. */
  readonly chunked?: true;
  /** Norm of queries and keys: one scale of the head width for all heads, or one number for each row of the projection. */
  readonly queryKeyNorm?: 'head' | 'all';
  /** Biases of the projections: of queries, keys and values, or of the output too. */
  readonly bias?: 'inputs' | 'all';
  /** A gate on the output, as wide as the queries. */
  readonly gate?: true;
  /** One learned number a head that takes attention away from all tokens. */
  readonly sinks?: true;
  /** Values are the keys, so that one projection and one cache serve both. */
  readonly keysAreValues?: true;
  /** A square projection of relative positions in each layer, as in Transformer-XL. */
  readonly relativePositions?: true;
}

/** Multi-head latent attention: keys and values of all heads are made from one short vector a token, which alone is cached. */
export interface LatentAttention {
  readonly kind: 'latent';
  readonly heads: number;
  /** Width of the cached latent vector. */
  readonly rank: number;
  /** Width of the cached key with rotary position, shared by all heads. */
  readonly rotaryWidth: number;
  /** Width of a head's key without position. */
  readonly plainWidth: number;
  readonly valueWidth: number;
  /** Width of the latent vector of queries; absent where queries are projected in one step. */
  readonly queryRank?: number;
  /** What picks the tokens that attention reads, where it reads only some. */
  readonly indexer?: Indexer;
}

/** A small attention that scores earlier tokens, so that the large one reads only the best. */
export interface Indexer {
  readonly heads: number;
  readonly width: number;
  /** Tokens, or compressed blocks of tokens, that are read. */
  readonly top: number;
}

/** Attention over blocks of tokens that are compressed to one entry each, beside a sliding window of single tokens; keys are values, one head of them for all queries. DeepSeek-V4. */
export interface CompressedAttention {
  readonly kind: 'compressed';
  readonly heads: number;
  readonly keyWidth: number;
  readonly queryRank: number;
  /** Width of the output of one group of heads before the last projection. */
  readonly outputRank: number;
  readonly outputGroups: number;
  /** Single tokens that are seen uncompressed. */
  readonly window: number;
  /** Tokens in one compressed entry; absent where the layer has its window only. */
  readonly ratio?: number;
  /** Whether neighbouring entries overlap, for which each keeps two projections. */
  readonly overlap?: true;
  readonly indexer?: Indexer;
}

/** Attention without products between positions: a state of fixed size stands for all earlier tokens. */
export interface LinearAttention {
  readonly kind: 'linear';
  /** The projections differ: see `attention-parameters.ts`. */
  readonly form: 'gated-delta-net' | 'lightning';
  readonly keyHeads: number;
  readonly valueHeads: number;
  readonly keyWidth: number;
  readonly valueWidth: number;
  /** Tokens that the short convolution before it spans. */
  readonly convolution?: number;
}

export type Attention = HeadAttention | LatentAttention | CompressedAttention | LinearAttention;

/** A feed-forward block that works on every token. */
export interface DenseFfn {
  readonly kind: 'dense';
  readonly width: number;
  /** Three matrices rather than two: SwiGLU, GeGLU. */
  readonly gated: boolean;
  readonly bias?: true;
}

/** A mixture of experts: a router sends each token to a few of many feed-forward blocks. */
export interface ExpertFfn {
  readonly kind: 'experts';
  readonly experts: number;
  /** Experts that a token is sent to, shared ones not counted. */
  readonly active: number;
  /** Width of one expert. */
  readonly width: number;
  readonly gated: boolean;
  /** Width of all shared experts together, which work on every token. */
  readonly sharedWidth?: number;
  /** A gate of one number on the shared expert. */
  readonly sharedGate?: true;
  /** Width of a dense block beside the experts, with its own norm. */
  readonly besideWidth?: number;
  /** Each expert's matrices have biases. */
  readonly bias?: true;
  /** One number an expert in the router: a bias, or a correction that balances the load. */
  readonly routerBias?: true;
  /** A table from token to experts instead of learned scores: rows are the vocabulary. */
  readonly hashed?: true;
}

export type Ffn = DenseFfn | ExpertFfn;

/** Layers of one make. The order of layers changes neither parameters nor arithmetic, so alternating layers are two groups. */
export interface LayerGroup {
  readonly count: number;
  readonly attention: Attention;
  readonly ffn: Ffn;
}

/** The architecture of a model, with one origin, because it is read off one configuration. */
export interface ModelShape {
  /** Width of the vector that runs through the model. */
  readonly hiddenSize: number;
  /** Rows of the embedding matrix, padding included. */
  readonly vocabularySize: number;
  /** Whether the output head is the embedding matrix again. */
  readonly tied: boolean;
  readonly positions: 'rope' | 'learned' | 'alibi' | 'relative' | 'none';
  /** Rows of the table of learned positions. */
  readonly positionRows?: number;
  /** Tokens that the model was made to look back on. */
  readonly maximumContext?: number;
  /** What a norm learns: a scale; a scale and a shift; or nothing. */
  readonly norm: 'scale' | 'scale-and-shift' | 'nothing';
  /** Norms of the hidden size in one layer. */
  readonly layerNorms: number;
  /** Norms of the hidden size outside the layers. */
  readonly outerNorms: number;
  /** Attention and feed-forward block read the same vector rather than one after the other. */
  readonly parallel?: true;
  /** A bias of the output head. */
  readonly headBias?: true;
  /** Streams that run beside each other through all layers and are mixed around each block (hyper-connections); absent means one. */
  readonly streams?: number;
  readonly layers: readonly LayerGroup[];
  /** Layers that predict further tokens. They are not counted in totals. */
  readonly mtpModules?: number;
  /** Id of a record in `sources`. */
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
  readonly grade: Grade;
  readonly note?: string;
}

/** Layers in all. */
export const layerCount = ({ layers }: Pick<ModelShape, 'layers'>): number => layers.reduce((sum, { count }) => sum + count, 0);

/** The sum of a figure over all layers. */
export const overLayers = ({ layers }: Pick<ModelShape, 'layers'>, figure: (group: LayerGroup) => number): number =>
  layers.reduce((sum, group) => sum + group.count * figure(group), 0);
