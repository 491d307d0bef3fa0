import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { number, picked, plainly } from '../../support/graph.ts';
import { expectToReadWhatItDeclares, expectToWriteWhatItDeclares, reads } from '../../support/reads.ts';

const [x, y, z] = [number('x'), number('y'), number('z')];

describe('formula', () => {
  const declared = () =>
    formula({
      ...plainly,
      gives: z,
      from: { x, y },
      tex: ({ x, y }) => `${x} ${y}`,
      holds: 'for small x',
      compute: ({ x, y }) => x * y,
      alone: ({ x }) => (x === 0 ? 0 : undefined),
      among: ({ y }) => y,
    });
  test('is a function of its inputs', () => expect(declared()({ x: 2, y: 3 })).toBe(6));
  test('answers from what decides alone, and among what is known', () => {
    expect([declared().alone?.({ x: 0 }), declared().alone?.({ x: 1 }), declared().among?.({ y: 5 })]).toEqual([0, undefined, 5]);
  });
  test('knows what it reads in order', () =>
    expect(declared().reads.map(([name, { id }]) => [name, id])).toEqual([
      ['x', 'x'],
      ['y', 'y'],
    ]));
  test('carries its declaration', () => {
    const product = declared();
    expect({ ...product }).toMatchObject({ gives: z, from: { x, y }, kind: 'exact', source: [], holds: 'for small x' });
    expect(product.tex({ x: 'x', y: '3' })).toBe('x 3');
  });
  test('has nothing that it was not given', () => {
    const plain = formula({ ...plainly, gives: z, from: { x }, compute: ({ x }) => x });
    for (const part of ['holds', 'alone', 'among', 'lookup']) expect(part in plain).toBe(false);
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
