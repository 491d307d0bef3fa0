import * as shape from '../architecture/shape.ts';
import { hiddenSize, vocabularySize } from '../architecture/widths.ts';
import { energyKwh } from '../energy/training.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { boardPower } from '../hardware/board-power.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import { attentionCounted } from '../training/attention.ts';
import * as money from '../training/cost.ts';
import * as curriculum from '../training/curriculum.ts';
import { days } from '../training/gpu-hours.ts';
import * as precision from '../training/precision.ts';
import type { Run } from '../training/run.ts';
import { sightShareOfStages } from '../training/sight.ts';
import { hardwareFlop, hfu, recomputationFlop, trainingTokensPerGpuSecond, trainingTokensPerSecond } from '../training/throughput.ts';
import { modelFlopPerSecondOfRun } from '../training/utilisation.ts';
import { spentGpuHours, wholeRunMfu } from '../training/whole-run.ts';
import * as q from '../vocabulary/index.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import { costsOfRuns, middleOf, utilisationOfRuns } from './presets/training-run.ts';

const wired = graph([
  ...Object.values(shape),
  hiddenSize,
  vocabularySize,
  peakFlopPerSecond,
  boardPower,
  gpuHourPrice,
  attentionCounted,
  ...Object.values(curriculum),
  sightShareOfStages,
  ...Object.values(precision),
  days,
  recomputationFlop,
  hardwareFlop,
  hfu,
  trainingTokensPerGpuSecond,
  trainingTokensPerSecond,
  modelFlopPerSecondOfRun,
  spentGpuHours,
  wholeRunMfu,
  ...Object.values(money),
  energyKwh,
]);

/** What runs report, and what stands beside it. */
const reported = [q.cost, q.gpuHours, q.days, q.trainingFlop, q.energyKwh, q.costPerTrillionTokens] as const;

const results = [
  ...reported,
  q.trainingTokensPerSecond,
  q.trainingTokensPerGpuSecond,
  q.modelFlopPerSecond,
  q.hardwareFlop,
  q.hfu,
  q.wholeRunMfu,
  q.mainStageFlop,
  q.extensionStageFlop,
  q.annealingStageFlop,
] as const;

