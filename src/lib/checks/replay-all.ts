import type { Model } from '../architecture/model.ts';
import type { AnyFormula } from '../formula/formula.ts';
import type { DataSets } from '../formula/value.ts';
import type { Run } from '../training/run.ts';
import type { Check } from './check.ts';
import { parameterChecks } from './parameter-checks.ts';
import { type Replay, replay } from './replay.ts';
import { replayRuns } from './replay-runs.ts';

/** The sets of data that published numbers are computed again from. */
export interface CheckedData extends DataSets {
  readonly checks: Readonly<Record<string, Check>>;
  readonly models: Readonly<Record<string, Model>>;
  readonly runs: Readonly<Record<string, Run>>;
}

/** Every published number, computed again: the records of checks but those that nothing computes, the total of each model whose shape is known, and what follows within a run. */
export function replayAll(data: CheckedData, formulas: Readonly<Record<string, AnyFormula>>): readonly Replay[] {
  const checks = [...Object.values(data.checks).filter(({ uncomputed }) => uncomputed === undefined), ...parameterChecks(data.models)];
  return [...checks.map((check) => replay(check, formulas, data)), ...replayRuns(data)];
}
