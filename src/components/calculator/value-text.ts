import { write } from '../../lib/scenario/say.ts';
import type { State } from './state.ts';

/** The current value of a quantity as text. */
export function valueText({ calculator, settled }: State, id: string): string {
  const quantity = calculator.graph.quantities.get(id);
  return quantity ? write(calculator, quantity, settled.value.values[id]) : '–';
}
