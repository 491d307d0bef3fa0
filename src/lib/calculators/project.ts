import type { Setup } from '../cluster/setup.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { withRental } from '../prices/latest.ts';
import { experimentsCost } from '../project/development.ts';
import * as ledger from '../project/ledger.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import { mfuOfRun } from '../training/mfu-of-hours.ts';
import { runGraph } from '../training/run-graph.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([...runGraph.plan, experimentsCost, ...Object.values(ledger)]);

/** The lines of the ledger: each can be computed or typed. */
const lines = [
  { quantity: q.finalRunCost, kind: 'compute' },
  { quantity: q.postTrainingCost, kind: 'compute' },
  { quantity: q.experimentsCost, kind: 'experiments' },
  { quantity: q.lostHoursCost, kind: 'compute' },
  { quantity: q.evaluationCost, kind: 'experiments' },
  { quantity: q.staffCost, kind: 'people' },
  { quantity: q.dataCost, kind: 'data' },
  { quantity: q.storageCost, kind: 'data' },
  { quantity: q.networkCost, kind: 'data' },
  { quantity: q.servingCost, kind: 'serving' },
] as const;

const presets = [
  'project-deepseek-v3-like',
  'project-deepseek-v3-openai-ratio',
  'project-llama-3.1-405b-like',
  'project-olmo-3-32b-like',
  'project-7b-start-up',
  'project-fine-tuning',
] as const;

export default calculator({
  id: 'project',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'setups', 'assumptions'],
  open: (data) => {
    const [first, ...others] = presets.map((id) => setupOf(data, id));
    if (!first) throw new Error('There is no set-up to start from.');
    return {
      id: 'project',
      title: 'The whole project',
      question: 'What does the whole project cost, beyond its final run?',
      version: 1,
      graph: wired,
      data: { models: data.models, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
      inputs: inputsOf(data, first),
      presets: [withHours(data, presetOf(first)), ...others.map(presetOf)],
      results: [
        q.total,
        q.finalRunShare,
        ...lines.map(({ quantity }) => quantity).filter(({ id }) => id !== q.dataCost.id),
        q.computeCost,
        q.developmentCost,
        q.computeShare,
        q.staffShare,
        q.finalRunGpuHours,
      ],
      finding: (say) =>
        `The project costs ${say(q.total)}. Its final run is ${say(q.finalRunCost)}, ${say(q.finalRunShare)} of that; people are ${say(q.staffCost)} and experiments ${say(q.experimentsCost)}.`,
      pictures: [
        {
          kind: 'bill',
          id: 'bill',
          title: 'The bill, line by line',
          total: q.total,
          parts: lines,
          caption: (say) => `Of ${say(q.total)} the final run is ${say(q.finalRunCost)}.`,
        },
        {
          kind: 'shares',
          id: 'shares',
          title: 'The shares of the lines',
          parts: lines,
          drawnAs: 'dots',
          caption: (say) => `The final run is ${say(q.finalRunShare)} of the project; computing of every kind is ${say(q.computeShare)} of development.`,
        },
        {
          kind: 'sweep',
          id: 'experiments',
          title: 'The project by how much is tried first',
          x: q.experimentsMultiplier,
          y: q.total,
          caption: (say) =>
            `With ${say(q.experimentsMultiplier)} the GPU-hours of the final runs the project costs ${say(q.total)}. Estimates of that factor run from 1.2 to 10.`,
        },
      ],
      notFor: [
        'What a company books. It may own its GPUs, and it may run many projects on them.',
        'Finding out what somebody’s model cost: people, data and experiments are judged here, not reported.',
        'Rent, offices, lawyers, sales and failed companies.',
      ],
    };
  },
});

function inputsOf(data: Pick<Data, 'assumptions' | 'rentalPrices'>, { figures }: Setup): readonly Input[] {
  const start = (id: string): Datum => {
    const found = figures[id];
    if (!found) throw new Error(`The first project has no ${id}.`);
    return found;
  };
  return [
    { quantity: q.model, start: 'deepseek-v3', first: true },
    { quantity: q.trainingTokens, start: start('trainingTokens'), range: [1e8, 1e14], scale: 'log', first: true },
    { quantity: q.gpuHourPrice, start: start('gpuHourPrice'), range: [0.2, 20], scale: 'log', first: true },
    { quantity: q.experimentsMultiplier, start: assumed(data, 'experiments-multiplier'), range: [1, 20], scale: 'log', first: true },
    { quantity: q.staff, start: start('staff'), range: [0.1, 2000], scale: 'log', first: true },
    { quantity: q.projectMonths, start: start('projectMonths'), range: [0.5, 48], scale: 'log' },
    { quantity: q.yearlyPay, start: assumed(data, 'yearly-pay'), range: [20_000, 2e6], scale: 'log' },
    { quantity: q.accelerator, start: 'h800' },
    { quantity: q.mfu, start: assumed(data, 'mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear' },
    { quantity: q.numberFormat, start: 'bf16' },
    { quantity: q.attentionCounting, start: 'none' },
    { quantity: q.finalRunGpuHours, range: [1, 1e9], scale: 'log' },
    { quantity: q.goodput, start: start('goodput'), range: [0.5, 1], scale: 'linear' },
    { quantity: q.postTrainingGpuHours, start: start('postTrainingGpuHours'), range: [0, 1e7], scale: 'linear' },
    { quantity: q.evaluationGpuHours, start: start('evaluationGpuHours'), range: [0, 1e7], scale: 'linear' },
    { quantity: q.dataCost, start: start('dataCost'), range: [0, 1e9], scale: 'linear' },
    { quantity: q.storedBytes, start: start('storedBytes'), range: [1e9, 1e18], scale: 'log' },
    asOfRental(data.rentalPrices),
    { quantity: q.storagePrice, start: assumed(data, 'storage-price'), range: [1, 100], scale: 'log' },
    { quantity: q.movedBytes, start: start('movedBytes'), range: [1e9, 1e18], scale: 'log' },
    { quantity: q.egressPrice, start: assumed(data, 'egress-price'), range: [0, 200], scale: 'linear' },
    { quantity: q.servingMonths, start: start('servingMonths'), range: [0, 60], scale: 'linear' },
    { quantity: q.tokensPerMonth, start: start('tokensPerMonth'), range: [1e6, 1e15], scale: 'log' },
    { quantity: q.costPerMillionTokens, start: start('costPerMillionTokens'), range: [0.001, 100], scale: 'log' },
  ];
}

/** The hours that DeepSeek reports, told as a utilisation: so the ledger starts from its bill, and another model or more tokens still move it. */
const withHours = (data: Pick<Data, 'models' | 'accelerators' | 'runs'>, preset: Preset): Preset => ({
  ...preset,
  sets: { ...preset.sets, mfu: mfuOfRun(data, 'deepseek-v3-pre-training') },
});

/** A project as a preset. */
const presetOf = ({ id, name, model, accelerator, options, figures }: Setup): Preset => ({
  id: id.replace(/^project-/, ''),
  label: name,
  sets: { ...(model && { model }), ...(accelerator && { accelerator }), ...options, ...figures },
});

function setupOf({ setups }: Pick<Data, 'setups'>, id: string): Setup {
  const setup = setups[id];
  if (!setup) throw new Error(`There is no set-up ${id}.`);
  return setup;
}
