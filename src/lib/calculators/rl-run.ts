import { activeParameters } from '../architecture/shape.ts';
import type { Setup } from '../cluster/setup.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import * as loop from '../post-training/reinforcement-learning.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset, type Say } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import { cost } from '../training/cost.ts';
import { days } from '../training/gpu-hours.ts';
import type { Run } from '../training/run.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([activeParameters, peakFlopPerSecond, gpuHourPrice, ...Object.values(loop), days, cost]);

/** What runs report, and what stands beside it. */
const reported = [q.cost, q.gpuHours, q.days] as const;

/** Runs whose owner published GPU-hours but neither steps nor lengths. */
const hoursOnly = ['minimax-m1-rl', 'olmo-3.1-think-rl', 'qwen3-8b-rl'] as const;

export default calculator({
  id: 'rl-run',
  needs: ['models', 'accelerators', 'rentalPrices', 'runs', 'setups', 'assumptions'],
  open: (data) => {
    const zero = setupOf(data, 'rl-deepseek-r1-zero');
    const zeroRun = runOf(data, 'deepseek-r1-zero-rl');
    const { rlSteps } = zero.figures;
    const published = { ...reportedBy(zeroRun.figures), ...(rlSteps && { rlSteps }) };
    return {
      id: 'rl-run',
      title: 'A run of reinforcement learning',
      question: 'Where do the GPU-hours of reinforcement learning go?',
      version: 1,
      graph: wired,
      data: { models: data.models, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
      inputs: inputsOf(data, zero),
      presets: [
        { ...presetOf(zero, []), published },
        {
          ...presetOf(zero, []),
          id: 'deepseek-r1-zero-as-reported',
          label: 'DeepSeek-R1-Zero, with the hours that it reported',
          sets: { ...presetOf(zero, []).sets, gpuHours: hoursOf(zeroRun) },
          published,
        },
        presetOf(setupOf(data, 'rl-deepscaler-1.5b'), ['gpuHours', 'cost']),
        ...hoursOnly.map((id) => withHours(runOf(data, id))),
      ],
      results: [
        q.cost,
        q.gpuHours,
        q.days,
        q.generatedTokens,
        q.answers,
        q.rolloutGpuHours,
        q.trainingGpuHours,
        q.rewardGpuHours,
        q.overheadGpuHours,
        q.idealGpuHours,
        q.impliedOverhead,
        q.rolloutShare,
        q.gpuSecondsPerAnswer,
        q.secondsPerStep,
        q.longestAnswerRate,
      ],
      finding: (say) => {
        const run = `${say(q.answers)} answers of ${say(q.answerTokens)} each take ${say(q.gpuHours)} and cost ${say(q.cost)}`;
        const [hours, told] = [say.number(q.gpuHours), say.published(q.gpuHours)?.value];
        if (partsUnknown(say))
          return `The run took ${say(q.gpuHours)}, as its owner reports, and costs ${say(q.cost)}. Its steps and answers are not published: the parts shown are those of a loop like R1-Zero’s.`;
        if (!say.modified && told !== undefined && hours === told)
          return `The run took ${say(q.gpuHours)}, as its owner reports, and costs ${say(q.cost)}; with ${say(q.answerTokens)} an answer that is ${say(q.impliedOverhead)} full speed.`;
        return `${run}, ${say(q.impliedOverhead)} what they would take if no GPU ever waited.`;
      },
      pictures: [
        {
          kind: 'bill',
          id: 'bill',
          title: 'The bill by what GPUs do',
          total: q.cost,
          parts: [
            { quantity: q.rolloutCost, kind: 'serving' },
            { quantity: q.updateCost, kind: 'compute' },
            { quantity: q.rewardCost, kind: 'serving' },
            { quantity: q.overheadCost, kind: 'capital' },
          ],
          caption: (say) =>
            partsUnknown(say)
              ? 'Only the whole is reported. The parts are those that a loop like R1-Zero’s would have.'
              : `Writing answers takes ${say(q.rolloutCost)} and learning from them ${say(q.updateCost)}; waiting and switching take ${say(q.overheadCost)}.`,
        },
        {
          kind: 'sweep',
          id: 'length',
          title: 'Cost by length of an answer',
          x: q.answerTokens,
          y: q.cost,
          caption: (say) => `At ${say(q.answerTokens)} an answer the run costs ${say(q.cost)}. Cost grows in step with length.`,
        },
        {
          kind: 'beside',
          id: 'published',
          title: 'Reported beside computed',
          rows: reported.map((quantity) => ({ label: quantity.label, computed: quantity })),
          caption: (say) => {
            const told = say.published(q.gpuHours)?.value;
            return told === undefined
              ? `The formula gives ${say(q.gpuHours)}.`
              : `The run as reported took ${say.as(q.gpuHours, told)}; here it takes ${say(q.gpuHours)}.`;
          },
        },
      ],
      feeds: [{ from: q.gpuHours, to: q.postTrainingGpuHours }],
      notFor: [
        'The base model that the run starts from. It often costs ten times as much.',
        'Runs that were tried before this one, and people.',
        'Tasks with tools or simulators, whose own machines come on top.',
        'The parts of a run whose owner published hours alone: steps and lengths are then those put in here, not the run’s.',
      ],
    };
  },
});

function inputsOf(data: Pick<Data, 'assumptions' | 'rentalPrices'>, { figures }: Setup): readonly Input[] {
  const start = (id: string): Datum => {
    const found = figures[id];
    if (!found) throw new Error(`The loop of R1-Zero has no ${id}.`);
    return found;
  };
  const none: Datum = {
    value: 0,
    unit: q.rewardParameters.unit.id,
    source: 'deepseek-r1',
    locator: 'Section 2.2: rewards by rules',
    accessed: '2026-11-23',
    grade: 'published',
  };
  return [
    { quantity: q.model, start: 'deepseek-v3', first: true },
    { quantity: q.accelerator, start: 'h800', first: true },
    { quantity: q.rlSteps, start: start('rlSteps'), range: [10, 100_000], scale: 'log', first: true },
    { quantity: q.answerTokens, start: start('answerTokens'), range: [100, 100_000], scale: 'log', first: true },
    { quantity: q.rlOverhead, start: assumed(data, 'rl-overhead'), range: [1, 20], scale: 'log', first: true },
    { quantity: q.questionsPerStep, start: start('questionsPerStep'), range: [1, 10_000], scale: 'log' },
    { quantity: q.answersPerQuestion, start: start('answersPerQuestion'), range: [1, 1000], scale: 'log' },
    { quantity: q.longestAnswer, start: start('longestAnswer'), range: [100, 1e6], scale: 'log' },
    { quantity: q.rolloutRate, start: start('rolloutRate'), range: [10, 50_000], scale: 'log' },
    { quantity: q.mfu, start: assumed(data, 'mfu-rl-updates'), range: [0.05, 0.7], scale: 'linear' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.rlAlgorithm, start: 'grpo' },
    { quantity: q.referenceModel, start: 'yes' },
    { quantity: q.rewardParameters, start: none, range: [0, 1e12], scale: 'linear' },
    { quantity: q.activeParameters, range: [1e8, 1e13], scale: 'log' },
    { quantity: q.gpus, start: start('gpus'), range: [1, 1e5], scale: 'log' },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
    asOfRental(data.rentalPrices),
  ];
}

/** Whether the scenario is a run of which hours are known and no steps. */
const partsUnknown = (say: Say): boolean =>
  !say.modified && say.number(q.gpuHours) === say.published(q.gpuHours)?.value && say.published(q.rlSteps) === undefined;

const reportedBy = (figures: Setup['figures']): Readonly<Record<string, Datum>> =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => reported.some((quantity) => quantity.id === id)));

