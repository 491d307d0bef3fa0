import type { Datum } from '../../formula/value.ts';
import type { Preset } from '../../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../../scenario/data.ts';
import type { Run } from '../../training/run.ts';
import * as q from '../../vocabulary/index.ts';

/** Models whose training and whose use somebody reported, and cases in which the use is ours. */
export function lifetimePresets(data: Pick<Data, 'runs' | 'assumptions'>): readonly [Preset, ...Preset[]] {
  const use = (id: string): Datum => assumed(data, id);
  return [
    {
      id: 'deepseek-v3',
      label: 'DeepSeek-V3 and R1 at the use of one day in February 2025',
      sets: { ...trainingOf(data, 'deepseek-v3-pre-training'), cost: v3Cost(data), servedTokensGrowth: steady(data) },
    },
    {
      id: 'deepseek-r1',
      label: 'DeepSeek-R1 with its base model, at the same use',
      sets: { ...trainingOf(data, 'deepseek-v3-pre-training'), cost: lineageCost(data), servedTokensGrowth: steady(data) },
    },
    {
      id: 'gpt-3-175b',
      label: 'GPT-3 at its use of March 2021',
      sets: { ...trainingOf(data, 'gpt-3-175b'), servedTokensPerDay: use('served-tokens-gpt-3'), servedCostPerMillionTokens: use('served-cost-gpt-3') },
    },
    {
      id: 'llama-3.1-405b',
      label: 'Llama 3.1 405B, a billion tokens a day',
      sets: { ...trainingOf(data, 'llama-3.1-405b'), servedTokensPerDay: use('served-tokens-billion'), servedCostPerMillionTokens: use('served-cost-405b') },
    },
    {
      id: 'llama-3-8b',
      label: 'Llama 3 8B, a billion tokens a day',
      sets: { ...trainingOf(data, 'llama-3-8b'), servedTokensPerDay: use('served-tokens-billion'), servedCostPerMillionTokens: use('served-cost-8b') },
    },
  ];
}

const steady = (data: Pick<Data, 'assumptions'>): Datum => ({
  ...assumed(data, 'served-growth'),
  value: 1,
  low: 0.5,
  high: 3,
  note: 'The use of that day, all the time.',
});

const v3Cost = (data: Pick<Data, 'runs'>): Datum => figureOf(data, 'deepseek-v3-pre-training', 'cost');
/** The $294,000 of R1 on top of the base model, whose FLOP are by far the most. */
function lineageCost(data: Pick<Data, 'runs'>): Datum {
  const [r1, base] = [figureOf(data, 'deepseek-r1', 'r1Cost'), figureOf(data, 'deepseek-r1', 'baseCost')];
  return { ...r1, value: r1.value + base.value, unit: q.cost.unit.id, grade: 'derived', note: 'R1 and its base model, DeepSeek-V3.' };
}

/** What a reported run says of training. A price belongs to the reader's day. */
function trainingOf({ runs }: Pick<Data, 'runs'>, id: string): Preset['sets'] {
  const run: Run | undefined = runs[id];
  if (!run) throw new Error(`There is no run ${id}.`);
  const { trainingTokens, mfu } = run.figures;
  return {
    ...(run.model && { model: run.model }),
    ...(run.accelerator && { accelerator: run.accelerator }),
    ...(run.numberFormat && { numberFormat: run.numberFormat }),
    ...(trainingTokens && { trainingTokens }),
    ...(mfu && { mfu }),
  };
}
