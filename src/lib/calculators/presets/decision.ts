import type { Datum } from '../../formula/value.ts';
import type { Input, Preset } from '../../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../../scenario/data.ts';
import { hoursPerMonth } from '../../units/calendar.ts';
import * as q from '../../vocabulary/index.ts';
import type { Measure } from '../../vocabulary/quantity.ts';
import { apiOrOwnInputs, deepSeekServer } from './api-or-own.ts';

type Read = Pick<Data, 'models' | 'runs' | 'setups' | 'assumptions' | 'rentalPrices'>;

/** Volumes that somebody reported, and a few that are ours where nobody has. */
export function decisionPresets(data: Read): readonly [Preset, ...Preset[]] {
  const volume = (id: string): Datum => assumed(data, id);
  const chat = { inputTokens: volume('request-input-tokens'), outputTokens: volume('request-output-tokens') };
  return [
    { id: 'klarna', label: 'Klarna’s assistant: 2.3 million chats a month, on our guess of their length', sets: {} },
    { id: 'lmsys', label: 'LMSYS: short chats of a public demo', sets: { requestsPerMonth: figureOf(data, 'lmsys-chat-1m', 'requestsPerMonth'), ...chat } },
    { id: 'small-firm', label: 'A small firm: 10,000 requests', sets: { requestsPerMonth: volume('requests-small-firm') } },
    { id: 'coding-team', label: 'A coding team of fifty, as in a metered session', sets: codingTeam(data) },
    {
      id: 'private',
      label: 'Data that may not leave: a million requests',
      sets: { requestsPerMonth: volume('requests-private'), dataMayLeave: 'no' },
    },
    {
      id: 'nothing-fits',
      label: 'The same, where no open model does the task',
      sets: { requestsPerMonth: volume('requests-private'), dataMayLeave: 'no', openModelServes: 'no' },
    },
    { id: 'deepseek', label: 'DeepSeek’s own day, all month', sets: deepSeekDay(data) },
  ];
}

/** The mean turn of a metered session: a long context that is nearly always in the cache. */
function codingTeam(data: Read): Preset['sets'] {
  const figure = (id: string): number => figureOf(data, 'agent-session-173-turns', id).value;
  const turns = figureOf(data, 'agent-session-173-turns', 'turns');
  const derived = (quantity: Measure, value: number, note: string): Datum => ({ ...turns, value, unit: quantity.unit.id, grade: 'derived', note });
  const [read, sent] = [figure('cacheReadTokens'), figure('cacheReadTokens') + figure('cacheWriteTokens') + figure('uncachedTokens')];
  return {
    apiModel: 'claude-opus-5',
    model: 'deepseek-v3',
    accelerator: 'h200',
    weightFormat: 'fp8',
    servingLayout: 'expert',
    batchSize: derived(q.batchSize, 4, 'Our choice: as many contexts of this length as fit beside the weights.'),
    contextLength: derived(q.contextLength, Math.ceil(sent / turns.value), 'All tokens sent, over 173 turns.'),
    requestsPerMonth: assumed(data, 'requests-coding-team'),
    inputTokens: derived(q.inputTokens, sent / turns.value, 'All tokens sent, over 173 turns.'),
    outputTokens: derived(q.outputTokens, figure('repliedTokens') / turns.value, 'All tokens back, over 173 turns.'),
    cacheHitShare: derived(q.cacheHitShare, read / sent, 'Tokens read from the cache over all that were sent.'),
    tunedModelServes: 'no',
    // Its context is made for less than half of what a turn sends.
    openModelServes: 'no',
  };
}

