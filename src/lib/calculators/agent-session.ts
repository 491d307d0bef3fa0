import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import * as prices from '../prices/api-prices.ts';
import { withDiscounts } from '../prices/api-rates.ts';
import * as bill from '../prices/bill.ts';
import * as session from '../prices/session.ts';
import { asOfApi } from '../scenario/as-of.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data, figureOf } from '../scenario/data.ts';
import { day } from '../units/date.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([...Object.values(prices), ...Object.values(session), ...Object.values(bill)]);

const results = [
  q.cost,
  q.cacheReadShare,
  q.cacheWriteShare,
  q.cacheReadTokens,
  q.cacheWriteTokens,
  q.uncachedTokens,
  q.repliedTokens,
  q.cacheReadCost,
  q.cacheWriteCost,
  q.uncachedCost,
  q.outputCost,
  q.cacheBreakEvenUses,
] as const;

/** Sessions of which the tokens were metered: their run, the model that they ran on, and their day. */
const metered = [
  ['agent-feature-2026-03', 'claude-sonnet-4.6', '2026-03-27'],
  ['agent-session-173-turns', 'claude-opus-4.8', '2026-05-12'],
  ['agent-session-359-turns', 'claude-opus-4.8', '2026-05-18'],
  ['deepseek-serving-2025-02', 'deepseek-r1', '2025-02-28'],
] as const;

export default calculator({
  id: 'agent-session',
  needs: ['apiPrices', 'apiDiscounts', 'runs', 'assumptions'],
  open: (data) => ({
    id: 'agent-session',
    title: 'A session of an agent',
    question: 'What do reasoning and agents do to the bill?',
    version: 1,
    graph: wired,
    data: { apiPrices: withDiscounts(data.apiPrices, data.apiDiscounts) },
    inputs: [
      { quantity: q.apiModel, start: 'claude-sonnet-4.6', first: true },
      { quantity: q.turns, start: assumed(data, 'session-turns'), range: [1, 1000], scale: 'log', first: true },
      { quantity: q.addedTokens, start: assumed(data, 'session-added-tokens'), range: [10, 100_000], scale: 'log', first: true },
      { quantity: q.replyTokens, start: assumed(data, 'session-reply-tokens'), range: [10, 100_000], scale: 'log', first: true },
      { quantity: q.cacheKeptShare, start: assumed(data, 'session-cache-kept'), range: [0, 1], scale: 'linear', first: true },
      { quantity: q.systemTokens, start: assumed(data, 'session-system-tokens'), range: [0, 200_000], scale: 'linear' },
      { quantity: q.promptCaching, start: 'on' },
      { quantity: q.cacheLifetime, start: 'minutes' },
      { quantity: q.apiService, start: 'standard' },
      { quantity: q.retriesPerTurn, start: assumed(data, 'session-retries'), range: [0, 2], scale: 'linear' },
      { quantity: q.fanOut, start: oneSession(assumed(data, 'session-turns')), range: [1, 100], scale: 'log' },
      asOfApi(data.apiPrices),
      { quantity: q.apiInputPrice, range: [0.01, 200], scale: 'log' },
      { quantity: q.apiCachedPrice, range: [0.001, 200], scale: 'log' },
      { quantity: q.apiCacheWritePrice, range: [0.01, 400], scale: 'log' },
      { quantity: q.apiOutputPrice, range: [0.01, 1000], scale: 'log' },
    ],
    presets: [
      { id: 'coding-session', label: 'A coding session of 50 turns', sets: { promptCaching: 'on' } },
      { id: 'coding-session-without-cache', label: 'The same without a cache', sets: { promptCaching: 'off' } },
      ...metered.map(([run, model, on]) => meteredPreset(data, run, model, on)),
      chat(data),
    ],
    results,
    finding: (say) => {
      const [cost = 0, read = 0, write = 0] = [say.number(q.cost), say.number(q.cacheReadCost), say.number(q.cacheWriteCost)];
      const most =
        Math.max(read, write) > cost / 2 ? ` More than half of it is for ${read > write ? 'reading' : 'writing'} a context that was there before.` : '';
      const sent = [q.uncachedTokens, q.cacheWriteTokens, q.cacheReadTokens].reduce((sum, kind) => sum + (say.number(kind) ?? 0), 0);
      return `The task costs ${say(q.cost)} with ${say(q.apiModel)}: ${say(q.repliedTokens)} come out, and ${say.as(q.contextTokens, sent)} are sent for them.${most}`;
    },
    pictures: [
      {
        kind: 'bill',
        id: 'kinds',
        title: 'The bill by kind of token',
        parts: [
          { quantity: q.uncachedCost, kind: 'data' },
          { quantity: q.cacheWriteCost, kind: 'capital' },
          { quantity: q.cacheReadCost, kind: 'serving' },
          { quantity: q.outputCost, kind: 'compute' },
        ],
        total: q.cost,
        caption: (say) => `Of ${say(q.cost)}, output is ${say(q.outputCost)}.`,
      },
      {
        kind: 'sweep',
        id: 'turns',
        title: 'Cost by number of turns',
        x: q.turns,
        y: q.cost,
        caption: (say) => `${say(q.turns)} turns cost ${say(q.cost)}. Each turn sends all turns before it, so the input grows with their square.`,
      },
    ],
    notFor: [
      'Subscriptions. They charge by the month, with limits.',
      'Sessions that cut or sum up their context: they send less than is counted here.',
      'Tools that cost money themselves, such as searches.',
    ],
  }),
});

/** One session a task: a definition, with the origin of the session it is of. */
const oneSession = ({ low: _, high: __, ...turns }: Datum): Datum => ({ ...turns, value: 1, note: 'One session, as it was metered.' });

function meteredPreset(data: Pick<Data, 'runs'>, run: string, model: string, on: string): Preset {
  const figure = (id: string) => figureOf(data, run, id);
  const cost = figure('cost');
  const kinds = ['uncachedTokens', 'cacheWriteTokens', 'cacheReadTokens', 'repliedTokens'] as const;
  return {
    id: run,
    label: data.runs[run]?.name ?? run,
    sets: {
      apiModel: model,
      asOf: { ...cost, value: day(on), unit: 'date', note: 'The day of the session.' },
      ...Object.fromEntries(kinds.map((id) => [id, figure(id)])),
    },
    published: { cost },
  };
}

/** The mean request of LMSYS-Chat-1M. */
function chat(data: Pick<Data, 'assumptions'>): Preset {
  const input = assumed(data, 'request-input-tokens');
  const one = (value: number, unit: string): Datum => ({ ...input, value, unit, note: 'One question and its answer.' });
  return {
    id: 'chat',
    label: 'A chat of one question (LMSYS)',
    sets: {
      turns: one(1, '1'),
      systemTokens: one(0, 'token'),
      retriesPerTurn: one(0, '1'),
      addedTokens: input,
      replyTokens: assumed(data, 'request-output-tokens'),
      promptCaching: 'off',
    },
  };
}
