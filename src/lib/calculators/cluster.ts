import * as calendar from '../cluster/calendar.ts';
import * as checkpoints from '../cluster/checkpoints.ts';
import { interruptions, meanTimeBetweenFailures, spareGpus } from '../cluster/failures.ts';
import type { Setup } from '../cluster/setup.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { gpusPerServer } from '../hardware/links.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import * as bubble from '../training/bubble.ts';
import { days } from '../training/gpu-hours.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  gpusPerServer,
  gpuHourPrice,
  meanTimeBetweenFailures,
  interruptions,
  spareGpus,
  ...Object.values(checkpoints),
  days,
  ...Object.values(calendar),
  ...Object.values(bubble),
]);

const start = 'llama-3.1-405b-failures';

export default calculator({
  id: 'cluster',
  needs: ['accelerators', 'setups', 'rentalPrices', 'assumptions'],
  open: (data) => {
    const inputs = inputsOf(data);
    const [first, ...others] = [start, ...failing(data).filter((id) => id !== start)].map((id) => presetOf(setupOf(data, id), inputs));
    if (!first) throw new Error('There is no set-up to start from.');
    return {
      id: 'cluster',
      title: 'Machines that fail',
      question: 'What do failures cost at scale?',
      version: 1,
      graph: wired,
      data: { accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
      inputs,
      presets: [first, ...others],
      results: [
        q.goodput,
        q.meanTimeBetweenFailures,
        q.checkpointInterval,
        q.calendarDays,
        q.days,
        q.interruptions,
        q.checkpointWaste,
        q.reworkWaste,
        q.restartWaste,
        q.spareGpus,
        q.billedGpuHours,
        q.failureCost,
        q.bubbleShare,
      ],
      finding: (say) =>
        `${say(q.gpus)} stop every ${say(q.meanTimeBetweenFailures)}; with a checkpoint every ${say(q.checkpointInterval)}, ${say(q.goodput)} of the time goes into training, and failures cost ${say(q.failureCost)}.`,
      pictures: [
        {
          kind: 'sweep',
          id: 'goodput',
          title: 'Goodput by number of GPUs',
          x: q.gpus,
          y: q.goodput,
          caption: (say) => `At ${say(q.gpus)} the run goes forward ${say(q.goodput)} of the time; twice the GPUs fail twice as often.`,
        },
        {
          kind: 'shares',
          id: 'time',
          title: 'Where the time goes',
          drawnAs: 'bar',
          parts: [
            { quantity: q.goodput, kind: 'compute' },
            { quantity: q.checkpointWaste, kind: 'data' },
            { quantity: q.reworkWaste, kind: 'experiments' },
            { quantity: q.restartWaste, kind: 'capital' },
          ],
          caption: (say) => `Restarts take ${say(q.restartWaste)}, work that failures undo ${say(q.reworkWaste)} and checkpoints ${say(q.checkpointWaste)}.`,
        },
        {
          kind: 'beside',
          id: 'published',
          title: 'Reported beside computed',
          rows: [q.meanTimeBetweenFailures, q.goodput, q.calendarDays].map((quantity) => ({ label: quantity.label, computed: quantity })),
          caption: (say) => `The formulas give ${say(q.meanTimeBetweenFailures)} between failures and ${say(q.goodput)} goodput.`,
        },
      ],
      feeds: [{ from: q.goodput, to: q.goodput }],
      notFor: [
        'Runs that go on with fewer GPUs after a failure. Here each failure stops all of them.',
        'Slow machines and wrong results, which cost time without a failure.',
        'Small clusters over short times, where luck decides.',
      ],
    };
  },
});

function inputsOf(data: Pick<Data, 'setups' | 'assumptions' | 'rentalPrices'>): readonly Input[] {
  const llama = (figure: string): Datum => figureOf(setupOf(data, start), figure);
  const pipeline = (quantity: typeof q.pipelineParallel, value: number): Datum => ({
    value,
    unit: quantity.unit.id,
    source: 'llama-3-herd',
    locator: 'Table 4, second row',
    accessed: '2026-11-23',
    grade: 'published',
  });
  return [
    { quantity: q.gpus, start: llama('gpus'), range: [1, 1e6], scale: 'log', first: true },
    { quantity: q.gpuHoursPerFailure, start: llama('gpuHoursPerFailure'), range: [1000, 1e6], scale: 'log', first: true },
    { quantity: q.checkpointSeconds, start: assumed(data, 'checkpoint-seconds'), range: [0.1, 1000], scale: 'log', first: true },
    { quantity: q.restartSeconds, start: assumed(data, 'restart-seconds'), range: [10, 36_000], scale: 'log', first: true },
    { quantity: q.gpuHours, start: llama('gpuHours'), range: [100, 1e9], scale: 'log', first: true },
    { quantity: q.accelerator, start: 'h100' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    asOfRental(data.rentalPrices),
    { quantity: q.repairHours, start: assumed(data, 'repair-hours'), range: [0.5, 500], scale: 'log' },
    { quantity: q.intervalRule, start: 'young' },
    { quantity: q.pipelineSchedule, start: 'interleaved' },
    { quantity: q.pipelineParallel, start: pipeline(q.pipelineParallel, 16), range: [1, 128], scale: 'log' },
    {
      quantity: q.microBatches,
      start: { ...pipeline(q.pipelineParallel, 16), unit: q.microBatches.unit.id, grade: 'derived', note: '2,048 sequences over 128 copies.' },
      range: [1, 1000],
      scale: 'log',
    },
    {
      quantity: q.pipelineChunks,
      start: {
        ...pipeline(q.pipelineParallel, 8),
        unit: q.pipelineChunks.unit.id,
        grade: 'assumed',
        note: 'The paper interleaves and does not count the chunks; eight would leave one layer to each.',
      },
      range: [1, 16],
      scale: 'log',
    },
    { quantity: q.backwardTime, start: assumed(data, 'backward-time'), range: [1, 4], scale: 'linear' },
    { quantity: q.weightGradientTime, start: assumed(data, 'weight-gradient-time'), range: [0, 2], scale: 'linear' },
    { quantity: q.overlappedTime, start: assumed(data, 'overlapped-time'), range: [1, 6], scale: 'linear' },
  ];
}

const failing = ({ setups }: Pick<Data, 'setups'>): readonly string[] =>
  Object.values(setups)
    .filter(({ figures }) => figures['gpuHoursPerFailure'])
    .map(({ id }) => id);

function setupOf({ setups }: Pick<Data, 'setups'>, id: string): Setup {
  const setup = setups[id];
  if (!setup) throw new Error(`There is no set-up ${id}.`);
  return setup;
}

function figureOf({ id, figures }: Setup, figure: string): Datum {
  const datum = figures[figure];
  if (!datum) throw new Error(`The set-up ${id} has no figure ${figure}.`);
  return datum;
}

/** A set-up as a preset: figures of inputs are set, those of results stand beside what is computed. */
function presetOf({ id, name, accelerator, figures }: Setup, inputs: readonly Input[]): Preset {
  const isInput = ([figure]: readonly [string, Datum]) => inputs.some(({ quantity }) => quantity.id === figure);
  return {
    id,
    label: name,
    sets: { ...(accelerator && { accelerator }), ...Object.fromEntries(Object.entries(figures).filter(isInput)) },
    published: Object.fromEntries(Object.entries(figures).filter((figure) => !isInput(figure))),
  };
}
