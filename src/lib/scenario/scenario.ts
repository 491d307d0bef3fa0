/** A number known only to lie, with 90% certainty, between two others. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** What a reader puts in place of a start: a number, the 90% range of one, or the id of an option or record. */
export type Setting = number | string | NumberRange;

/** What a reader changed: a preset, and settings by quantity id. An id that the graph would compute overrides its formula. */
export interface Scenario {
  readonly preset?: string;
  readonly set: Readonly<Record<string, Setting>>;
}

/** Where every calculator starts. */
export const untouched: Scenario = { set: {} };

export const isRange = (setting: Setting | undefined): setting is NumberRange => typeof setting === 'object';
