import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const turns = measure({
  id: 'turns',
  label: 'Turns',
  definition: 'Requests that one session makes one after the other: a question, or a step of an agent that reads the output of a tool.',
  unit: units.one,
  symbol: 'n_{\\text{turns}}',
  domain: [1, 1e6],
  whole: true,
});

export const systemTokens = measure({
  id: 'systemTokens',
  label: 'System prompt',
  definition: 'Tokens that stand at the beginning of every request: instructions and descriptions of tools.',
  unit: units.token,
  symbol: 'T_{\\text{sys}}',
  domain: [0, 1e8],
});

export const addedTokens = measure({
  id: 'addedTokens',
  label: 'New input a turn',
  definition: 'Tokens that each turn adds to the context: what the user types, or what a tool puts out.',
  unit: units.token,
  symbol: 'T_{\\text{new}}',
  domain: [0, 1e8],
});

export const replyTokens = measure({
  id: 'replyTokens',
  label: 'Output a turn',
  definition: 'Tokens that the model generates in a turn, hidden reasoning included. They join the context of the next.',
  unit: units.token,
  symbol: 'T_{\\text{reply}}',
  domain: [0, 1e8],
});

export const retriesPerTurn = measure({
  id: 'retriesPerTurn',
  label: 'Retries a turn',
  definition: 'Requests that are sent again for each turn that counts, because they failed or their answer was thrown away.',
  unit: units.one,
  symbol: '\\rho',
  domain: [0, 100],
});

export const fanOut = measure({
  id: 'fanOut',
  label: 'Sessions a task',
  definition: 'Such sessions that one task needs, one after the other or beside each other: an agent and those it sends out.',
  unit: units.one,
  symbol: 'f',
  domain: [1, 1e6],
});

export const promptCaching = choice({
  id: 'promptCaching',
  label: 'Cache of the context',
  definition: 'Whether the context is kept in the cache of the seller from one turn to the next.',
  options: { on: 'Used', off: 'Not used' },
});

export const cacheKeptShare = measure({
  id: 'cacheKeptShare',
  label: 'Found in the cache',
  definition: 'The share of the context of earlier turns that is still in the cache. What is not is sent and written again.',
  unit: units.fraction,
  symbol: 'h_{\\text{kept}}',
  domain: [0, 1],
});

export const contextTokens = measure({
  id: 'contextTokens',
  label: 'Context sent in all',
  definition: 'Tokens of all requests of the task, each with the whole context up to its turn.',
  unit: units.token,
  symbol: 'T_{\\text{ctx}}',
  domain: [0, 1e30],
});

export const knownTokens = measure({
  id: 'knownTokens',
  label: 'Context that was sent before',
  definition: 'The part of all contexts that an earlier request of the same session has sent already.',
  unit: units.token,
  symbol: 'T_{\\text{known}}',
  domain: [0, 1e30],
});

export const cacheReadTokens = measure({
  id: 'cacheReadTokens',
  label: 'Cached reads',
  definition: 'Tokens that are sent and found in the cache.',
  unit: units.token,
  symbol: 'T_{\\text{read}}',
  domain: [0, 1e30],
});

export const cacheWriteTokens = measure({
  id: 'cacheWriteTokens',
  label: 'Cache writes',
  definition: 'Tokens that are sent and written to the cache.',
  unit: units.token,
  symbol: 'T_{\\text{write}}',
  domain: [0, 1e30],
});

export const uncachedTokens = measure({
  id: 'uncachedTokens',
  label: 'Input outside the cache',
  definition: 'Tokens that are sent and neither read from the cache nor written to it.',
  unit: units.token,
  symbol: 'T_{\\text{plain}}',
  domain: [0, 1e30],
});

export const repliedTokens = measure({
  id: 'repliedTokens',
  label: 'Output',
  definition: 'Tokens that the task makes the model generate, those of retries included.',
  unit: units.token,
  symbol: 'T_{\\text{gen}}',
  domain: [0, 1e30],
});
