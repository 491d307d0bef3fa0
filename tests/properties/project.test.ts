import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/lib/formula/evaluate.ts';
import { graph } from '../../src/lib/formula/graph.ts';
import { experimentsCost } from '../../src/lib/project/development.ts';
import * as ledger from '../../src/lib/project/ledger.ts';

const wired = graph([experimentsCost, ...Object.values(ledger)]);
const money = fc.double({ min: 0, max: 1e9, noNaN: true });
/** The lines that nothing else on the ledger is computed from. */
const loose = ['experimentsCost', 'lostHoursCost', 'evaluationCost', 'staffCost', 'dataCost', 'storageCost', 'networkCost', 'servingCost'] as const;
const lines = fc.record({ finalRunCost: money, postTrainingCost: money, ...Object.fromEntries(loose.map((id) => [id, money])) });

test('the lines of the ledger add up to the project, and without a line it costs less by exactly that line (LW8)', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...loose), (given, line) => {
      const total = (set: Readonly<Record<string, number>>) => evaluate(wired, set).values['total'] as number;
      const all = Object.values(given).reduce((sum, value) => sum + value, 0);
      expect(Math.abs(total(given) - all)).toBeLessThanOrEqual(1e-9 * all);
      const typed: Readonly<Record<string, number>> = given;
      expect(Math.abs(total(given) - total({ ...typed, [line]: 0 }) - (typed[line] ?? 0))).toBeLessThanOrEqual(1e-9 * all + 1e-12);
    }),
  );
});

test('shares of a project that costs anything lie between nothing and all', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const { values } = evaluate(wired, given);
      for (const id of ['finalRunShare', 'computeShare', 'staffShare']) {
        const share = values[id];
        if (share !== undefined) expect(share as number).toBeGreaterThanOrEqual(0);
        if (share !== undefined) expect(share as number).toBeLessThanOrEqual(1);
      }
    }),
  );
});
