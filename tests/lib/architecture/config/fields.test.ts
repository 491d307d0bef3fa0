import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importConfig } from '../../../../src/lib/architecture/config/import-config.ts';
import type { ModelShape } from '../../../../src/lib/architecture/model-shape.ts';

/** The shape read from a file of tests/fixtures/configs, some of whose fields are changed. */
function shapeOf(name: string, change: Readonly<Record<string, unknown>> = {}): ModelShape {
  const file = readFileSync(new URL(`../../../fixtures/configs/${name}.json`, import.meta.url), 'utf8');
  return read({ ...JSON.parse(file), ...change });
}

function read(config: Readonly<Record<string, unknown>>): ModelShape {
  const result = importConfig(JSON.stringify(config));
  if (!result.ok) throw new Error(result.message);
  if (!result.record.shape) throw new Error('There is no shape.');
  return result.record.shape;
}

/** How many layers have a window, see all, or keep a state. */
function sights({ layers }: ModelShape): Readonly<Record<string, number>> {
  const count = { window: 0, open: 0, state: 0 };
  for (const { attention, count: many } of layers)
    count[attention.kind === 'linear' ? 'state' : attention.kind === 'heads' && attention.window !== undefined ? 'window' : 'open'] += many;
  return count;
}

const dense = ({ layers }: ModelShape): number => layers.reduce((sum, { ffn, count }) => sum + (ffn.kind === 'dense' ? count : 0), 0);

describe('layers with a window', () => {
  test.each([
    ['olmo3', { layer_types: undefined }, { window: 24, open: 8, state: 0 }],
    ['mistral', {}, { window: 32, open: 0, state: 0 }],
    ['mistral', { sliding_window: null }, { window: 0, open: 32, state: 0 }],
    ['qwen2', {}, { window: 0, open: 28, state: 0 }],
    ['qwen2', { use_sliding_window: true, max_window_layers: 20 }, { window: 8, open: 20, state: 0 }],
    ['mixtral', { sliding_window: 4096 }, { window: 32, open: 0, state: 0 }],
  ])('of %s with %o are told from those that see all', (name, change, found) => expect(sights(shapeOf(name, change))).toEqual(found));

  const tiny = { hidden_size: 16, intermediate_size: 32, num_attention_heads: 2, num_key_value_heads: 1, num_hidden_layers: 7, vocab_size: 10 };
  test('are five of six in Gemma 3, or as many as the pattern says', () => {
    expect(sights(read({ model_type: 'gemma3_text', ...tiny }))).toEqual({ window: 6, open: 1, state: 0 });
    expect(sights(read({ model_type: 'gemma3_text', ...tiny, sliding_window_pattern: 3 }))).toEqual({ window: 5, open: 2, state: 0 });
  });
});

describe('layers that keep a state', () => {
  test('of Qwen3-Next are all but every so many, or as listed', () => {
    expect(sights(shapeOf('qwen3_next'))).toEqual({ window: 0, open: 12, state: 36 });
    expect(sights(shapeOf('qwen3_next', { full_attention_interval: undefined }))).toEqual({ window: 0, open: 12, state: 36 });
    expect(sights(shapeOf('qwen3_next', { full_attention_interval: 6 }))).toEqual({ window: 0, open: 8, state: 40 });
    const types = Array.from({ length: 48 }, (_, index) => (index < 5 ? 'full_attention' : 'linear_attention'));
    expect(sights(shapeOf('qwen3_next', { layer_types: types }))).toEqual({ window: 0, open: 5, state: 43 });
  });
  test('of MiniMax are listed by number or by name', () => {
    const types = Array.from({ length: 80 }, (_, index) => (index < 5 ? 'full_attention' : 'linear_attention'));
    expect(sights(shapeOf('minimax'))).toEqual({ window: 0, open: 10, state: 70 });
    expect(sights(shapeOf('minimax', { attn_type_list: undefined, layer_types: types }))).toEqual({ window: 0, open: 5, state: 75 });
  });
});

describe('layers without experts', () => {
  test.each([
    ['qwen3_moe', {}, 0],
    ['qwen3_moe', { decoder_sparse_step: undefined, mlp_only_layers: undefined }, 0],
    ['qwen3_moe', { decoder_sparse_step: 2 }, 24],
    ['qwen3_moe', { mlp_only_layers: [0, 1, 2] }, 3],
    ['qwen3_moe', { decoder_sparse_step: 3, mlp_only_layers: [2] }, 33],
    ['deepseek_v3', {}, 3],
    ['deepseek_v3', { moe_layer_freq: undefined }, 3],
    ['deepseek_v3', { moe_layer_freq: 2 }, 61 - 29],
  ])('are counted in %s with %o', (name, change, found) => expect(dense(shapeOf(name, change))).toBe(found));

  test.each(['0', [1.5], [-1], {}])('are not listed by %o', (layers) =>
    expect(() => shapeOf('qwen3_moe', { mlp_only_layers: layers })).toThrow(/mlp_only_layers/),
  );
});

describe('what else a file says', () => {
  test('is the longest context and the modules for further tokens', () => {
    expect(shapeOf('deepseek_v3')).toMatchObject({ maximumContext: 163_840, mtpModules: 1 });
    expect(shapeOf('deepseek_v3', { max_position_embeddings: undefined })).not.toHaveProperty('maximumContext');
    expect(shapeOf('deepseek_v3', { num_nextn_predict_layers: undefined })).not.toHaveProperty('mtpModules');
  });
  test('is whether attention and feed-forward work side by side', () => {
    for (const name of ['gpt_neox', 'falcon-7b', 'falcon-40b', 'phi']) expect(shapeOf(name), name).toMatchObject({ parallel: true });
    expect(shapeOf('gpt_neox', { use_parallel_residual: false })).not.toHaveProperty('parallel');
    for (const name of ['gpt2', 'llama', 'bloom']) expect(shapeOf(name), name).not.toHaveProperty('parallel');
  });
  test.each(['gpt_neox', 'qwen3_moe', 'deepseek_v3', 'llama', 'minimax', 'grok'])('is whether the head of %s is the embedding', (name) => {
    expect(shapeOf(name, { tie_word_embeddings: true }).tied).toBe(true);
    expect(shapeOf(name, { tie_word_embeddings: false }).tied).toBe(false);
  });
  test.each(['gpt_neox', 'qwen3_moe', 'qwen3_next', 'deepseek_v2', 'deepseek_v3', 'dbrx', 'minimax', 'minimax_m2', 'gpt_oss', 'llama'])(
    'leaves a head of its own to %s where nothing is said, as its family does',
    (name) => expect(shapeOf(name, { tie_word_embeddings: undefined }).tied).toBe(false),
  );
  test.each(['gemma', 'gemma2', 'gpt2', 'opt', 'bloom', 'gpt_bigcode'])('ties the head of %s where nothing is said, as its family does', (name) =>
    expect(shapeOf(name, { tie_word_embeddings: undefined }).tied).toBe(true),
  );
});

describe('parts of a family that are not counted', () => {
  test.each([
    ['enable_moe_block', true],
    ['hidden_size_per_layer_input', 256],
    ['num_kv_shared_layers', 20],
  ])('refuse a Gemma 4 whose %s is %s', (field, value) => {
    expect(() =>
      read({ model_type: 'gemma4_text', hidden_size: 16, intermediate_size: 32, num_attention_heads: 2, num_hidden_layers: 7, [field]: value }),
    ).toThrow(new RegExp(field));
  });
});
