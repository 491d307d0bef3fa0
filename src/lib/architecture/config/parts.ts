import type { Attention, DenseFfn, ExpertFfn, Ffn, HeadAttention, LayerGroup, ModelShape } from '../model-shape.ts';
import { ConfigError, type Fields } from './fields.ts';

/** A shape as read, before it has an origin. */
export type ReadShape = Omit<ModelShape, 'source' | 'locator' | 'accessed' | 'grade' | 'note'>;

/** Layers one after another, gathered into groups of one make. */
export function grouped(layers: readonly { readonly attention: Attention; readonly ffn: Ffn }[]): readonly LayerGroup[] {
  const groups = new Map<string, LayerGroup>();
  for (const layer of layers) {
    const key = JSON.stringify(layer);
    groups.set(key, { ...layer, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

/** As many layers as a configuration says, each made from its number. */
export function layersOf(count: number, make: (index: number) => { readonly attention: Attention; readonly ffn: Ffn }): readonly LayerGroup[] {
  if (count > 10_000) throw new ConfigError(`The number of layers is ${count}. Give a whole number from 1 to 10000.`);
  return grouped(Array.from({ length: count }, (_, index) => make(index)));
}

/** Width of a head: as given, or the hidden size over the heads. */
export function headWidth(f: Fields, hiddenSize: number, heads: number): number {
  if (f.has('head_dim')) return f.whole('head_dim');
  if (hiddenSize % heads !== 0)
    f.refuse('num_attention_heads', `is ${heads}, which does not divide the hidden size of ${hiddenSize}. Give “head_dim”, or heads that divide it.`);
  return hiddenSize / heads;
}

/** Query heads, key-value heads and their width under the usual names. */
export function usualHeads(
  f: Fields,
  hiddenSize: number,
  byDefault: { readonly heads?: number; readonly kvHeads?: number; readonly width?: number } = {},
): HeadAttention {
  const heads = f.whole(['num_attention_heads', 'n_head', 'n_heads'], byDefault.heads);
  const kvHeads = f.has('num_key_value_heads') || byDefault.kvHeads !== undefined ? f.whole('num_key_value_heads', byDefault.kvHeads) : heads;
  if (heads % kvHeads !== 0) f.refuse('num_key_value_heads', `is ${kvHeads}, which does not divide the ${heads} heads. Give a divisor of ${heads}.`);
  const keyWidth = byDefault.width === undefined ? headWidth(f, hiddenSize, heads) : f.whole('head_dim', byDefault.width);
  return { kind: 'heads', heads, kvHeads, keyWidth };
}

export const gated = (width: number, bias = false): DenseFfn => ({ kind: 'dense', width, gated: true, ...(bias && { bias: true }) });
export const plain = (width: number, bias = true): DenseFfn => ({ kind: 'dense', width, gated: false, ...(bias && { bias: true }) });

/** Experts, of which no more can be active than there are. */
export function experts(
  f: Fields,
  names: { readonly all: string | readonly string[]; readonly active: string | readonly string[]; readonly width: string },
  more: Partial<ExpertFfn> = {},
): ExpertFfn {
  const all = f.whole(names.all);
  const active = f.whole(names.active);
  if (active > all) f.refuse(String(names.active), `is ${active}, more than the ${all} experts. Give a whole number from 1 to ${all}.`);
  return { kind: 'experts', experts: all, active, width: f.whole(names.width), gated: true, ...more };
}

/** What most models of today share: rotary positions, scales as norms, two of them a layer and one at the end. */
export const modern = (f: Fields, tied: boolean, vocabularySize?: number) =>
  ({
    hiddenSize: f.whole('hidden_size'),
    vocabularySize: f.whole('vocab_size', vocabularySize),
    tied: f.flag('tie_word_embeddings', tied),
    positions: 'rope',
    norm: 'scale',
    layerNorms: 2,
    outerNorms: 1,
    ...context(f, 'max_position_embeddings'),
  }) as const;

/** The longest context, where it is given. */
export function context(f: Fields, names: string | readonly string[]): { readonly maximumContext?: number } {
  const maximumContext = f.maybe(names);
  return maximumContext === undefined ? {} : { maximumContext };
}
