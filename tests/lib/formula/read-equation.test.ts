import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/lib/formula/formula.ts';
import { choice } from '../../../src/lib/vocabulary/quantity.ts';
import { compare } from '../../support/compare-equation.ts';
import { number, plainly } from '../../support/graph.ts';
import { readEquation, Unreadable } from '../../support/read-equation.ts';

const method = choice({
  id: 'method',
  label: 'Method',
  definition: 'A way.',
  options: { full: 'All weights', lora: 'Adapters: LoRA', qlora: 'Adapters: QLoRA, on 4 bits' },
});
const question = choice({ id: 'question', label: 'Question', definition: 'A question.', options: { yes: 'Included', no: 'Left out' } });
const from = { a: number('a'), b: number('b'), method, question };
type Names = Readonly<Record<keyof typeof from, string>>;

const given = { a: 6, b: 1.5e25, method: 'lora', question: 'yes' };
const says = (tex: (names: Names) => string, more = {}) =>
  readEquation(formula({ ...plainly, gives: number('given'), from, tex, compute: () => 0 }), { ...given, ...more });

describe('an equation is read', () => {
  test('as arithmetic, each number as a whole', () => {
    expect(says(({ a, b }) => `\\frac{${b}}{2 \\cdot ${a}^2}`)).toBeCloseTo(1.5e25 / 72, -12);
    expect(says(({ a }) => `2 ${a}^2`, { a: -3 })).toBe(18);
  });
  test('with its rounding and its bounds', () => {
    expect(says(({ a }) => `\\max\\left(0, \\left\\lceil \\frac{${a}}{4} \\right\\rceil - 5\\right) + \\min(${a}, 1)`)).toBe(1);
  });
  test('by the row of its cases that holds', () => {
    const rows = ({ a, method }: Names) => `2 \\begin{cases} ${a} & ${method} = \\text{all} \\\\ 1 & \\text{LoRA, QLoRA} \\end{cases}`;
    expect(says(rows, { method: 'full' })).toBe(12);
    expect(says(rows)).toBe(2);
    expect(says(({ a }) => `\\begin{cases} 1 & ${a} \\le 5 \\\\ 2 & \\text{else} \\end{cases}`)).toBe(2);
  });
  test('with conditions in brackets as one or none', () => {
    expect(says(({ a, question }) => `${a} \\cdot [${question}]`)).toBe(6);
    expect(says(({ a, question }) => `${a} \\cdot [${question}]`, { question: 'no' })).toBe(0);
    expect(says(({ a, method }) => `[${method} \\neq \\text{LoRA}, ${a} > 1] + 2`)).toBe(2);
  });
  test('with what it defines after a comma', () => {
    expect(says(({ a }) => `x^2 + f(${a}),\\quad x = y + 1,\\quad y = ${a},\\quad f(z) = \\frac{z}{3}`)).toBe(51);
  });
  test('in seconds', () => {
    expect(says(({ a }) => `${a} \\cdot 3600\\,\\text{s}`)).toBe(21600);
    expect(says(({ a }) => `2\\,\\text{µs} \\cdot ${a}`)).toBeCloseTo(1.2e-5, 12);
  });
});

test.each<[string, (names: Names) => string]>([
  ['a symbol without a value', ({ a }) => `${a} \\cdot G`],
  ['words', ({ a, method }) => `${a}\\text{ by }${method}`],
  ['a choice as a number', ({ method }) => `b(${method})`],
  ['a row that names no option', ({ method }) => `\\begin{cases} 1 & ${method} = \\text{some} \\\\ 2 & \\text{else} \\end{cases}`],
  ['a row that names two options', ({ method }) => `\\begin{cases} 1 & ${method} = \\text{adapters} \\\\ 2 & \\text{else} \\end{cases}`],
  ['cases without the row that holds', ({ method }) => `\\begin{cases} 1 & ${method} = \\text{all} \\end{cases}`],
  ['a condition that does not hold', ({ a }) => `${a},\\quad ${a} \\le 5`],
])('%s cannot be read', (_, tex) => {
  expect(() => says(tex)).toThrow(Unreadable);
});

describe('equation and code', () => {
  const of = (tex: string, compute: (given: { readonly a: number; readonly b: number }) => number) =>
    compare(
      formula({ ...plainly, gives: number('given'), from: { a: from.a, b: from.b }, tex: ({ a, b }) => tex.replaceAll('A', a).replaceAll('B', b), compute }),
      [
        { a: 7, b: 2 },
        { a: 2, b: 7 },
      ],
    );
  test('agree where both say the same', () => {
    expect(of('\\max(A - B, 0)', ({ a, b }) => Math.max(a - b, 0))).toEqual({ compared: 2, differences: [] });
  });
  test.each<[string, string, (given: { readonly a: number; readonly b: number }) => number]>([
    ['a bound', 'A - B', ({ a, b }) => Math.max(a - b, 0)],
    ['a rounding', '\\frac{A}{B}', ({ a, b }) => Math.ceil(a / b)],
    ['a millionth', 'A \\cdot B', ({ a, b }) => a * b * (1 + 1e-6)],
  ])('differ by %s', (_, tex, compute) => {
    expect(of(tex, compute).differences.length).toBeGreaterThan(0);
  });
  test('may differ by the dust of arithmetic where numbers cancel', () => {
    const dusty = formula({ ...plainly, gives: number('given'), from: { a: from.a }, tex: ({ a }) => `${a} - 0.3`, compute: () => 0 });
    expect(compare(dusty, [{ a: 0.1 + 0.2 }]).differences).toEqual([]);
    expect(compare(dusty, [{ a: 0.3001 }]).differences.length).toBe(1);
  });
});
