import { describe, expect, test } from 'vitest';
import { settle } from '../../src/lib/scenario/settle.ts';
import { opened } from '../support/calculators.ts';

const of = (id: string, set = {}, preset?: string) => settle(opened('serving'), { ...(preset && { preset }), set }).values[id] as number;
const long = (id: string, set = {}) => of(id, set, 'llama-3.1-70b-long');
const short = { model: 'llama-3.1-70b', batchSize: 266 };

describe('the price of context', () => {
  test('ten readers in place of 266, and 23 times the price of a written token', () => {
    expect(long('sequencesThatFit')).toBe(10);
    expect(of('sequencesThatFit', short)).toBe(266);
    expect(Math.round(long('costPerMillionTokens') / of('costPerMillionTokens', short))).toBe(23);
  });
  test('twice the context, half the readers and twice the price of writing, not four times', () => {
    const [once, twice] = [long('costPerMillionTokens'), long('costPerMillionTokens', { contextLength: 262_144, batchSize: 5 })];
    expect(twice / once).toBeCloseTo(2, 1);
  });
  test('reading 2,000 tokens takes about twice as long as 1,000, and no doubling up to 131,072 takes four times', () => {
    const reading = (inputTokens: number) => long('prefillTime', { inputTokens });
    expect(reading(2000) / reading(1000)).toBeCloseTo(2, 1);
    expect(reading(131_072) / reading(65_536)).toBeLessThan(3);
    expect(reading(131_072) / reading(4096)).toBeLessThan(1024 / 10);
  });
  test('a cache in eight bits makes room for twice the readers at half the price', () => {
    expect(long('sequencesThatFit', { kvFormat: 'fp8' })).toBe(20);
    expect(long('costPerMillionTokens', { kvFormat: 'fp8', batchSize: 20 }) / long('costPerMillionTokens')).toBeCloseTo(0.5, 1);
  });
  test('neither a short nor a long cache is worth ten minutes of GPU memory', () => {
    const short4k = of('cacheKeepTime', { model: 'llama-3.1-70b', contextLength: 4000 });
    expect(short4k).toBeLessThan(long('cacheKeepTime'));
    expect(long('cacheKeepTime')).toBeLessThan(600);
  });
});
