import { formula } from '../../src/lib/formula/formula.ts';
import { graph } from '../../src/lib/formula/graph.ts';
import { type DataRecord, type DataSets, type Datum, unknown } from '../../src/lib/formula/value.ts';
import { units } from '../../src/lib/units/unit.ts';
import { choice, measure, selection } from '../../src/lib/vocabulary/quantity.ts';

/** A number of the tests, dimensionless unless it says otherwise. */
export const number = <const Id extends string>(id: Id, domain: readonly [number, number] = [0, 1e30]) =>
  measure({ id, label: id, definition: 'A number of the tests.', unit: units.one, symbol: id, domain });

/** Declares a formula of the tests, leaving out what they do not look at. */
export const plainly = { tex: () => '', says: 'A formula of the tests.', source: [], kind: 'exact' } as const;

// The worked example of the uncertainty notes: a training run of 37e9 active parameters, with experiments.
const flop = number('flop');
const peak = number('peak');
const mfu = measure({ id: 'mfu', label: 'Utilisation', definition: 'Share of peak.', unit: units.fraction, symbol: 'u', domain: [0.001, 1] });
const rate = measure({ id: 'rate', label: 'Rate', definition: 'Rent of a GPU-hour.', unit: units.dollarPerGpuHour, symbol: 'p', domain: [0, 1000] });
const experiments = measure({
  id: 'experiments',
  label: 'Experiments',
  definition: 'Compute for each unit of the final run.',
  unit: units.times,
  symbol: 'x',
  domain: [0, 100],
});
const gpus = measure({ id: 'gpus', label: 'GPUs', definition: 'Accelerators.', unit: units.gpu, symbol: 'n', domain: [1, 1e8], whole: true });
const hours = measure({ id: 'hours', label: 'GPU-hours', definition: 'GPU-hours of the final run.', unit: units.gpuHour, symbol: 'H', domain: [0, 1e18] });
const cost = measure({ id: 'cost', label: 'Cost', definition: 'Rent.', unit: units.dollar, symbol: 'K', domain: [0, 1e18] });
const days = measure({ id: 'days', label: 'Duration', definition: 'Days.', unit: units.day, symbol: 't', domain: [0, 1e12] });

export const run = {
  flop,
  peak,
  mfu,
  rate,
  experiments,
  gpus,
  hours,
  cost,
  days,
  graph: graph([
    formula({ ...plainly, gives: hours, from: { flop, peak, mfu }, compute: ({ flop, peak, mfu }) => flop / (peak * 3600 * mfu) }),
    formula({ ...plainly, gives: cost, from: { hours, rate, experiments }, compute: ({ hours, rate, experiments }) => hours * rate * experiments }),
    formula({ ...plainly, gives: days, from: { hours, gpus }, compute: ({ hours, gpus }) => hours / gpus / 24 }),
  ]),
  given: { flop: 6 * 37e9 * 14.8e12, peak: 989.4e12, mfu: 0.4, rate: 2, experiments: 1, gpus: 2048 },
};

interface Chip extends DataRecord {
  readonly peaks: Readonly<Partial<Record<'bf16' | 'fp8', Datum>>>;
}

const published = (value: number): Datum => ({ value, unit: '1', source: 'sheet', locator: 'table 1', accessed: '2026-01-01', grade: 'published' });
const chip = selection<Chip>()({ id: 'chip', label: 'Chip', definition: 'A chip.', set: 'chips' });
const numberFormat = choice({ id: 'numberFormat', label: 'Number format', definition: 'A format.', options: { bf16: 'BF16', fp8: 'FP8' } });
const speed = number('speed');

/** A picked record: an old chip without FP8 and a new one with it. */
export const picked = {
  chip,
  numberFormat,
  speed,
  graph: graph([
    formula({
      ...plainly,
      gives: speed,
      from: { chip, numberFormat },
      tex: ({ chip, numberFormat }) => `${chip}_{${numberFormat}}`,
      lookup: ({ chip, numberFormat }) => chip.peaks[numberFormat] ?? unknown(`${chip.name} has no ${numberFormat}.`),
    }),
    formula({ ...plainly, gives: hours, from: { flop, speed }, compute: ({ flop, speed }) => flop / speed }),
  ]),
  data: {
    chips: {
      old: { id: 'old', name: 'Old chip', peaks: { bf16: published(100) } },
      new: { id: 'new', name: 'New chip', peaks: { bf16: published(400), fp8: published(800) } },
    },
  } as DataSets,
};
