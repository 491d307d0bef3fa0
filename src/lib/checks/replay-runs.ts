import { energyKwh } from '../energy/training.ts';
import type { AnyFormula } from '../formula/formula.ts';
import type { DataSets, Datum } from '../formula/value.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { cost } from '../training/cost.ts';
import { trainingFlop } from '../training/flop.ts';
import { days, gpuHours } from '../training/gpu-hours.ts';
import type { Run } from '../training/run.ts';
import { mfuOfGpuHours } from '../training/utilisation.ts';
import type { Check } from './check.ts';
import { type Replay, replay } from './replay.ts';

/** What is computed again of a run, from which of its figures, and how near it must come. */
interface Way {
  readonly computes: string;
  readonly formulas: Readonly<Record<string, AnyFormula>>;
  /** Figures of the run that it starts from, its accelerator and the format of its numbers among them. */
  readonly from: readonly string[];
  /** Whether these were themselves worked out from the result, which then could not be missed. */
  readonly circular?: (figures: Run['figures']) => boolean;
  /** What its owner leaves out of the sum, as owners do. */
  readonly also?: Readonly<Record<string, number>>;
  readonly group: 'training compute' | 'utilisation' | 'training runs' | 'energy';
  readonly tolerance: number;
  readonly because: string;
}

const ways: readonly Way[] = [
  {
    computes: 'trainingFlop',
    formulas: { trainingFlop },
    from: ['activeParameters', 'trainingTokens'],
    also: { attentionFlopPerToken: 0 },
    group: 'training compute',
    tolerance: 0.06,
    because: 'Owners round tokens and parameters, and most count 6ND without attention.',
  },
  {
    computes: 'gpuHours',
    formulas: { trainingFlop, peakFlopPerSecond, gpuHours },
    from: ['activeParameters', 'trainingTokens', 'mfu', 'accelerator', 'numberFormat'],
    also: { attentionFlopPerToken: 0 },
    group: 'training runs',
    tolerance: 0.1,
    because: 'Reported utilisation is that of a good stretch and counts attention; reported hours hold restarts and evaluation.',
  },
  {
    computes: 'mfu',
    formulas: { trainingFlop, peakFlopPerSecond, mfuOfGpuHours },
    from: ['activeParameters', 'trainingTokens', 'gpuHours', 'accelerator', 'numberFormat'],
    also: { attentionFlopPerToken: 0 },
    group: 'utilisation',
    tolerance: 0.1,
    because: 'Reported utilisation is that of a good stretch and counts attention; reported hours hold restarts and evaluation.',
  },
  {
    computes: 'days',
    formulas: { days },
    from: ['gpuHours', 'gpus'],
    circular: ({ gpuHours }) => gpuHours?.grade === 'derived' || /GPUs? times|GPUs for/.test(gpuHours?.note ?? ''),
    group: 'training runs',
    tolerance: 0.05,
    because: 'Days are printed with two digits.',
  },
  {
    computes: 'cost',
    formulas: { cost },
    from: ['gpuHours', 'gpuHourPrice'],
    circular: ({ gpuHourPrice }) => gpuHourPrice?.grade === 'derived',
    group: 'training runs',
    tolerance: 0.02,
    because: 'GPU-hours and prices are rounded before they are printed.',
  },
  {
    computes: 'energyKwh',
    formulas: { energyKwh },
    from: ['gpuHours', 'boardPower', 'pue'],
    also: { loadFactor: 1, serverOverhead: 1 },
    group: 'energy',
    tolerance: 0.02,
    because: 'Owners multiply GPU-hours, power and PUE, and round.',
  },
];

/** Every figure of the reported runs that follows from others of the same run, computed again. A figure that was itself derived from them is left out: it could not be missed. */
export function replayRuns(data: { readonly runs: Readonly<Record<string, Run>> } & DataSets): readonly Replay[] {
  return Object.values(data.runs).flatMap((run) => ways.flatMap((way) => replayWay(run, way, data) ?? []));
}

function replayWay(run: Run, way: Way, data: DataSets): Replay | undefined {
  const figures = withModel(run, data);
  const published = figures[way.computes];
  const chosen: Readonly<Record<string, string | undefined>> = { accelerator: run.accelerator, numberFormat: run.numberFormat };
  const given = way.from.flatMap((id): [string, number | string][] => {
    const value = figures[id]?.value ?? chosen[id];
    return value === undefined ? [] : [[id, value]];
  });
  if (!published || published.grade === 'derived' || given.length < way.from.length || way.circular?.(figures)) return undefined;
  const disagrees = run.misses?.[way.computes];
  const check: Check = {
    id: `${run.id}-${way.computes}`,
    name: run.name,
    group: way.group,
    source: published.source,
    locator: published.locator,
    accessed: published.accessed,
    grade: published.grade,
    formulas: Object.keys(way.formulas),
    computes: way.computes,
    given: { ...Object.fromEntries(given), ...way.also },
    published: published.value,
    tolerance: way.tolerance,
    because: way.because,
    ...(disagrees !== undefined && { disagrees }),
  };
  return replay(check, way.formulas, data);
}

/** The figures of a run, with the parameters of its model where it has no count of its own. */
function withModel({ figures, model = '' }: Run, data: DataSets): Readonly<Record<string, Datum>> {
  const { activeParameters } = (data['models']?.[model] ?? {}) as { readonly activeParameters?: Datum };
  return activeParameters ? { activeParameters, ...figures } : figures;
}
