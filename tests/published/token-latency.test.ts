import { describe, expect, test } from 'vitest';
import { replay } from '../../src/lib/checks/replay.ts';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import * as library from '../../src/lib/index.ts';
import { data } from '../support/calculators.ts';

const formulas = library as unknown as Readonly<Record<string, AnyFormula>>;
const steps = Object.values(data.checks).filter(({ id, formulas: names }) => names.includes('activationBytesMoved') && !id.endsWith('-long'));

/** The bytes of activations as the notebook of Erdil 2025 counts them: of what comes out of the matrices of queries, keys and values it counts numbers for bytes. */
function activationsOfTheNotebook(given: Readonly<Record<string, number | string>>): number {
  const of = (id: string) => Number(given[id]);
  const [d, B, b, k, E] = [of('hiddenSize'), of('batchSize'), of('bytesPerActivation'), of('activeExperts'), of('experts')];
  const ffn = (1 - (1 - k / E) ** B) * k * of('ffnMatrices') * (d + of('ffnWidth'));
  const numbers = 2 * d + of('heads') * of('headWidth') + ffn;
  const forgotten = (of('heads') + 2 * of('kvHeads')) * of('headWidth');
  return of('layers') * Math.sqrt(of('gpus')) * B * (b * numbers + forgotten);
}

describe('the step of a token, by the notebook of Erdil 2025', () => {
  test('is checked for every row, with its price', () => {
    expect(steps.length).toBe(30);
  });
  test.each(steps)('$name: the same to eight digits once its slip is repeated', (check) => {
    const { error = 1 } = replay({ ...check, given: { ...check.given, activationBytesMoved: activationsOfTheNotebook(check.given) } }, formulas, data);
    expect(Math.abs(error)).toBeLessThan(5e-8);
  });
});
