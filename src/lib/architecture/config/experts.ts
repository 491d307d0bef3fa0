import type { Ffn, HeadAttention } from '../model-shape.ts';
import type { Fields } from './fields.ts';
import { windowed } from './llama.ts';
import { context, experts, gated, headWidth, layersOf, modern, type ReadShape, usualHeads } from './parts.ts';

const many = ['num_local_experts', 'num_experts'] as const;

/** Mixtral: every layer has experts of the width of a dense block. */
export function mixtral(f: Fields): ReadShape {
  const shared = modern(f, false);
  const heads = usualHeads(f, shared.hiddenSize);
  const attention: HeadAttention = f.has('sliding_window') ? { ...heads, window: f.whole('sliding_window') } : heads;
  const ffn = experts(f, { all: many, active: 'num_experts_per_tok', width: 'intermediate_size' });
  return { ...shared, layers: layersOf(f.whole('num_hidden_layers'), () => ({ attention, ffn })) };
}

/** Qwen3 with experts, in every layer or in some. */
export function qwen3Moe(f: Fields): ReadShape {
  const shared = modern(f, false);
  const attention: HeadAttention = { ...usualHeads(f, shared.hiddenSize), ...(f.flag('attention_bias', false) && { bias: 'all' }), queryKeyNorm: 'head' };
  const sparse = experts(f, { all: many, active: 'num_experts_per_tok', width: 'moe_intermediate_size' });
  const isDense = denseLayers(f);
  return {
    ...shared,
    layers: layersOf(f.whole('num_hidden_layers'), (index) => ({ attention, ffn: isDense(index) ? gated(f.whole('intermediate_size')) : sparse })),
  };
}

/** Which layers of a Qwen have a dense block: those listed, and all but every so many. */
function denseLayers(f: Fields): (index: number) => boolean {
  const step = f.maybe('decoder_sparse_step') ?? 1;
  const listed = f.layers('mlp_only_layers') ?? [];
  return (index) => listed.includes(index) || (index + 1) % step !== 0;
}

/** Qwen3-Next: three layers of a gated delta net for each of full attention, whose output is gated. */
export function qwen3Next(f: Fields): ReadShape {
  const shared = modern(f, false);
  const full: HeadAttention = { ...usualHeads(f, shared.hiddenSize, { width: 256 }), queryKeyNorm: 'head', gate: true };
  const linear = {
    kind: 'linear',
    form: 'gated-delta-net',
    keyHeads: f.whole('linear_num_key_heads'),
    valueHeads: f.whole('linear_num_value_heads'),
    keyWidth: f.whole('linear_key_head_dim'),
    valueWidth: f.whole('linear_value_head_dim'),
    convolution: f.whole('linear_conv_kernel_dim'),
  } as const;
  const count = f.whole('num_hidden_layers');
  const listed = f.each('layer_types', count, ['linear_attention', 'full_attention'] as const);
  const every = f.maybe('full_attention_interval') ?? 4;
  const isLinear = (index: number) => (listed ? listed[index] === 'linear_attention' : (index + 1) % every !== 0);
  const sharedWidth = f.maybe('shared_expert_intermediate_size');
  const sparse = experts(f, { all: many, active: 'num_experts_per_tok', width: 'moe_intermediate_size' }, sharedWidth ? { sharedWidth, sharedGate: true } : {});
  const isDense = denseLayers(f);
  return {
    ...shared,
    layers: layersOf(count, (index) => ({ attention: isLinear(index) ? linear : full, ffn: isDense(index) ? gated(f.whole('intermediate_size')) : sparse })),
  };
}

/** gpt-oss: biases everywhere, sinks, and a window in every other layer. */
export function gptOss(f: Fields): ReadShape {
  const shared = modern(f, false);
  const heads: HeadAttention = { ...usualHeads(f, shared.hiddenSize), ...(f.flag('attention_bias', true) && { bias: 'all' }), sinks: true };
  const count = f.whole('num_hidden_layers');
  const hasWindow = windowed(f, count, (index) => index % 2 === 0);
  const ffn = experts(f, { all: many, active: ['num_experts_per_tok', 'experts_per_token'], width: 'intermediate_size' }, { bias: true, routerBias: true });
  return { ...shared, layers: layersOf(count, (index) => ({ attention: hasWindow(index) ? { ...heads, window: f.whole('sliding_window') } : heads, ffn })) };
}

