import { type Input, isOptionInput, type NumberInput } from '../../lib/scenario/calculator.ts';
import { isRange } from '../../lib/scenario/scenario.ts';
import { namesOf } from '../../lib/scenario/setting.ts';
import { formatRange } from '../../lib/units/format.ts';
import { isSelection, type Measure } from '../../lib/vocabulary/quantity.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { OptionField } from '../controls/OptionField.tsx';
import { focusNext } from './focus.ts';
import type { State } from './state.ts';
import { valueText } from './value-text.ts';

/** The inputs: few at once, the others folded behind their number and the values that the reader changed, then every intermediate that a reader overrode. */
export function Controls({ state }: { state: State }) {
  const { calculator } = state;
  const folded = calculator.inputs.filter(({ first }) => !first);
  const yours = folded.filter(({ quantity }) => quantity.id in state.scenario.value.set);
  return (
    <div class="controls">
      {calculator.inputs
        .filter(({ first }) => first)
        .map((input) => (
          <Field key={input.quantity.id} state={state} input={input} />
        ))}
      {folded.length > 0 && (
        <details class="more">
          <summary>
            {folded.length} more {folded.length === 1 ? 'input' : 'inputs'}
            {yours.length > 0 && (
              <span class="values">
                , {yours.length} of them yours: {yours.map(({ quantity }) => `${quantity.label} ${valueText(state, quantity.id)}`).join(' · ')}
              </span>
            )}
          </summary>
          {folded.map((input) => (
            <Field key={input.quantity.id} state={state} input={input} />
          ))}
        </details>
      )}
      <Overrides state={state} />
    </div>
  );
}

function Field({ state, input }: { state: State; input: Input }) {
  return isOptionInput(input) ? <Option state={state} input={input} /> : <NumberControl state={state} input={input} />;
}

function NumberControl({ state, input }: { state: State; input: NumberInput }) {
  const { quantity } = input;
  const { id } = quantity;
  const { settled, scenario, drafts, live } = state;
  const value = settled.value.values[id];
  const set = scenario.value.set[id];
  const draft = drafts.value[id];
  const reason = settled.value.reasons[id];
  const note = outside(input, value as number | undefined);
  return (
    <NumberField
      id={`${state.calculator.id}-${id}`}
      input={input}
      value={typeof value === 'number' ? value : input.range[0]}
      {...(draft
        ? { text: draft.text, error: stays(state, id, draft.message) }
        : isRange(set)
          ? { text: rangeText(quantity, set.low, set.high) }
          : value === undefined
            ? { text: '', error: reason ?? 'Type a number.' }
            : {})}
      {...(note && { note })}
      disabled={!live.value}
      onValue={(next) => state.set(id, next)}
      onText={(text) => (text.trim() === '' ? state.clear(id) : state.type(id, text))}
    />
  );
}

/** Adds to a message which value counts meanwhile. */
const stays = (state: State, id: string, message: string): string =>
  state.settled.value.values[id] === undefined ? message : `${message} ${valueText(state, id)} stays in force.`;

/** Says that a value lies beyond what the formulas were checked for. */
function outside({ quantity, range: [low, high] }: NumberInput, value: number | undefined): string | undefined {
  if (value === undefined || (value >= low && value <= high)) return undefined;
  return `Outside ${formatRange(low, high, quantity.unit)}, for which the formulas were checked.`;
}

const rangeText = (quantity: Measure, low: number, high: number): string => formatRange(low, high, quantity.unit, { bare: true });

function Option({ state, input }: { state: State; input: Extract<Input, { start: string }> }) {
  const { quantity } = input;
  const Own = state.ownField.value;
  const options = Object.entries(namesOf(quantity, state.calculator.data)).map(([id, label]) => ({ id, label }));
  return (
    <>
      <OptionField
        id={`${state.calculator.id}-${quantity.id}`}
        input={input}
        options={options}
        value={String(state.settled.value.given[quantity.id])}
        disabled={!state.live.value}
        onValue={(id) => state.set(quantity.id, id)}
      />
      {Own && isSelection(quantity) && <Own state={state} quantity={quantity} />}
    </>
  );
}

/** Intermediates with a reader's number in place of their formula. */
function Overrides({ state }: { state: State }) {
  const { calculator, scenario } = state;
  const ids = Object.keys(scenario.value.set).filter((id) => !calculator.inputs.some(({ quantity }) => quantity.id === id));
  if (ids.length === 0) return null;
  return (
    <ul class="overrides">
      {ids.map((id) => (
        <li key={id}>
          {calculator.graph.quantities.get(id)?.label}: {valueText(state, id)}, yours in place of the formula.{' '}
          <button
            type="button"
            onClick={() => {
              state.clear(id);
              focusNext(`${calculator.id}-override-${id}`, `${calculator.id}-preset`);
            }}
          >
            Back to the formula
          </button>
        </li>
      ))}
    </ul>
  );
}
