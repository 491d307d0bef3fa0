import type { Data } from '../../scenario/data.ts';
import type { DatedPoint } from '../../scenario/picture.ts';
import { mfuOfHours } from '../../training/mfu-of-hours.ts';
import type { Run } from '../../training/run.ts';
import { runCosts } from '../../training/run-costs.ts';

/** Names of the groups: what a run says of a step, what others estimate, and what its hours give for all of it. */
export const groups = { reported: 'reported of a step', estimated: 'estimated by others', whole: 'whole run, 6ND over its hours' } as const;

/** The utilisation that a run reported, with its day. */
function reportedPoint({ id, name, reported, figures }: Run): DatedPoint[] {
  const mfu = figures['mfu'];
  if (!mfu) return [];
  const { value, low, high, source, grade } = mfu;
  const range = low !== undefined && high !== undefined ? { low, high } : {};
  const group = grade === 'published' || grade === 'measured' ? groups.reported : groups.estimated;
  return [{ id, label: name, date: reported, value, ...range, group, source, named: true }];
}

/** The utilisation of a whole run of pre-training, where its hours are on record. */
function wholePoint(run: Run, data: Pick<Data, 'models' | 'accelerators'>): DatedPoint[] {
  const { id, name, reported, kind } = run;
  const mfu = kind === 'pre-training' ? mfuOfHours(run, data) : undefined;
  return mfu ? [{ id: `${id}-whole`, label: name, date: reported, value: mfu.value, group: groups.whole, source: mfu.source }] : [];
}

/** Utilisation of runs by their day: of a step as reported, and of the whole as their hours give it. */
export const utilisationOfRuns = (data: Pick<Data, 'runs' | 'models' | 'accelerators'>): readonly DatedPoint[] =>
  Object.values(data.runs).flatMap((run) => [...reportedPoint(run), ...wholePoint(run, data)]);

/** The middle of the utilisations of whole runs. */
export function middleOf(points: readonly DatedPoint[]): { readonly runs: number; readonly middle: number } {
  const values = points
    .filter(({ group }) => group === groups.whole)
    .map(({ value }) => value)
    .toSorted((one, other) => one - other);
  const half = values.length / 2;
  const middle = ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2;
  return { runs: values.length, middle };
}

/** Costs of runs since GPT-2 that somebody reported or reckons, by method; some are named, at the highest. */
export function costsOfRuns({ runs }: Pick<Data, 'runs'>): readonly DatedPoint[] {
  const named = new Set(['GPT-2 1.5B', 'GPT-3 175B', 'GPT-4', 'Llama 3.1 405B', 'DeepSeek-V3', 'Grok-3', 'OLMo 3 32B, pre-training and post-training']);
  return runCosts(runs)
    .toSorted((one, other) => other.value - one.value)
    .map((cost) => ({ ...cost, ...(named.delete(cost.label) && { named: true as const }) }));
}
