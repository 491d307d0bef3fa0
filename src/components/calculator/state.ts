import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { DataRecord } from '../../lib/formula/value.ts';
import type { Calculator } from '../../lib/scenario/calculator.ts';
import { withOwn } from '../../lib/scenario/own-record.ts';
import { type Scenario, type Setting, untouched } from '../../lib/scenario/scenario.ts';
import { readSetting } from '../../lib/scenario/setting.ts';
import { type Settled, settle, startingValues } from '../../lib/scenario/settle.ts';
import type { Selection } from '../../lib/vocabulary/quantity.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Text in a field that could not be used, with the reason. The last valid value stays in force. */
export interface Draft {
  readonly text: string;
  readonly message: string;
}

/** A calculator in use: one scenario, and everything that follows from it. */
export interface State {
  /** With what the reader brought along. */
  readonly calculator: Calculator;
  /** The scenario in which the page starts it. */
  readonly start: Scenario;
  /** Whether a script runs, so that controls answer. */
  readonly live: Signal<boolean>;
  readonly scenario: ReadonlySignal<Scenario>;
  readonly settled: ReadonlySignal<Settled>;
  readonly drafts: ReadonlySignal<Readonly<Record<string, Draft>>>;
  /** Follows after a pause; `stale` says that it is still that of an earlier scenario. */
  readonly spread: ReadonlySignal<Spread>;
  readonly stale: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** What just happened, for screen readers and the eye. */
  readonly notice: Signal<string>;
  /** What a link asked for and could not have; empty where all of it could be read. */
  readonly refused: Signal<string>;
  /** The field for a record of the reader's own, once its code is there. */
  readonly ownField: Signal<((props: { readonly state: State; readonly quantity: Selection }) => ComponentChild) | undefined>;
  set(id: string, setting: Setting): void;
  /** Takes text of a field: a value where it can be read, else a draft with a message. */
  type(id: string, text: string): void;
  /** Goes back to what the preset or the graph gives. */
  clear(id: string): void;
  pick(preset: string): void;
  /** Puts a whole scenario in force, as a link brings it. */
  load(scenario: Scenario): void;
  reset(): void;
  undo(): void;
  /** Adds the reader's own record to a data set. */
  join(set: string, record: DataRecord): void;
  /** Keeps `spread` up to date from now on; answers how to stop. */
  follow(): () => void;
}

const pause = 120;
const longestHistory = 100;

/** Opens a calculator where its page starts it. */
export function open(opened: Calculator, begin: Spread, start: Scenario = untouched): State {
  const current = signal(opened);
  const live = signal(false);
  const notice = signal('');
  const scenario = signal<Scenario>(start);
  const drafts = signal<Readonly<Record<string, Draft>>>({});
  const history = signal<readonly Scenario[]>([]);
  const settled = computed(() => settle(current.value, scenario.value));
  const spread = signal(begin);
  const stale = signal(false);

  const go = (next: Scenario) =>
    batch(() => {
      history.value = [...history.value.slice(-longestHistory), scenario.value];
      scenario.value = next;
      notice.value = '';
    });
  const without = <T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> => {
    const { [id]: _, ...rest } = record;
    return rest;
  };

  const state: State = {
    get calculator() {
      return current.value;
    },
    start,
    live,
    scenario,
    settled,
    drafts,
    spread,
    stale,
    notice,
    refused: signal(''),
    ownField: signal(undefined),
    canUndo: computed(() => history.value.length > 0),
    set(id, setting) {
      const { set } = scenario.value;
      drafts.value = without(drafts.value, id);
      const rest = without(set, id);
      go({ ...scenario.value, set: setting === startingValues(current.peek(), scenario.value)[id] ? rest : { ...set, [id]: setting } });
    },
    type(id, text) {
      const { graph, data } = current.peek();
      const quantity = graph.quantities.get(id);
      if (!quantity) return;
      const read = readSetting(quantity, text, data);
      if (read.ok) state.set(id, read.setting);
      else drafts.value = { ...drafts.value, [id]: { text, message: read.message } };
    },
    clear(id) {
      drafts.value = without(drafts.value, id);
      if (id in scenario.value.set) go({ ...scenario.value, set: without(scenario.value.set, id) });
    },
    pick(preset) {
      drafts.value = {};
      go({ preset, set: {} });
    },
    load: (next) => {
      scenario.value = next;
    },
    reset() {
      drafts.value = {};
      go(start);
      notice.value = 'Everything is back at the start.';
    },
    undo() {
      const last = history.value.at(-1);
      if (!last) return;
      drafts.value = {};
      history.value = history.value.slice(0, -1);
      scenario.value = last;
    },
    join(set, record) {
      current.value = withOwn(current.peek(), set, record);
    },
    follow() {
      let shown: Settled | undefined = settled.peek();
      return effect(() => {
        const now = settled.value;
        if (now === shown) return undefined;
        stale.value = true;
        const timer = setTimeout(() => {
          shown = now;
          batch(() => {
            spread.value = spreadOf(current.peek(), now);
            stale.value = false;
          });
        }, pause);
        return () => clearTimeout(timer);
      });
    },
  };
  return state;
}
