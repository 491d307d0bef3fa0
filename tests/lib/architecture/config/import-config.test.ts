import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '../../../../src/lib/architecture/config/families.ts';
import { importConfig } from '../../../../src/lib/architecture/config/import-config.ts';
import { data } from '../../../support/calculators.ts';

const folder = new URL('../../../fixtures/configs/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(`${name}.json`, folder), 'utf8');
const fixtures = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

function imported(name: string, change: Readonly<Record<string, unknown>> = {}) {
  return importConfig(JSON.stringify({ ...JSON.parse(textOf(name)), ...change }));
}

function messageOf(name: string, change: Readonly<Record<string, unknown>>): string {
  const result = imported(name, change);
  return result.ok ? 'read without complaint' : result.message;
}

// Family, total, and the record of the same model, whose shape was taken from elsewhere.
const known: readonly (readonly [string, number, string?])[] = [
  ['gpt2', 124_439_808, 'gpt-2-small'],
  ['gpt_neox', 20_554_567_680, 'gpt-neox-20b'],
  ['opt', 65_719_701_504, 'opt-66b'],
  ['bloom', 176_247_271_424, 'bloom-176b'],
  ['falcon-7b', 6_921_720_704, 'falcon-7b'],
  ['falcon-40b', 41_303_293_952, 'falcon-40b'],
  ['mpt', 6_649_286_656, 'mpt-7b'],
  ['gpt_bigcode', 15_517_456_384, 'starcoder-15b'],
  ['llama', 8_030_261_248, 'llama-3.1-8b'],
  ['mistral', 7_241_732_096, 'mistral-7b'],
  ['mixtral', 46_702_792_704, 'mixtral-8x7b'],
  ['qwen2', 7_615_616_512, 'qwen2.5-7b'],
  ['qwen3', 8_190_735_360, 'qwen3-8b'],
  ['qwen3_moe', 30_532_122_624, 'qwen3-30b-a3b'],
  ['qwen3_next', 79_674_391_296, 'qwen3-next-80b-a3b'],
  ['gemma', 8_537_680_896, 'gemma-7b'],
  ['gemma2', 2_614_341_888, 'gemma-2-2b'],
  // The released file has 64 more rows in its vocabulary than the record.
  ['gemma3', 27_009_346_304],
  ['gemma4', 30_697_345_280, 'gemma-4-31b'],
  ['phi', 2_779_683_840, 'phi-2'],
  ['phi3', 3_821_079_552, 'phi-3-mini'],
  ['olmo', 6_888_095_744, 'olmo-7b'],
  ['olmo2', 32_234_279_936, 'olmo-2-32b'],
  ['olmo3', 7_298_011_136, 'olmo-3-7b'],
  ['deepseek_v2', 15_706_484_224, 'deepseek-v2-lite'],
  ['deepseek_v3', 671_026_419_200, 'deepseek-v3'],
  ['deepseek_v32', 671_877_944_064, 'deepseek-v3.2'],
  ['deepseek_v4', 284_332_240_471, 'deepseek-v4-flash'],
  ['kimi_k2', 1_026_408_232_448, 'kimi-k2'],
  ['gpt_oss', 20_914_757_184, 'gpt-oss-20b'],
  ['llama4', 400_711_848_960, 'llama-4-maverick'],
  ['dbrx', 131_596_523_520, 'dbrx'],
  ['grok', 315_684_820_992, 'grok-1'],
  ['minimax', 456_089_655_296, 'minimax-text-01'],
  ['minimax_m2', 228_689_764_864, 'minimax-m2'],
  ['glm_moe_dsa', 743_911_218_432, 'glm-5'],
  ['glm4', 9_400_279_040],
  ['glm4_moe', 352_797_829_024],
  ['smollm3', 3_075_098_624, 'smollm3-3b'],
  ['arctic', 476_850_526_208],
];

describe('a config.json', () => {
  test.each(known.map(([name, total, id]) => ({ name, total, id })))('of $name has $total parameters', ({ name, total, id }) => {
    const result = imported(name);
    if (!result.ok) throw new Error(result.message);
    expect(result.record.totalParameters.value).toBe(total);
    const model = id === undefined ? undefined : data.models[id];
    if (id !== undefined) {
      expect(model, id).toBeDefined();
      expect(result.record.shape?.layers).toEqual(model?.shape?.layers);
    }
  });

  test('is tried for each file there is, and each family has one', () => {
    expect(known.map(([name]) => name).toSorted()).toEqual(fixtures.toSorted());
    const tried = new Set(fixtures.map((name) => JSON.parse(textOf(name))).flatMap((config) => [config.model_type, config.text_config?.model_type]));
    const alike = ['RefinedWeb', 'RefinedWebModel', 'gemma3_text', 'grok', 'minimax', 'minimax_m1', 'kimi_k25', 'glm'];
    expect(Object.keys(families).filter((family) => !tried.has(family) && !alike.includes(family))).toEqual([]);
  });

  test('says what the family supplied, and that only the language model is read', () => {
    const result = imported('gemma3');
    expect(result.ok && result.notes.join(' ')).toMatch(/text_config.*vocab_size.*262208/);
    expect(imported('llama')).toMatchObject({ ok: true, notes: [], record: { name: 'Llama-3.1-8B' } });
  });

  test.each([
    ['a text that is not JSON', 'hidden_size: 4096', /not JSON/],
    ['a list', '[]', /not a configuration/],
    ['nothing', '', /not JSON/],
    ['null', 'null', /not a configuration/],
    ['no family', '{}', /model_type.*missing.*llama/],
    ['an unknown family', '{"model_type":"mamba2"}', /mamba2.*not known.*llama/],
    ['a family named after what every object has', '{"model_type":"constructor"}', /constructor.*not known/],
  ])('refuses %s', (_, text, message) => {
    const result = importConfig(text);
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.message).toMatch(message);
  });

  test.each([
    ['llama', { hidden_size: undefined }, /“hidden_size” is missing.*whole number from 1/],
    ['llama', { hidden_size: -4096 }, /“hidden_size” is -4096.*whole number from 1/],
    ['llama', { hidden_size: 4096.5 }, /“hidden_size” is 4096.5/],
    ['llama', { hidden_size: '4096' }, /“hidden_size” is "4096"/],
    ['llama', { num_hidden_layers: 1e12 }, /“num_hidden_layers” is 1000000000000/],
    ['llama', { num_hidden_layers: 1e6 }, /number of layers is 1000000.*1 to 10000/],
    ['llama', { num_attention_heads: 33 }, /“num_key_value_heads” is 8, which does not divide the 33 heads/],
    ['llama', { num_key_value_heads: 3 }, /“num_key_value_heads” is 3.*divisor of 32/],
    ['llama', { num_attention_heads: 30, num_key_value_heads: 6 }, /“num_attention_heads” is 30, which does not divide/],
    ['llama', { tie_word_embeddings: 'no' }, /“tie_word_embeddings” is "no".*true or false/],
    ['mixtral', { num_experts_per_tok: 9 }, /“num_experts_per_tok” is 9, more than the 8 experts/],
    ['olmo3', { layer_types: ['sliding_attention'] }, /“layer_types” must be a list with one entry for each of 32 layers/],
    ['olmo3', { layer_types: Array(32).fill('mamba') }, /“layer_types” has "mamba".*one of full_attention/],
    ['minimax', { attn_type_list: undefined }, /“attn_type_list” is missing/],
    ['deepseek_v4', { compress_ratios: undefined }, /“compress_ratios” is missing/],
    ['dbrx', { ffn_config: undefined }, /“ffn_config” is missing/],
    ['opt', { word_embed_proj_dim: 512 }, /“word_embed_proj_dim” is 512.*Only 9216/],
    ['arctic', { moe_layer_frequency: 2 }, /“moe_layer_frequency” is 2/],
  ])('of %s with %o is refused by name', (name, change, message) => {
    expect(messageOf(name, change)).toMatch(message);
  });

  test('never throws, whatever it is given', () => {
    const field = fc.constantFrom(...fixtures.flatMap((name) => Object.keys(JSON.parse(textOf(name)))));
    const value = fc.oneof(fc.jsonValue(), fc.integer(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.dictionary(field, value), (name, change) => {
        const result = imported(name, change);
        if (result.ok) expect(Number.isFinite(result.record.totalParameters.value)).toBe(true);
        else expect(result.message).toMatch(/\.$/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(importConfig(text).ok).toBe(false);
      }),
    );
  });
});
