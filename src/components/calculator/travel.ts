import { effect, signal } from '@preact/signals';
import { arriving, type Carried, carry, feed } from '../../lib/scenario/carry.ts';
import { fromQuery } from '../../lib/scenario/link.ts';
import { carriedKey } from './carried-key.ts';
import { calculatorsHere, queryOfPage } from './share.ts';
import type { State } from './state.ts';

/** What the reader carries from page to page, kept in the browser alone. */
export const carried = signal<Carried>(stored());

/** Settings that came with the reader to this page, by calculator. */
export const arrived = signal<Readonly<Record<string, State>>>({});

function stored(): Carried {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(carriedKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

function keep(next: Carried): void {
  carried.value = next;
  try {
    localStorage.setItem(carriedKey, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing still computes.
  }
}

/** Puts the scenario of the page's link in force; without one, what the reader carries. */
export function arrive(state: State): void {
  const { calculator } = state;
  const query = queryOfPage();
  const mine = query.get('calculator') === calculator.id || (!query.has('calculator') && calculatorsHere() === 1);
  if (mine && query.size > 0) {
    const { scenario, problems } = fromQuery(calculator, query.toString());
    state.load(scenario);
    if (problems.length > 0) state.refused.value = `Part of the link was left out. ${problems.join(' ')}`;
    return;
  }
  const set = arriving(calculator, carried.value);
  if (Object.keys(set).length === 0) return;
  state.load({ ...state.start, set: { ...state.start.set, ...set } });
  arrived.value = { ...arrived.value, [calculator.id]: state };
}

/** From now on, what the reader changes here travels, and what follows from it where another calculator takes it over. */
export function keepLeaving(state: State): void {
  let before = state.scenario.peek();
  effect(() => {
    const now = state.scenario.value;
    const { settled } = state;
    let next = carried.peek();
    for (const id of new Set([...Object.keys(before.set), ...Object.keys(now.set)])) {
      if (before.set[id] !== now.set[id]) next = carry(state.calculator, next, id, now.set[id]);
    }
    if (before !== now) next = feed(state.calculator, next, settled.peek());
    before = now;
    if (next !== carried.peek()) keep(next);
  });
}

/** Forgets everything that is carried, and takes it out of the calculators that it came to. */
export function clearCarried(): void {
  const ids = Object.keys(carried.value);
  for (const state of Object.values(arrived.value)) for (const id of ids) state.clear(id);
  arrived.value = {};
  keep({});
}
