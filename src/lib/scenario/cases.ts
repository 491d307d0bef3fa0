import { evaluate } from '../formula/evaluate.ts';
import { isSelection, type Quantity } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';
import type { Across } from './picture.ts';
import type { Scenario } from './scenario.ts';
import { type Settled, settle } from './settle.ts';

/** One of the states that a picture shows side by side. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly settled: Pick<Settled, 'given' | 'values' | 'reasons'>;
  /** Whether the reader stands here. */
  readonly now: boolean;
}

/** The states of a picture, evaluated; ids that name nothing are left out. Without `across` the reader's own. */
export function casesOf(calculator: Calculator, settled: Settled, across: Across | undefined): readonly Case[] {
  if (!across) return [{ id: 'now', label: 'As set', settled, now: true }];
  if (across.each === 'preset') return presets(calculator, settled, across.ids);
  const { each } = across;
  const now = idOf(settled, each);
  const names = labelsOf(calculator, each);
  return (across.ids ?? Object.keys(names)).flatMap((id) => {
    const label = names[id];
    if (label === undefined) return [];
    const given = { ...settled.given, [each.id]: id };
    return [{ id, label, settled: { ...evaluate(calculator.graph, given, calculator.data), given }, now: id === now }];
  });
}

function presets(calculator: Calculator, { scenario, preset: current }: Settled, ids: readonly string[] | undefined): readonly Case[] {
  const shown = calculator.presets.filter(({ id }) => !ids || ids.includes(id));
  return shown.map((preset) => {
    // A preset is named after a real thing: what it says of that thing stands, whatever a reader has changed.
    const set = Object.fromEntries(Object.entries(scenario.set).filter(([id]) => !(id in preset.sets))) as Scenario['set'];
    return { id: preset.id, label: preset.label, settled: settle(calculator, { preset: preset.id, set }), now: preset.id === current.id };
  });
}

const idOf = ({ values }: Settled, { id }: Quantity): string | undefined => {
  const value = values[id];
  return typeof value === 'object' ? value.id : (value as string | undefined);
};

function labelsOf(calculator: Calculator, each: Exclude<Across['each'], 'preset'>): Readonly<Record<string, string | undefined>> {
  if (!isSelection(each)) return each.options;
  return Object.fromEntries(Object.entries(calculator.data[each.set] ?? {}).map(([id, { name }]) => [id, name]));
}
