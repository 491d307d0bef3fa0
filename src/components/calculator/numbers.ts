import { effect } from '@preact/signals';
import { write } from '../../lib/scenario/say.ts';
import { portable } from '../../lib/scenario/setting.ts';
import type { State } from './state.ts';

/** Keeps the numbers in the page's sentences at what the calculator says. */
export function followNumbers({ calculator, settled, scenario, start }: State): void {
  const selector = `data.num[data-calculator="${CSS.escape(calculator.id)}"]`;
  effect(() => {
    const { values, reasons } = settled.value;
    const touched = scenario.value !== start;
    for (const number of document.querySelectorAll<HTMLDataElement>(selector)) {
      const id = number.dataset['of'] ?? '';
      const quantity = calculator.graph.quantities.get(id);
      if (!quantity) continue;
      const value = values[id];
      const text = value === undefined ? 'unknown' : write(calculator, quantity, value);
      if (number.textContent === text) continue;
      number.dataset['start'] ??= number.textContent ?? '';
      number.textContent = text;
      number.value = value === undefined || typeof value === 'object' ? '' : String(portable(quantity, value));
      const changed = touched && text !== number.dataset['start'];
      number.toggleAttribute('data-changed', changed);
      number.title = value === undefined ? (reasons[id] ?? '') : changed ? `With your numbers. ${number.dataset['start']} at the start.` : '';
    }
  });
}
