import type { Quantity } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';
import type { Setting } from './scenario.ts';
import { readSetting, writeSetting } from './setting.ts';
import type { Settled } from './settle.ts';

/** What a reader takes from one article to the next: settings of quantities that travel, as text, by id. */
export type Carried = Readonly<Record<string, string>>;

/** Adds what a reader set here to what is carried; `undefined` takes it back. Quantities that do not travel, or are no input here, change nothing. */
export function carry(calculator: Calculator, carried: Carried, id: string, setting: Setting | undefined): Carried {
  const quantity = travelling(calculator, id);
  if (!quantity) return carried;
  const { [id]: _, ...rest } = carried;
  return setting === undefined ? rest : { ...rest, [id]: writeSetting(quantity, setting) };
}

/** Adds the results that feed other calculators, once a reader has set anything here; takes them back when nothing is set any more. */
export function feed(calculator: Calculator, carried: Carried, { scenario, values }: Pick<Settled, 'scenario' | 'values'>): Carried {
  const isSet = Object.keys(scenario.set).length > 0;
  let next = carried;
  for (const { from, to } of calculator.feeds ?? []) {
    const { [to.id]: _, ...rest } = next;
    const value = values[from.id];
    next = isSet && typeof value === 'number' ? { ...rest, [to.id]: writeSetting(to, value) } : rest;
  }
  return next;
}

/** The settings that arrive with a reader, for the quantities that are inputs here and valid here. */
export function arriving(calculator: Calculator, carried: Carried): Readonly<Record<string, Setting>> {
  const set: Record<string, Setting> = {};
  for (const [id, text] of Object.entries(carried)) {
    const quantity = travelling(calculator, id);
    if (!quantity) continue;
    const answer = readSetting(quantity, text, calculator.data);
    if (answer.ok) set[id] = answer.setting;
  }
  return set;
}

/** The quantity of an id, where it is an input here and travels. */
const travelling = ({ inputs }: Calculator, id: string): Quantity | undefined =>
  inputs.find(({ quantity }) => quantity.id === id && quantity.travels)?.quantity;
