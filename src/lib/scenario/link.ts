import type { Calculator } from './calculator.ts';
import { noSuch } from './nearest.ts';
import type { Scenario, Setting } from './scenario.ts';
import { idOf, readSetting, writeSetting } from './setting.ts';
import { startingValues } from './settle.ts';

/** Longest query that is written or read, in characters. */
export const longestQuery = 2000;

/** Words in a query that are not quantities: the calculator it is for, where a page has several, and the version of the link. */
export const reserved = ['calculator', 'preset', 'v'] as const;

/** Writes a scenario as the query of a link: only what differs from the start, in the vocabulary's words. Empty for an untouched one. */
export function toQuery(calculator: Calculator, scenario: Scenario): string {
  const { preset, set } = scenario;
  const query = new URLSearchParams();
  const start = startingValues(calculator, scenario);
  if (preset !== undefined && preset !== calculator.presets[0].id) query.set('preset', preset);
  for (const [id, setting] of Object.entries(set)) if (setting !== start[id]) query.set(id, writeSetting(calculator.graph.quantities.get(id), setting));
  if (query.size > 0 && calculator.version > 1) query.set('v', String(calculator.version));
  return query.toString();
}

/** A scenario read from a query, and a sentence for each part that could not be used. */
export interface ReadLink {
  readonly scenario: Scenario;
  readonly problems: readonly string[];
}

/** Reads the query of a link of this or any earlier version. Never throws: what is not understood is left out and named. */
export function fromQuery(calculator: Calculator, query: string): ReadLink {
  if (query.length > longestQuery) return { scenario: { set: {} }, problems: [`The link is longer than ${longestQuery} characters, so it was not read.`] };
  const words = Object.fromEntries(new URLSearchParams(query));
  const version = Number(words.v ?? 1);
  if (!Number.isInteger(version) || version < 1 || version > calculator.version) {
    return { scenario: { set: {} }, problems: ['The link is of a version that this page does not know, so it was not read.'] };
  }
  return read(calculator, migrated(calculator, words, version));
}

function migrated(calculator: Calculator, words: Readonly<Record<string, string>>, version: number): Readonly<Record<string, string>> {
  let current = words;
  for (let at = version; at < calculator.version; at++) current = calculator.migrations?.[at]?.(current) ?? current;
  return current;
}

/** Reads settings by name, as links and terminals give them. */
export function read(calculator: Calculator, words: Readonly<Record<string, string>>): ReadLink {
  const problems: string[] = [];
  const set: Record<string, Setting> = {};
  const presets = Object.fromEntries(calculator.presets.map(({ id, label }) => [id, label]));
  const preset = idOf(words.preset ?? '', presets);
  if (words.preset !== undefined && preset === undefined) problems.push(noSuch('preset', words.preset.slice(0, 40), Object.keys(presets), presets));
  for (const [id, text] of Object.entries(words)) {
    if (reserved.some((word) => word === id)) continue;
    const quantity = calculator.graph.quantities.get(id);
    if (!quantity) {
      problems.push(noSuch('quantity', id.slice(0, 40), settable(calculator), labelsOf(calculator)));
      continue;
    }
    const answer = readSetting(quantity, text, calculator.data);
    if (answer.ok) set[id] = answer.setting;
    else problems.push(answer.message);
  }
  return { scenario: { ...(preset && { preset }), set }, problems };
}

/** What the quantities of a calculator are called, by id. */
export const labelsOf = ({ graph }: Calculator): Readonly<Record<string, string>> =>
  Object.fromEntries([...graph.quantities.values()].map(({ id, label }) => [id, label]));

/** Ids that a scenario may set: the inputs first, then every intermediate. */
export function settable(calculator: Calculator): readonly string[] {
  return [...new Set([...calculator.inputs.map(({ quantity }) => quantity.id), ...calculator.graph.quantities.keys()])];
}