/** Llama 4: a shared expert beside one routed, in all layers or some, and attention in chunks but in every fourth layer. */
export function llama4(f: Fields): ReadShape {
  const shared = modern(f, false);
  const heads: HeadAttention = { ...usualHeads(f, shared.hiddenSize), ...(f.flag('attention_bias', false) && { bias: 'all' }) };
  const count = f.whole('num_hidden_layers');
  const every = f.maybe('no_rope_layer_interval') ?? 4;
  const rotary = f.layers('no_rope_layers');
  const listed = rotary?.length ? rotary : undefined;
  const hasWindow = windowed(f, count, (index) => (listed ? listed[index] === 1 : (index + 1) % every !== 0));
  const sparse = experts(f, { all: many, active: 'num_experts_per_tok', width: 'intermediate_size' }, { sharedWidth: f.whole('intermediate_size') });
  const step = f.maybe('interleave_moe_layer_step') ?? 1;
  const mixed = f.layers('moe_layers');
  const isSparse = (index: number) => (mixed ? mixed.includes(index) : (index + 1) % step === 0);
  return {
    ...shared,
    layers: layersOf(count, (index) => ({
      attention: hasWindow(index) ? { ...heads, window: f.whole('attention_chunk_size'), chunked: true } : heads,
      ffn: isSparse(index) ? sparse : gated(f.whole('intermediate_size_mlp')),
    })),
  };
}

/** DBRX. Its norms have a scale and no shift. */
export function dbrx(f: Fields): ReadShape {
  const hiddenSize = f.whole('d_model');
  const heads = f.whole('n_heads');
  const attention: HeadAttention = { kind: 'heads', heads, kvHeads: f.part('attn_config').whole('kv_n_heads'), keyWidth: headWidth(f, hiddenSize, heads) };
  const ffn = experts(f.part('ffn_config'), { all: 'moe_num_experts', active: 'moe_top_k', width: 'ffn_hidden_size' });
  return {
    hiddenSize,
    vocabularySize: f.whole('vocab_size'),
    tied: f.flag('tie_word_embeddings', false),
    positions: 'rope',
    ...context(f, 'max_seq_len'),
    norm: 'scale',
    layerNorms: 2,
    outerNorms: 1,
    layers: layersOf(f.whole('n_layers'), () => ({ attention, ffn })),
  };
}

/** Grok-1: four norms a layer. */
export function grok(f: Fields): ReadShape {
  const shared = modern(f, true);
  const attention = usualHeads(f, shared.hiddenSize);
  const ffn = experts(f, { all: ['num_experts', 'num_local_experts'], active: 'num_experts_per_tok', width: 'intermediate_size' });
  return { ...shared, layerNorms: 4, layers: layersOf(f.whole('num_hidden_layers'), () => ({ attention, ffn })) };
}

/** Arctic: experts beside a dense block, which has a norm of its own. */
export function arctic(f: Fields): ReadShape {
  const shared = modern(f, false);
  const attention = usualHeads(f, shared.hiddenSize);
  const beside = f.flag('use_residual', true) && f.flag('parallel_attn_mlp_res', true);
  const step = f.whole('moe_layer_frequency', 1);
  if (step !== 1) f.refuse('moe_layer_frequency', `is ${step}. Only 1, experts in every layer, is read.`);
  const ffn = experts(f, { all: many, active: 'num_experts_per_tok', width: 'intermediate_size' }, beside ? { besideWidth: f.whole('intermediate_size') } : {});
  return { ...shared, layerNorms: beside ? 3 : 2, layers: layersOf(f.whole('num_hidden_layers'), () => ({ attention, ffn })) };
}

/** MiniMax-Text-01 and M1: lightning attention in most layers. */
export function minimax(f: Fields): ReadShape {
  const shared = modern(f, false);
  const full = usualHeads(f, shared.hiddenSize);
  const { heads, keyWidth } = full;
  const lightning = { kind: 'linear', form: 'lightning', keyHeads: heads, valueHeads: heads, keyWidth, valueWidth: keyWidth } as const;
  const count = f.whole('num_hidden_layers');
  const typed = f.each('layer_types', count, ['linear_attention', 'full_attention'] as const)?.map((type) => type === 'linear_attention');
  const numbered = f.each('attn_type_list', count, [0, 1] as const)?.map((type) => type === 0);
  const isLinear = typed ?? numbered;
  if (!isLinear) f.refuse('attn_type_list', `is missing. Give a list with 0 for lightning and 1 for full attention for each of ${count} layers.`);
  const ffn = experts(f, { all: many, active: 'num_experts_per_tok', width: 'intermediate_size' });
  return { ...shared, layers: layersOf(count, (index) => ({ attention: isLinear[index] ? lightning : full, ffn })) };
}

/** MiniMax-M2: full attention with norms over all queries and all keys. */
export function minimaxM2(f: Fields): ReadShape {
  const shared = modern(f, false);
  const attention: HeadAttention = { ...usualHeads(f, shared.hiddenSize), ...(f.flag('use_qk_norm', true) && { queryKeyNorm: 'all' }) };
  const ffn: Ffn = experts(
    f,
    { all: many, active: 'num_experts_per_tok', width: 'intermediate_size' },
    f.flag('use_routing_bias', true) ? { routerBias: true } : {},
  );
  return { ...shared, layers: layersOf(f.whole('num_hidden_layers'), () => ({ attention, ffn })) };
}
