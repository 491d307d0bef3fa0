import { effect } from '@preact/signals';
import { arrived, carried, clearCarried } from './travel.ts';
import { valueText } from './value-text.ts';

/** A slim bar at the top of the page: what came with the reader, and a button that drops it. One a page. */
export function showCarried(): void {
  const bar = document.querySelector<HTMLElement>('.carried') ?? document.querySelector('main')?.insertAdjacentElement('afterbegin', made());
  if (!(bar instanceof HTMLElement) || bar.dataset['follows'] !== undefined) return;
  bar.dataset['follows'] = '';
  effect(() => {
    const words = new Set<string>();
    for (const state of Object.values(arrived.value)) {
      for (const id of Object.keys(state.scenario.value.set)) {
        if (id in carried.value) words.add(`${state.calculator.graph.quantities.get(id)?.label ?? id} ${valueText(state, id)}`);
      }
    }
    bar.hidden = words.size === 0;
    const text = bar.querySelector('span');
    if (text) text.textContent = `Carried from before: ${[...words].join(' · ')}.`;
  });
}

function made(): HTMLElement {
  const bar = document.createElement('aside');
  bar.className = 'carried not-content';
  bar.setAttribute('aria-label', 'Your numbers from another page');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = 'Clear';
  clear.addEventListener('click', () => {
    clearCarried();
    const title = document.querySelector<HTMLElement>('h1');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  });
  bar.append(document.createElement('span'), ' ', clear);
  return bar;
}
