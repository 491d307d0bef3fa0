import type { CompressedAttention, ExpertFfn, HeadAttention, LatentAttention } from '../model-shape.ts';
import type { Fields } from './fields.ts';
import { experts, gated, layersOf, modern, type ReadShape, usualHeads } from './parts.ts';

/** Experts under the names of DeepSeek, shared ones beside them. */
function sparseBlock(f: Fields, routerBias: boolean): ExpertFfn {
  const shared = f.maybe('n_shared_experts');
  return experts(
    f,
    { all: ['n_routed_experts', 'num_local_experts'], active: 'num_experts_per_tok', width: 'moe_intermediate_size' },
    {
      ...(shared && { sharedWidth: shared * f.whole('moe_intermediate_size') }),
      ...(routerBias && { routerBias: true }),
    },
  );
}

const further = (f: Fields): { readonly mtpModules?: number } => {
  const mtpModules = f.maybe('num_nextn_predict_layers');
  return mtpModules === undefined ? {} : { mtpModules };
};

/** DeepSeek-V2, V3 and R1, V3.2 with its indexer, Kimi K2, and GLM-5: latent attention, and experts after a few dense layers. */
export function deepseek(f: Fields, version: 'v2' | 'v3' | 'sparse'): ReadShape {
  const shared = modern(f, false);
  const queryRank = f.maybe('q_lora_rank');
  const attention: LatentAttention = {
    kind: 'latent',
    heads: f.whole('num_attention_heads'),
    rank: f.whole('kv_lora_rank'),
    rotaryWidth: f.whole('qk_rope_head_dim'),
    plainWidth: f.whole('qk_nope_head_dim'),
    valueWidth: f.whole('v_head_dim'),
    ...(queryRank && { queryRank }),
    ...(version === 'sparse' && { indexer: { heads: f.whole('index_n_heads'), width: f.whole('index_head_dim'), top: f.whole('index_topk') } }),
  };
  const sparse = sparseBlock(f, version !== 'v2');
  const dense = f.whole('first_k_dense_replace', undefined, 0);
  const step = f.maybe('moe_layer_freq') ?? 1;
  return {
    ...shared,
    ...further(f),
    layers: layersOf(f.whole('num_hidden_layers'), (index) => ({
      attention,
      ffn: index < dense || index % step !== 0 ? gated(f.whole('intermediate_size')) : sparse,
    })),
  };
}

/** GLM-4.5 and later: attention with key-value heads, and experts as DeepSeek has them. */
export function glm4Moe(f: Fields): ReadShape {
  const shared = modern(f, false);
  const attention: HeadAttention = {
    ...usualHeads(f, shared.hiddenSize),
    ...(f.flag('attention_bias', false) && { bias: 'inputs' }),
    ...(f.flag('use_qk_norm', false) && { queryKeyNorm: 'head' }),
  };
  const sparse = sparseBlock(f, true);
  const dense = f.whole('first_k_dense_replace', undefined, 0);
  return {
    ...shared,
    ...further(f),
    layers: layersOf(f.whole('num_hidden_layers'), (index) => ({ attention, ffn: index < dense ? gated(f.whole('intermediate_size')) : sparse })),
  };
}

const ratios = { sliding_attention: 0, compressed_sparse_attention: 4, heavily_compressed_attention: 128 } as const;

/** DeepSeek-V4: a window in every layer, beside it blocks of tokens compressed to one entry each, and streams that are mixed around each block. */
export function deepseekV4(f: Fields): ReadShape {
  const shared = modern(f, false);
  const window: CompressedAttention = {
    kind: 'compressed',
    heads: f.whole('num_attention_heads'),
    keyWidth: f.whole('head_dim'),
    queryRank: f.whole('q_lora_rank'),
    outputRank: f.whole('o_lora_rank'),
    outputGroups: f.whole('o_groups'),
    window: f.whole('sliding_window'),
  };
  const indexer = { heads: f.whole('index_n_heads'), width: f.whole('index_head_dim'), top: f.whole('index_topk') };
  const attentionOf = (ratio: number): CompressedAttention => {
    if (ratio === 0) return window;
    return ratio === 4 ? { ...window, ratio, overlap: true, indexer } : { ...window, ratio };
  };
  const count = f.whole('num_hidden_layers');
  const typed = f.each('layer_types', count, ['sliding_attention', 'compressed_sparse_attention', 'heavily_compressed_attention'] as const);
  const ratio = typed?.map((type) => ratios[type]) ?? f.each('compress_ratios', count, [0, 4, 128] as const);
  if (!ratio) f.refuse('compress_ratios', `is missing. Give a list with 0, 4 or 128 for each of ${count} layers, or “layer_types”.`);
  const scored = sparseBlock(f, true);
  const { routerBias: _, ...unbiased } = scored;
  const hashed: ExpertFfn = { ...unbiased, hashed: true };
  const firstScored = f.whole('num_hash_layers', 3, 0);
  return {
    ...shared,
    ...further(f),
    streams: f.whole('hc_mult', 4),
    layers: layersOf(count, (index) => ({ attention: attentionOf(ratio[index] ?? 0), ffn: index < firstScored ? hashed : scored })),
  };
}
