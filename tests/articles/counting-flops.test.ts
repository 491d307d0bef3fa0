import { describe, expect, test } from 'vitest';
import { importConfig } from '../../src/lib/architecture/config/import-config.ts';
import { withOwn } from '../../src/lib/scenario/own-record.ts';
import { resultOf } from '../../src/site/number.ts';
import { data, opened } from '../support/calculators.ts';

const architecture = opened('architecture');
const at = (of: string, preset?: string, set = {}) => Number(resultOf(architecture, of, { preset, set }).value);

describe('how much arithmetic a token is', () => {
  test('two operations a multiplied parameter, and attention on top', () => {
    for (const preset of ['deepseek-v3', 'llama-3.1-8b'])
      expect(at('flopPerToken', preset)).toBe(2 * at('matrixParameters', preset) + at('positionFlopPerToken', preset));
  });
  test('attention, feed-forward blocks and output head of Llama 3.1 8B are what is multiplied', () => {
    const of = (id: string) => at(id, 'llama-3.1-8b');
    expect(of('matrixParameters')).toBe(of('attentionParameters') + of('ffnParameters') + of('embeddingParameters') / 2);
  });
  test('6N is a third of the training FLOP of Llama 3.1 8B on documents of 131,072 tokens', () => {
    const set = { contextLength: 131072 };
    expect(at('trainingFlopPerToken', 'llama-3.1-8b', set) / at('parameterFlopPerToken', 'llama-3.1-8b', set)).toBeCloseTo(3.1, 1);
  });
  test('Mixtral 8x7B stores less than 56 billion and works with less than 14', () => {
    const set = { model: 'mixtral-8x7b' };
    expect(at('countedTotalParameters', undefined, set)).toBeCloseTo(46.7e9, -8);
    expect(at('countedActiveParameters', undefined, set)).toBeCloseTo(12.9e9, -8);
  });
  test('latent attention that reads its cache as it is does more than three times the arithmetic between positions', () => {
    const attention = data.models['deepseek-v3']?.shape?.layers[0]?.attention;
    if (attention?.kind !== 'latent') throw new Error('DeepSeek-V3 has no latent attention on record.');
    const { rank, rotaryWidth, plainWidth, valueWidth } = attention;
    expect((2 * rank + rotaryWidth) / (plainWidth + rotaryWidth + valueWidth)).toBeGreaterThan(3);
  });
  test('a pasted config.json is counted like the model of that shape on record', () => {
    const imported = importConfig(
      JSON.stringify({
        model_type: 'llama',
        hidden_size: 4096,
        intermediate_size: 14336,
        num_hidden_layers: 32,
        num_attention_heads: 32,
        num_key_value_heads: 8,
        head_dim: 128,
        vocab_size: 128256,
        max_position_embeddings: 131072,
        tie_word_embeddings: false,
      }),
    );
    if (!imported.ok) throw new Error(imported.message);
    const own = withOwn(architecture, 'models', imported.record);
    expect(Number(resultOf(own, 'flopPerToken', { set: { model: 'mine' } }).value)).toBe(at('flopPerToken', 'llama-3.1-8b'));
  });
});