/** A published loop as a preset; figures named in `beside` stand beside what is computed. */
function presetOf({ id, name, model, accelerator, options, figures }: Setup, beside: readonly string[]): Preset {
  const parted = (apart: boolean) => Object.fromEntries(Object.entries(figures).filter(([figure]) => beside.includes(figure) === apart));
  return {
    id: id.replace(/^rl-/, ''),
    label: name,
    sets: { ...(model && { model }), ...(accelerator && { accelerator }), ...options, ...parted(false) },
    published: parted(true),
  };
}

/** A run of which hours are known and no more: they replace the formula. */
function withHours(run: Run): Preset {
  const { gpus, gpuHourPrice: price } = run.figures;
  return {
    id: run.id,
    label: `${run.name.replace(', reinforcement learning', '')}, hours alone`,
    sets: {
      ...(run.model && { model: run.model }),
      ...(run.accelerator && { accelerator: run.accelerator }),
      ...(gpus && { gpus }),
      ...(price && { gpuHourPrice: price }),
      gpuHours: hoursOf(run),
    },
    published: reportedBy(run.figures),
  };
}

function hoursOf({ id, figures }: Run): Datum {
  const { gpuHours } = figures;
  if (!gpuHours) throw new Error(`The run ${id} has no GPU-hours.`);
  return gpuHours;
}

function setupOf({ setups }: Pick<Data, 'setups'>, id: string): Setup {
  const setup = setups[id];
  if (!setup) throw new Error(`There is no set-up ${id}.`);
  return setup;
}

function runOf({ runs }: Pick<Data, 'runs'>, id: string): Run {
  const run = runs[id];
  if (!run) throw new Error(`There is no run ${id}.`);
  return run;
}
