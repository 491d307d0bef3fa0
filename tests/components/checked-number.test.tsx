import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CheckedNumber } from '../../src/components/prose/CheckedNumber.tsx';
import type { Check } from '../../src/lib/checks/check.ts';
import { replay } from '../../src/lib/checks/replay.ts';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import * as library from '../../src/lib/index.ts';
import { data } from '../support/calculators.ts';

const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
const checkOf = (id: string): Check => {
  const found = data.checks[id];
  if (!found) throw new Error(`${id} is gone`);
  return found;
};
const zubnet = replay(checkOf('slip-zubnet-gpu-hours'), formulas, data);
const shown = (show: 'published' | 'computed' | 'error' | 'times', of = zubnet) => render(<CheckedNumber replay={of} show={show} href="/checks/a/" />);

describe('a replayed number in a sentence', () => {
  test('prints as its publisher put it, with the value for machines', () => {
    expect(shown('published')).toContain('<data value="500">500 GPU-hours</data>');
  });
  test('prints as the library computes it', () => {
    expect(shown('computed')).toMatch(/<data value="11666\.6\d+">11\.7K GPU-hours<\/data>/);
  });
  test('prints how far it is off, and how many times', () => {
    expect(shown('error')).toContain('+22×');
    expect(shown('times')).toContain('23×');
  });
  test('leads to the record of the check and carries its name', () => {
    expect(shown('computed')).toMatch(/^<a class="num" href="\/checks\/a\/" title="GPU-hours of 7B/);
  });
  test('that the library cannot compute is a mistake of its author', () => {
    const unknown = replay({ ...zubnet.check, given: {} }, formulas, data);
    expect(() => shown('computed', unknown)).toThrow('slip-zubnet-gpu-hours');
    expect(() => shown('times', unknown)).toThrow('nothing to show');
  });
});
