import type { HeadAttention } from '../model-shape.ts';
import type { Fields } from './fields.ts';
import { windowed } from './llama.ts';
import { gated, layersOf, modern, type ReadShape, usualHeads } from './parts.ts';

/** Gemma: a tied embedding and heads whose width is not the hidden size over their number. */
export function gemma(f: Fields): ReadShape {
  const shared = modern(f, true);
  const attention = usualHeads(f, shared.hiddenSize, { width: 256 });
  return { ...shared, layers: layersOf(f.whole('num_hidden_layers'), () => ({ attention, ffn: gated(f.whole('intermediate_size')) })) };
}

/** Gemma 2: four norms a layer, and every other layer has a window. */
export function gemma2(f: Fields): ReadShape {
  const shared = modern(f, true);
  const attention = usualHeads(f, shared.hiddenSize, { width: 256 });
  const count = f.whole('num_hidden_layers');
  const hasWindow = windowed(f, count, (index) => index % 2 === 0);
  return {
    ...shared,
    layerNorms: 4,
    layers: layersOf(count, (index) => ({
      attention: hasWindow(index) ? { ...attention, window: f.whole('sliding_window', 4096) } : attention,
      ffn: gated(f.whole('intermediate_size')),
    })),
  };
}

/** Gemma 3: norms of queries and keys, and five layers with a window for each that sees all. Its released files leave much to the defaults of the family. */
export function gemma3(f: Fields): ReadShape {
  const shared = modern(f, true, 262_208);
  const attention: HeadAttention = { ...usualHeads(f, shared.hiddenSize, { heads: 8, kvHeads: 4, width: 256 }), queryKeyNorm: 'head' };
  const count = f.whole('num_hidden_layers');
  const pattern = f.maybe('sliding_window_pattern') ?? 6;
  const hasWindow = windowed(f, count, (index) => (index + 1) % pattern !== 0);
  return {
    ...shared,
    layerNorms: 4,
    layers: layersOf(count, (index) => ({
      attention: hasWindow(index) ? { ...attention, window: f.whole('sliding_window', 4096) } : attention,
      ffn: gated(f.whole('intermediate_size')),
    })),
  };
}

/** Gemma 4, its dense models: layers that see all have wider heads, fewer of them for keys, and may use keys as values. */
export function gemma4(f: Fields): ReadShape {
  if (f.flag('enable_moe_block', false))
    f.refuse('enable_moe_block', 'is true, and experts beside a dense block of this family are not counted here. Only false is read.');
  if (f.maybe('hidden_size_per_layer_input') !== undefined)
    f.refuse('hidden_size_per_layer_input', 'is not 0, and embeddings of each layer are not counted here. Only 0 is read.');
  if (f.maybe('num_kv_shared_layers') !== undefined)
    f.refuse('num_kv_shared_layers', 'is not 0, and layers that share keys and values are not counted here. Only 0 is read.');
  const shared = modern(f, true, 262_144);
  const local: HeadAttention = { ...usualHeads(f, shared.hiddenSize, { width: 256 }), queryKeyNorm: 'head', window: f.whole('sliding_window', 512) };
  const keysAreValues = f.flag('attention_k_eq_v', false);
  const { window: _, ...open } = local;
  const global: HeadAttention = {
    ...open,
    keyWidth: f.whole('global_head_dim', 512),
    kvHeads: keysAreValues ? (f.maybe('num_global_key_value_heads') ?? local.kvHeads) : local.kvHeads,
    ...(keysAreValues && { keysAreValues: true }),
  };
  const count = f.whole('num_hidden_layers');
  const hasWindow = windowed(f, count, (index) => (index + 1) % 6 !== 0 && index !== count - 1);
  return {
    ...shared,
    layerNorms: 4,
    layers: layersOf(count, (index) => ({ attention: hasWindow(index) ? local : global, ffn: gated(f.whole('intermediate_size')) })),
  };
}