function deepSeekDay(data: Read): Preset['sets'] {
  const { cacheHitShare } = deepSeekServer;
  const tokens = 776e9 / (deepSeekServer.inputTokens.value + deepSeekServer.outputTokens.value);
  return {
    ...deepSeekServer,
    apiModel: 'deepseek-r1',
    tunedModel: 'llama-3.1-8b-via-groq',
    hostedTuning: 'together-16b-lora',
    operators: { ...assumed(data, 'operators'), value: 20, low: 5, high: 100, note: 'Our choice: thousands of GPUs at all hours.' },
    requestsPerMonth: {
      ...cacheHitShare,
      value: (tokens * hoursPerMonth) / 24,
      unit: q.requestsPerMonth.unit.id,
      grade: 'derived',
      note: '608 billion tokens in and 168 billion out in a day, in requests of 3,619 and 1,000, for a twelfth of a year.',
    },
    trainingTokens: figureOf(data, 'deepseek-v3-pre-training', 'trainingTokens'),
    sequenceLength: sequenceOf(data, 'deepseek-v3'),
    mfu: figureOf(data, 'deepseek-v3-pre-training', 'mfu'),
    numberFormat: 'bf16',
    tunedModelServes: 'no',
  };
}

/** What the reader may change: what the API and own machines need, and what tuning and training add. */
export function decisionInputs(data: Read): readonly Input[] {
  const start = (id: string): Datum => assumed(data, id);
  /** The hosted job that stands for tuning here. */
  const examples = data.setups['ft-gpt-4.1-mini']?.figures;
  const shown = new Set(['apiModel', 'model']);
  const shared = apiOrOwnInputs(data)
    .filter(({ quantity }) => quantity.id !== q.tokensPerMonth.id && !shown.has(quantity.id))
    .map(({ first: _, ...input }): Input => input);
  const months = { range: [1, 60], scale: 'log' } as const;
  return [
    { quantity: q.requestsPerMonth, start: figureOf(data, 'klarna-assistant', 'requestsPerMonth'), range: [100, 1e11], scale: 'log', first: true },
    { quantity: q.apiModel, start: 'gpt-4.1', first: true },
    { quantity: q.tunedModel, start: 'gpt-4.1-mini', first: true },
    { quantity: q.model, start: 'llama-3-70b', first: true },
    { quantity: q.dataMayLeave, start: 'yes', first: true },
    { quantity: q.tunedModelServes, start: 'yes' },
    { quantity: q.openModelServes, start: 'yes' },
    ...shared,
    { quantity: q.hostedTuning, start: 'gpt-4.1-mini' },
    { quantity: q.datasetTokens, start: known(examples?.['datasetTokens'], 'datasetTokens'), range: [1e4, 1e11], scale: 'log' },
    { quantity: q.epochs, start: known(examples?.['epochs'], 'epochs'), range: [0.1, 20], scale: 'log' },
    { quantity: q.tuningRuns, start: start('tuning-runs'), range: [1, 100], scale: 'log' },
    { quantity: q.tuningPersonMonths, start: start('tuning-person-months'), range: [0, 24], scale: 'linear' },
    { quantity: q.tuningLifeMonths, start: start('tuning-life'), ...months },
    { quantity: q.tunedPriceRatio, start: start('tuned-price-ratio'), range: [0.5, 5], scale: 'linear' },
    { quantity: q.inputSavedByTuning, start: start('input-saved-by-tuning'), range: [0, 0.95], scale: 'linear' },
    { quantity: q.trainingTokens, start: figureOf(data, 'llama-3-70b', 'trainingTokens'), range: [1e9, 1e14], scale: 'log' },
    { quantity: q.mfu, start: start('mfu-dense-pre-training'), range: [0.05, 0.7], scale: 'linear' },
    // The own model is trained as Llama 3 70B was, whatever the open one is.
    { quantity: q.sequenceLength, start: sequenceOf(data, 'llama-3-70b'), range: [512, 1e6], scale: 'log' },
    { quantity: q.experimentsMultiplier, start: start('experiments-multiplier'), range: [1, 12], scale: 'linear' },
    { quantity: q.staffShare, start: start('staff-share'), range: [0, 0.9], scale: 'linear' },
    { quantity: q.lifetimeDays, start: start('model-life'), range: [30, 3650], scale: 'log' },
  ];
}

/** Tokens in one training sequence of a model. */
const sequenceOf = ({ models }: Read, id: string): Datum => known(models[id]?.sequenceLength, id);

/** A figure that must be on record. */
function known(figure: Datum | undefined, what: string): Datum {
  if (!figure) throw new Error(`There is no ${what}.`);
  return figure;
}
