import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const premium = (language: string, tokenizer: string) => settle(opened('language'), { set: { language, tokenizer } }).values['tokenPremium'] as number;
const others = Object.keys(data.languages).filter((id) => id !== 'english');

describe('on the tokenizer of GPT-4', () => {
  test('no language is cheaper than English, and Portuguese is nearest', () => {
    const lengths = others.map((id) => [premium(id, 'cl100k'), id] as const).toSorted(([one], [other]) => one - other);
    expect(lengths[0]?.[1]).toBe('portuguese');
    expect(lengths[0]?.[0]).toBeGreaterThan(1);
  });
  test('a model at a fifth of the price does not make up for Burmese, one below a tenth does', () => {
    expect(premium('burmese', 'cl100k') / 5).toBeGreaterThan(1);
    expect(premium('burmese', 'cl100k') / 12).toBeLessThan(1);
  });
});

describe('between tokenizers', () => {
  test('Hindi differs threefold and Burmese nearly fourfold', () => {
    expect(premium('hindi', 'cl100k') / premium('hindi', 'o200k')).toBeCloseTo(3, 0);
    expect(premium('burmese', 'llama3') / premium('burmese', 'o200k')).toBeGreaterThan(3.5);
  });
  test('Santali alone went up with the new list of OpenAI', () => {
    expect(others.filter((id) => premium(id, 'o200k') > premium(id, 'cl100k'))).toEqual(['santali']);
  });
  test('English is the one taxed against Chinese on DeepSeek-V3', () => {
    expect(premium('chinese-simplified', 'deepseekV3')).toBeLessThan(1);
  });
});
