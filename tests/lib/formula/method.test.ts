import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { isFormula, methodsOf } from '../../../src/lib/formula/method.ts';
import { number, plainly } from '../../support/graph.ts';

const [x, y, z] = [number('x'), number('y'), number('z')];
const product = formula({
  ...plainly,
  gives: z,
  from: { a: x, b: y },
  tex: ({ a, b }) => `${a} \\cdot ${b}`,
  source: ['book'],
  holds: 'Small numbers.',
  compute: ({ a, b }) => a * b,
});
const same = formula({ ...plainly, gives: y, from: { x }, tex: ({ x }) => x, compute: ({ x }) => x });

describe('the index of methods', () => {
  test('of nothing is empty', () => expect(methodsOf({})).toEqual([]));
  test('lists a formula as it declares itself', () => {
    expect(methodsOf({ product })).toStrictEqual([
      {
        gives: 'z',
        name: 'product',
        label: 'z',
        equation: 'z = x \\cdot y',
        says: 'A formula of the tests.',
        kind: 'exact',
        holds: 'Small numbers.',
        sources: ['book'],
        inputs: ['x', 'y'],
      },
    ]);
  });
  test('says nothing of where a formula holds that says nothing of it', () => expect(methodsOf({ same })[0]).not.toHaveProperty('holds'));
  test('leaves out what is no formula', () => {
    const things = {
      number: 1,
      nothing: undefined,
      none: null,
      plain: () => 1,
      half: Object.assign(() => 1, { gives: x }),
      other: Object.assign(() => 1, { from: {} }),
      x,
    };
    expect(methodsOf(things)).toEqual([]);
    expect(Object.values(things).filter(isFormula)).toEqual([]);
  });
  test('is in the order of what is given, then of names', () => {
    const named = methodsOf({ m: product, b: same, c: same, a: same, l: product }).map(({ gives, name }) => `${gives} ${name}`);
    expect(named).toEqual(['y a', 'y b', 'y c', 'z l', 'z m']);
  });
});
