import { expect, test } from 'vitest';
import { settle } from '../../../src/lib/scenario/settle.ts';
import { sightShare } from '../../../src/lib/training/sight.ts';
import { data, opened } from '../../support/calculators.ts';

const model = (id: string) => {
  const found = data.models[id];
  if (!found) throw new Error(`There is no model ${id}.`);
  return found;
};

test('a model without windows sees the whole sequence, as one whose shape is not published is taken to', () => {
  expect(sightShare({ model: model('llama-3.1-8b'), s: 8192 })).toBeCloseTo(1, 12);
  const { shape: _, ...silent } = model('llama-3.1-8b');
  expect(sightShare({ model: silent, s: 8192 })).toBe(1);
});

test('windows hide most of a long sequence: of 62 layers of Gemma 3 27B ten see it all, the others 1,024 tokens', () => {
  // A token of a window sees 1,024 less 1,024²/(2 × 32,768) = 1,008 on average, in place of 16,384.
  expect(sightShare({ model: model('gemma-3-27b'), s: 32_768 })).toBeCloseTo((10 + (52 * 1008) / 16_384) / 62, 6);
  expect(sightShare({ model: model('gemma-3-27b'), s: 1024 })).toBeCloseTo(1, 12);
});

test('a run and the count by shape agree on what attention takes', () => {
  for (const id of ['gemma-3-27b', 'gpt-oss-120b', 'deepseek-v3.2', 'llama-3.1-8b']) {
    const run = settle(opened('training-run'), {
      set: { model: id, attentionCounting: 'causal', sequenceLength: 32_768, extensionTokens: 0, annealingTokens: 0 },
    });
    const shape = settle(opened('architecture'), { set: { model: id, attentionCounting: 'causal', contextLength: 32_768 } });
    expect(run.values['attentionFlopPerToken'], id).toBeCloseTo(3 * (shape.values['meanPositionFlopPerToken'] as number), -3);
  }
});
