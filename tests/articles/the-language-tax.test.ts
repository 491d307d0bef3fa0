import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/lib/scenario/say.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import { data, opened } from '../support/calculators.ts';

const premium = (language: string, tokenizer: string) => settle(opened('language'), { set: { language, tokenizer } }).values['tokenPremium'] as number;
const others = Object.keys(data.languages).filter((id) => id !== 'english');

describe('on the tokenizer of GPT-4', () => {
  test('no language is cheaper than English, and Portuguese is nearest', () => {
    const lengths = others.map((id) => [premium(id, 'cl100k'), id] as const).toSorted(([one], [other]) => one - other);
    expect(others.length + 1).toBe(90);
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

describe('the finding', () => {
  const finding = (set: Record<string, string>) => sentence(opened('language'), settle(opened('language'), { set }), opened('language').finding);
  test('names the tokenizer that was counted', () => {
    expect(finding({})).toMatch(/Counted by the tokenizer GPT-4 \(cl100k\)\.$/);
    expect(finding({ tokenizer: 'o200k', apiModel: 'gpt-4o-mini' })).toMatch(/Counted by the tokenizer GPT-4o \(o200k\)\.$/);
  });
  test('says where a model’s own tokenizer is not known', () => {
    expect(finding({ apiModel: 'claude-sonnet-4.6' })).toContain('that of Claude Sonnet 4.6 is not known here, and may count otherwise.');
    expect(finding({ tokenizer: 'llama', apiModel: 'gpt-4o' })).toContain('that of GPT-4o is not known here');
  });
});
