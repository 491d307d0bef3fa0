import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { number, picked, plainly } from '../../support/graph.ts';
import { expectToReadWhatItDeclares, expectToWriteWhatItDeclares, reads } from '../../support/reads.ts';

const [x, y, z] = [number('x'), number('y'), number('z')];

describe('formula', () => {
  const product = formula({ ...plainly, gives: z, from: { x, y }, tex: ({ x, y }) => `${x} ${y}`, holds: 'for small x', compute: ({ x, y }) => x * y });
  test('is a function of its inputs', () => expect(product({ x: 2, y: 3 })).toBe(6));
  test('carries its declaration', () => {
    expect({ ...product }).toMatchObject({ gives: z, from: { x, y }, kind: 'exact', source: [], holds: 'for small x' });
    expect(product.tex({ x: 'x', y: '3' })).toBe('x 3');
  });
  test('has no `holds` unless it was given one', () => {
    expect('holds' in formula({ ...plainly, gives: z, from: { x }, compute: ({ x }) => x })).toBe(false);
  });
  test('looks figures up with their origin', () => {
    const [lookup] = picked.graph.plan;
    expect(lookup!({ chip: picked.data['chips']!['new'], numberFormat: 'fp8' } as never)).toMatchObject({ value: 800, source: 'sheet' });
  });
});

describe('the proof of what a formula reads', () => {
  test('accepts one that reads all it declares, lookups too', () => {
    for (const each of picked.graph.plan) expectToReadWhatItDeclares(each, picked.data);
    expectToWriteWhatItDeclares(picked.graph.plan[0]!);
  });
  test('finds an input that is read on one branch only', () => {
    const branching = formula({ ...plainly, gives: z, from: { x, y }, compute: (given) => (given.x > 1e20 ? given.y : 0) });
    expect(reads(branching)).toEqual(new Set(['x', 'y']));
  });
  test('fails one that ignores an input, in its computing or in its equation', () => {
    const idle = formula({ ...plainly, gives: z, from: { x, y }, tex: ({ x }) => x, compute: (given) => given.x });
    expect(() => expectToReadWhatItDeclares(idle)).toThrow('What z reads');
    expect(() => expectToWriteWhatItDeclares(idle)).toThrow('What the equation of z shows');
  });
  test('asks for the records it needs', () => expect(() => reads(picked.graph.plan[0]!)).toThrow('Give the records of “chips”'));
});
