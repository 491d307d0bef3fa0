import { graph } from '../formula/graph.ts';
import { withRental } from '../prices/latest.ts';
import { asOfRental } from '../scenario/as-of.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import type { DatedPoint } from '../scenario/picture.ts';
import { cost } from '../training/cost.ts';
import { trainingFlop } from '../training/flop.ts';
import { runGraph } from '../training/run-graph.ts';
import * as threshold from '../trends/threshold.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([...runGraph.plan, cost, ...Object.values(threshold)]);

export default calculator({
  id: 'threshold',
  needs: ['models', 'accelerators', 'runs', 'rentalPrices', 'policies', 'assumptions'],
  open: (data) => ({
    id: 'threshold',
    title: 'Legal thresholds',
    question: 'Which runs cross which legal thresholds of compute, and at what cost?',
    version: 1,
    graph: wired,
    data: { models: data.models, policies: data.policies, accelerators: withRental(data.accelerators, data.rentalPrices, data.assumptions) },
    inputs: [
      { quantity: q.policy, start: 'eu-ai-act', first: true },
      { quantity: q.model, start: 'deepseek-v3', first: true },
      { quantity: q.trainingTokens, start: figureOf(data, 'deepseek-v3-pre-training', 'trainingTokens'), range: [1e9, 1e15], scale: 'log', first: true },
      { quantity: q.targetDay, start: assumed(data, 'start-of-2027'), range: [18_262, 21_915], scale: 'linear', first: true },
      { quantity: q.accelerator, start: 'h100', first: true },
      { quantity: q.activeParameters, range: [1e8, 1e14], scale: 'log' },
      { quantity: q.trainingFlop, range: [1e20, 1e29], scale: 'log' },
      { quantity: q.thresholdFlop, range: [1e22, 1e28], scale: 'log' },
      { quantity: q.mfu, start: assumed(data, 'mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear' },
      { quantity: q.gpuHourPrice, range: [0.2, 20], scale: 'log' },
      asOfRental(data.rentalPrices),
      { quantity: q.numberFormat, start: 'bf16' },
      { quantity: q.attentionCounting, start: 'none' },
    ],
    presets: presetsOf(data),
    results: [q.policyVerdict, q.shareOfThreshold, q.thresholdRent, q.trainingFlop, q.thresholdFlop, q.cost],
    finding: (say) => {
      const share = say.number(q.shareOfThreshold);
      const where = share === undefined ? '' : `, ${say(q.shareOfThreshold)} of the threshold of ${say(q.policy)}`;
      return `The run takes ${say(q.trainingFlop)}${where}. Verdict on ${say(q.targetDay)}: ${say(q.policyVerdict).toLowerCase()}. The threshold of ${say(q.thresholdFlop)} costs ${say(q.thresholdRent)} to reach.`;
    },
    pictures: [
      {
        kind: 'lines',
        id: 'by-price',
        title: 'Cost of each threshold by the price of a GPU-hour',
        x: q.gpuHourPrice,
        y: q.thresholdRent,
        across: { each: q.policy, ids: ['eo-14110-biology', 'eu-ai-act', 'sb-53'] },
        caption: (say) => `The threshold is fixed in FLOP; reaching it costs ${say(q.thresholdRent)} today and less with every cheaper GPU-hour.`,
      },
      {
        kind: 'timeline',
        id: 'runs',
        title: 'Runs against the threshold',
        y: q.trainingFlop,
        points: pointsOf(data),
        line: { x: q.targetDay, y: q.thresholdFlop },
        caption: (say) => `The line is ${say(q.policy)}, ${say(q.thresholdFlop)}. Runs of closed models above it are estimates; DeepSeek-V3 lies below.`,
      },
    ],
    notFor: [
      'Legal advice. Rules look at revenue, later training, distillation and designation too.',
      'How dangerous a model is. Cheaper training, distillation and better data move ability below any threshold.',
    ],
  }),
});

function presetsOf(data: Pick<Data, 'runs'>): readonly [Preset, ...Preset[]] {
  const run = (id: string, label: string, policy: string, from: string = id): Preset => {
    const { model } = data.runs[from] ?? {};
    if (model === undefined) throw new Error(`There is no run ${from}.`);
    return { id, label, sets: { policy, model, trainingTokens: figureOf(data, from, 'trainingTokens') } };
  };
  const estimated = (id: string, label: string, policy: string): Preset => ({ id, label, sets: { policy, trainingFlop: figureOf(data, id, 'trainingFlop') } });
  return [
    run('deepseek-v3', 'DeepSeek-V3 and the EU AI Act', 'eu-ai-act', 'deepseek-v3-pre-training'),
    run('llama-3.1-405b', 'Llama 3.1 405B and the EU AI Act', 'eu-ai-act'),
    run('llama-3.1-405b-sb-53', 'Llama 3.1 405B and SB 53', 'sb-53', 'llama-3.1-405b'),
    run('llama-3-70b', 'Llama 3 70B and the EU AI Act', 'eu-ai-act'),
    estimated('gpt-4', 'GPT-4 and the EU AI Act', 'eu-ai-act'),
    estimated('grok-4', 'Grok-4 and SB 53', 'sb-53'),
    run('gpt-3-175b', 'GPT-3 and the order of 2023, biological data', 'eo-14110-biology'),
    run('llama-4-maverick', 'Llama 4 Maverick and the EU AI Act', 'eu-ai-act'),
  ];
}

const named = ['GPT-3 175B', 'GPT-4', 'Llama 3.1 405B', 'DeepSeek-V3', 'Grok-4'];

/** Compute of runs since GPT-3: as estimated or reported where it is, else counted from parameters and tokens. */
function pointsOf({ runs, models }: Pick<Data, 'runs' | 'models'>): readonly DatedPoint[] {
  return Object.values(runs).flatMap(({ id, name, kind, model, reported, figures }): DatedPoint[] => {
    if (kind !== 'pre-training' || reported < '2020') return [];
    const { trainingFlop: given, trainingTokens: tokens } = figures;
    const parameters = model === undefined ? undefined : models[model]?.activeParameters;
    const counted = tokens && parameters ? trainingFlop({ N: parameters.value, D: tokens.value, c: 0 }) : undefined;
    const value = given?.value ?? counted;
    const source = given?.source ?? tokens?.source;
    if (typeof value !== 'number' || source === undefined || value < 1e23) return [];
    const group = given ? 'estimated or reported' : 'counted from parameters and tokens';
    return [{ id, label: name, date: reported, value, group, source, ...(named.includes(name) && { named: true as const }) }];
  });
}