export default calculator({
  id: 'training-run',
  needs: ['models', 'accelerators', 'runs', 'setups', 'rentalPrices', 'assumptions'],
  open: (data) => {
    const inputs = inputsOf(data);
    const utilised = utilisationOfRuns(data);
    const middle = middleOf(utilised);
    const v3 = presetOf(runOf(data, 'deepseek-v3-pre-training'), inputs);
    return {
      id: 'training-run',
      title: 'A training run',
      question: 'What does it cost to train a model once?',
      version: 1,
      graph: wired,
      data: { models: data.models, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
      inputs,
      presets: [
        v3,
        { ...v3, id: 'deepseek-v3-attention', label: `${v3.label}, causal attention counted`, sets: { ...v3.sets, attentionCounting: 'causal' } },
        ...Object.values(data.runs)
          .filter(isWhole)
          .filter((run) => run.kind === 'pre-training' && run.model !== 'deepseek-v3' && run.figures.trainingTokens && run.figures.gpuHours)
          .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
          .flatMap((run) => (run.model === 'llama-3.1-405b' ? [presetOf(run, inputs), inStages(data, presetOf(run, inputs))] : [presetOf(run, inputs)])),
      ],
      results,
      finding: (say) => {
        const reported = say.published(q.gpuHours);
        const computed = say.number(q.gpuHours);
        const run = `${say(q.activeParameters)} trained on ${say(q.trainingTokens)} take ${say(q.gpuHours)} of ${say(q.accelerator)} and cost ${say(q.cost)}.`;
        if (!reported || computed === undefined || say.modified) return run;
        const off = computed / reported.value - 1;
        const who = reported.grade === 'published' || reported.grade === 'measured' ? 'Its owner reports' : 'An estimate has';
        return `${run} ${who} ${say.as(q.gpuHours, reported.value)}; the formula lies ${say.as(q.mfu, Math.abs(off))} ${off < 0 ? 'below' : 'above'}.`;
      },
      pictures: [
        {
          kind: 'sweep',
          id: 'utilisation',
          title: 'Cost by utilisation',
          x: q.mfu,
          y: q.cost,
          caption: (say) => `At ${say(q.mfu)} of the peak the run costs ${say(q.cost)}; half the utilisation would double it.`,
        },
        {
          kind: 'timeline',
          id: 'utilisation-of-runs',
          title: 'Utilisation of runs since GPT-3',
          y: q.mfu,
          scale: 'linear',
          points: utilised,
          caption: (say) =>
            `Half of ${middle.runs} runs whose hours are on record lie below ${say.as(q.mfu, middle.middle)} of the peak as a whole. What is reported of a step lies higher.`,
        },
        {
          kind: 'timeline',
          id: 'cost-of-runs',
          title: 'What runs cost, and who says so',
          y: q.cost,
          points: costsOfRuns(data),
          caption: (say) =>
            `One run has several prices, by method, and they lie ten times and more apart. The run above costs ${say(q.cost)} at the rent that is set.`,
        },
        {
          kind: 'beside',
          id: 'published',
          title: 'Reported beside computed',
          rows: reported.map((quantity) => ({ label: quantity.label, computed: quantity })),
          caption: (say) => {
            const [reported, computed] = [say.published(q.gpuHours)?.value, say.number(q.gpuHours)];
            if (reported === undefined || computed === undefined) return `The formula gives ${say(q.gpuHours)}.`;
            if (say.modified) return `With your changes the run takes ${say(q.gpuHours)}; the run as reported took ${say.as(q.gpuHours, reported)}.`;
            const off = computed / reported - 1;
            return `The computed GPU-hours lie ${say.as(q.mfu, Math.abs(off))} ${off < 0 ? 'below' : 'above'} those reported.`;
          },
        },
      ],
      feeds: [{ from: q.gpuHours, to: q.finalRunGpuHours }],
      notFor: [
        'The development of a model. Experiments, failed runs, staff and data come on top, and are often more.',
        'Reinforcement learning, where generating text takes most of the time.',
        'Buying the accelerators. The price here is rent.',
      ],
    };
  },
});

function inputsOf(data: Pick<Data, 'runs' | 'setups' | 'assumptions' | 'rentalPrices'>): readonly Input[] {
  const v3 = (figure: string): Datum => figureOf(data, 'deepseek-v3-pre-training', figure);
  const stages = (figure: string): Datum => {
    const datum = data.setups['llama-3.1-405b-stages']?.figures[figure];
    if (!datum) throw new Error(`The set-up llama-3.1-405b-stages has no ${figure}.`);
    return datum;
  };
  const none = ({ unit }: Measure): Datum => ({
    value: 0,
    unit: unit.id,
    source: 'kaplan-2020',
    locator: 'Section 2.1: one stage, one format',
    accessed: '2026-11-23',
    grade: 'assumed',
    note: 'Not counted unless set.',
  });
  return [
    { quantity: q.model, start: 'deepseek-v3', first: true },
    { quantity: q.trainingTokens, start: v3('trainingTokens'), range: [1e9, 1e14], scale: 'log', first: true },
    { quantity: q.accelerator, start: 'h800', first: true },
    { quantity: q.mfu, start: assumed(data, 'mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear', first: true },
    { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log', first: true },
    asOfRental(data.rentalPrices),
    { quantity: q.activeParameters, range: [1e8, 1e13], scale: 'log' },
    { quantity: q.spentGpuHours, range: [1, 1e9], scale: 'log' },
    { quantity: q.gpus, start: v3('gpus'), range: [1, 1e6], scale: 'log' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.attentionCounting, start: 'none' },
    { quantity: q.sequenceLength, range: [512, 1e6], scale: 'log' },
    { quantity: q.extensionTokens, start: none(q.extensionTokens), range: [0, 5e12], scale: 'linear' },
    { quantity: q.extensionLength, start: stages('extensionLength'), range: [512, 1e7], scale: 'log' },
    { quantity: q.annealingTokens, start: none(q.annealingTokens), range: [0, 5e12], scale: 'linear' },
    { quantity: q.annealingLength, start: stages('annealingLength'), range: [512, 1e7], scale: 'log' },
    { quantity: q.lowNumberFormat, start: 'fp8' },
    { quantity: q.lowFormatShare, start: none(q.lowFormatShare), range: [0, 1], scale: 'linear' },
    { quantity: q.recomputation, start: 'none' },
    { quantity: q.loadFactor, start: assumed(data, 'load-factor'), range: [0.3, 1.2], scale: 'linear' },
    { quantity: q.serverOverhead, start: assumed(data, 'server-overhead'), range: [1, 2.5], scale: 'linear' },
    { quantity: q.pue, start: assumed(data, 'pue'), range: [1, 2], scale: 'linear' },
  ];
}

/** A run of which the model and the accelerator are on record. */
type WholeRun = Run & { readonly model: string; readonly accelerator: string };
const isWhole = (run: Run): run is WholeRun => run.model !== undefined && run.accelerator !== undefined;

/** The run of Llama 3.1 405B with its sequences growing longer and its annealing counted apart. */
function inStages(data: Pick<Data, 'setups'>, preset: Preset): Preset {
  const stages = data.setups['llama-3.1-405b-stages'];
  if (!stages) throw new Error('There is no set-up llama-3.1-405b-stages.');
  return { ...preset, id: stages.id, label: stages.name, sets: { ...preset.sets, ...stages.options, ...stages.figures } };
}

/** A published run as a preset: its figures of inputs are set, those of results stand beside what is computed. */
function presetOf(run: WholeRun, inputs: readonly Input[]): Preset {
  const isInput = ([id]: readonly [string, Datum]) => inputs.some(({ quantity }) => quantity.id === id);
  // A price belongs to the accelerator and the day of the reader, not to the run: what its owner paid or supposed is long past.
  const figures = Object.entries(run.figures).filter(([id]) => id !== q.gpuHourPrice.id);
  return {
    id: run.model,
    label: run.name,
    sets: {
      model: run.model,
      accelerator: run.accelerator,
      ...(run.numberFormat && { numberFormat: run.numberFormat }),
      ...Object.fromEntries(figures.filter(isInput)),
      ...(run.figures.gpuHours && { spentGpuHours: run.figures.gpuHours }),
    },
    // The hours were spent on this model, with these tokens, on these machines.
    onlyWith: { spentGpuHours: [q.model, q.activeParameters, q.trainingTokens, q.accelerator] },
    published: Object.fromEntries(figures.filter((figure) => !isInput(figure))),
  };
}

function runOf({ runs }: Pick<Data, 'runs'>, id: string): WholeRun {
  const run = runs[id];
  if (!run || !isWhole(run)) throw new Error(`There is no run ${id}.`);
  return run;
}
