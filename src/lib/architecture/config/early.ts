import type { Fields } from './fields.ts';
import { context, headWidth, layersOf, plain, type ReadShape } from './parts.ts';

const norms = { norm: 'scale-and-shift', layerNorms: 2, outerNorms: 1 } as const;

/** GPT-2, and GPT-BigCode, which is GPT-2 with one key-value head. */
export function gpt2(f: Fields, multiQuery: boolean): ReadShape {
  const hiddenSize = f.whole(['n_embd', 'hidden_size']);
  const heads = f.whole(['n_head', 'num_attention_heads']);
  const keyWidth = headWidth(f, hiddenSize, heads);
  const ffn = plain(f.maybe('n_inner') ?? 4 * hiddenSize);
  const kvHeads = multiQuery && f.flag('multi_query', true) ? 1 : heads;
  const positionRows = f.whole(['n_positions', 'n_ctx']);
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', true),
    positions: 'learned',
    positionRows,
    maximumContext: positionRows,
    ...norms,
    layers: layersOf(f.whole(['n_layer', 'num_hidden_layers']), () => ({ attention: { kind: 'heads', heads, kvHeads, keyWidth, bias: 'all' }, ffn })),
  };
}

/** GPT-NeoX and Pythia. */
export function gptNeox(f: Fields): ReadShape {
  const hiddenSize = f.whole('hidden_size');
  const heads = f.whole('num_attention_heads');
  const keyWidth = headWidth(f, hiddenSize, heads);
  const bias = f.flag('attention_bias', true);
  const ffn = plain(f.whole('intermediate_size'));
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', false),
    positions: 'rope',
    ...context(f, 'max_position_embeddings'),
    ...norms,
    ...(f.flag('use_parallel_residual', true) && { parallel: true }),
    layers: layersOf(f.whole('num_hidden_layers'), () => ({
      attention: { kind: 'heads', heads, kvHeads: heads, keyWidth, ...(bias && { bias: 'all' }) },
      ffn,
    })),
  };
}

/** OPT. Its table of positions has two rows more than its context. */
export function opt(f: Fields): ReadShape {
  const hiddenSize = f.whole('hidden_size');
  const projected = f.maybe('word_embed_proj_dim') ?? hiddenSize;
  if (projected !== hiddenSize)
    f.refuse('word_embed_proj_dim', `is ${projected}, and projections of the embedding are not counted here. Only ${hiddenSize}, the hidden size, is read.`);
  const heads = f.whole('num_attention_heads');
  const keyWidth = headWidth(f, hiddenSize, heads);
  const bias = f.flag('enable_bias', true);
  const ffn = plain(f.whole('ffn_dim'), bias);
  const maximumContext = f.whole('max_position_embeddings');
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', true),
    positions: 'learned',
    positionRows: maximumContext + 2,
    maximumContext,
    ...norms,
    outerNorms: f.flag('do_layer_norm_before', true) && !f.flag('_remove_final_layer_norm', false) ? 1 : 0,
    layers: layersOf(f.whole('num_hidden_layers'), () => ({
      attention: { kind: 'heads', heads, kvHeads: heads, keyWidth, ...(bias && { bias: 'all' }) },
      ffn,
    })),
  };
}

/** BLOOM. It norms its embedding, and its feed-forward block is four times as wide. */
export function bloom(f: Fields): ReadShape {
  const hiddenSize = f.whole(['hidden_size', 'n_embed']);
  const heads = f.whole(['n_head', 'num_attention_heads']);
  const keyWidth = headWidth(f, hiddenSize, heads);
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', true),
    positions: 'alibi',
    ...context(f, 'seq_length'),
    ...norms,
    outerNorms: 2,
    layers: layersOf(f.whole(['n_layer', 'num_hidden_layers']), () => ({
      attention: { kind: 'heads', heads, kvHeads: heads, keyWidth, bias: 'all' },
      ffn: plain(4 * hiddenSize),
    })),
  };
}

/** Falcon of the first generation. The 7B model has one key-value head and one norm a layer, the larger ones have eight and two. */
export function falcon(f: Fields): ReadShape {
  const hiddenSize = f.whole('hidden_size');
  const heads = f.whole(['num_attention_heads', 'n_head']);
  const keyWidth = headWidth(f, hiddenSize, heads);
  const grouped = f.flag('new_decoder_architecture', false);
  const kvHeads = grouped ? f.whole(['num_kv_heads', 'n_head_kv']) : f.flag('multi_query', true) ? 1 : heads;
  const parallel = grouped || f.flag('parallel_attn', true);
  const bias = f.flag('bias', false);
  const ffn = plain(f.maybe('ffn_hidden_size') ?? 4 * hiddenSize, bias);
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', true),
    positions: f.flag('alibi', false) ? 'alibi' : 'rope',
    ...context(f, 'max_position_embeddings'),
    ...norms,
    layerNorms: grouped ? (f.maybe('num_ln_in_parallel_attn') ?? 2) : parallel ? 1 : 2,
    ...(parallel && { parallel: true }),
    layers: layersOf(f.whole(['num_hidden_layers', 'n_layer']), () => ({
      attention: { kind: 'heads', heads, kvHeads, keyWidth, ...(bias && { bias: 'all' }) },
      ffn,
    })),
  };
}

/** MPT. */
export function mpt(f: Fields): ReadShape {
  const hiddenSize = f.whole('d_model');
  const heads = f.whole('n_heads');
  const keyWidth = headWidth(f, hiddenSize, heads);
  const bias = !f.flag('no_bias', true);
  const alibi = f.has('attn_config') ? f.part('attn_config').flag('alibi', true) : true;
  const maximumContext = f.whole('max_seq_len');
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', true),
    positions: alibi ? 'alibi' : 'learned',
    ...(!alibi && { positionRows: maximumContext }),
    maximumContext,
    norm: bias ? 'scale-and-shift' : 'scale',
    layerNorms: 2,
    outerNorms: 1,
    layers: layersOf(f.whole('n_layers'), () => ({
      attention: { kind: 'heads', heads, kvHeads: heads, keyWidth, ...(bias && { bias: 'all' }) },
      ffn: plain(f.whole('expansion_ratio', 4) * hiddenSize, bias),
    })),
  };
}

/** Phi-1 and Phi-2: attention and feed-forward block read one norm, and the output head has a bias. */
export function phi(f: Fields): ReadShape {
  if (f.flag('qk_layernorm', false)) f.refuse('qk_layernorm', 'is true, which no released model has and is not counted here. Only false is read.');
  const hiddenSize = f.whole('hidden_size');
  const heads = f.whole('num_attention_heads');
  const keyWidth = headWidth(f, hiddenSize, heads);
  const kvHeads = f.maybe('num_key_value_heads') ?? heads;
  const ffn = plain(f.whole('intermediate_size'));
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', false),
    positions: 'rope',
    ...context(f, 'max_position_embeddings'),
    ...norms,
    layerNorms: 1,
    parallel: true,
    headBias: true,
    layers: layersOf(f.whole('num_hidden_layers'), () => ({ attention: { kind: 'heads', heads, kvHeads, keyWidth, bias: 'all' }, ffn })),
  };
}
