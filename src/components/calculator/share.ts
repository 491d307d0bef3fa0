import { effect } from '@preact/signals';
import { toQuery } from '../../lib/scenario/link.ts';
import { ownId } from '../../lib/scenario/own-record.ts';
import type { Scenario } from '../../lib/scenario/scenario.ts';
import type { State } from './state.ts';

/** The calculators on a page; a link to a page with several names the one it is for. */
export const calculatorsHere = (): number => document.querySelectorAll('atlas-calculator').length;

/** The query that brings the scenario back on this page. The calculator's own start names its preset where the page starts elsewhere. */
function queryHere({ calculator, scenario, start }: State): string {
  const query = toQuery(calculator, scenario.value) || (toQuery(calculator, start) && `preset=${calculator.presets[0].id}`);
  return query && calculatorsHere() > 1 ? `calculator=${calculator.id}&${query}` : query;
}

/** The link that brings a scenario back where the reader is: the page itself, or the calculator's own where this one is embedded elsewhere. */
export function linkHere(state: State, address: string): string {
  const query = queryHere(state);
  const here = location.pathname.includes('/embed/') ? address : `${location.origin}${location.pathname}`;
  return query === '' ? here : `${here}?${query}`;
}

/** The least time between two changes of the address, in milliseconds: browsers allow few. */
const pause = 400;

/** From now on the address holds what the reader does here, so that it is there again after a look at a source. Where a page has several calculators, it is for the one used last. */
export function keepAddress(state: State): void {
  const { calculator, scenario, start } = state;
  let written = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    written = Date.now();
    const query = toQuery(calculator, scenario.peek()) === toQuery(calculator, start) ? '' : queryHere(state);
    const named = new URLSearchParams(location.search).get('calculator') ?? calculator.id;
    if (query === '' && named !== calculator.id) return;
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    last = write;
  };
  const begin = scenario.peek();
  effect(() => {
    if (scenario.value === begin && !written) return;
    clearTimeout(timer);
    timer = setTimeout(write, written + pause - Date.now());
  });
  // An earlier place on the page brings its earlier query along.
  addEventListener('popstate', () => write === last && write());
}

let last: (() => void) | undefined;

/** What is added to links on their way through other sites, and means nothing here. */
const foreign = /^(utm_.*|.*clid|mc_[ce]id|igshid|ref|source|via)$/;

/** The query of the page without what other sites add to it. */
export function queryOfPage(): URLSearchParams {
  const query = new URLSearchParams(location.search);
  for (const name of [...query.keys()]) if (foreign.test(name)) query.delete(name);
  return query;
}

/** Whether a link to the scenario would name a record that it cannot carry. */
export const namesOwn = ({ set }: Scenario): boolean => Object.values(set).includes(ownId);
