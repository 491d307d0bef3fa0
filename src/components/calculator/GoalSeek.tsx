import { useSignal } from '@preact/signals';
import { solve } from '../../lib/formula/solve.ts';
import { isOptionInput, type NumberInput } from '../../lib/scenario/calculator.ts';
import { write } from '../../lib/scenario/say.ts';
import { parse } from '../../lib/units/parse.ts';
import { isMeasure } from '../../lib/vocabulary/quantity.ts';
import { focusNext } from './focus.ts';
import type { State } from './state.ts';

/** “Which input gives this result?” */
export function GoalSeek({ state }: { state: State }) {
  const { calculator, settled, live, scenario } = state;
  const inputs = calculator.inputs.filter((input): input is NumberInput => !isOptionInput(input));
  const results = calculator.results.filter(isMeasure);
  const result = useSignal(results[0]?.id ?? '');
  const input = useSignal(inputs[0]?.quantity.id ?? '');
  const target = useSignal('');
  const found = useSignal<{ readonly to: readonly unknown[]; readonly text: string; readonly value?: number } | undefined>(undefined);
  // An answer holds for what was asked, and for the numbers it was found with.
  const asked = [result.value, input.value, target.value, scenario.value];
  const answer = found.value?.to.every((part, index) => part === asked[index]) ? found.value : undefined;
  const id = `${calculator.id}-solve`;

  const ask = (event: Event) => {
    event.preventDefault();
    const wanted = results.find((quantity) => quantity.id === result.value);
    const moved = inputs.find(({ quantity }) => quantity.id === input.value);
    if (!wanted || !moved) return;
    const parsed = parse(target.value, wanted.unit);
    if (!parsed.ok) {
      found.value = { to: asked, text: `${wanted.label}: ${parsed.message}` };
      return;
    }
    const { given } = settled.value;
    const solved = solve(calculator.graph, given, {
      result: wanted.id,
      target: parsed.value,
      input: moved.quantity.id,
      range: moved.range,
      scale: moved.scale,
      data: calculator.data,
    });
    found.value = solved.ok
      ? {
          to: asked,
          text: `${moved.quantity.label} of ${write(calculator, moved.quantity, solved.value)} gives ${write(calculator, wanted, parsed.value)}.${solved.note ? ` ${solved.note}` : ''}`,
          value: solved.value,
        }
      : { to: asked, text: solved.message };
  };
  const use = () => {
    if (answer?.value !== undefined) state.set(input.value, answer.value);
    focusNext(`${id}-target`);
  };
  return (
    <details class="solve">
      <summary>Start from the answer: which input gives it?</summary>
      <form onSubmit={ask}>
        <fieldset disabled={!live.value}>
          <legend class="sr-only">Start from the answer</legend>
          <label for={`${id}-result`}>I want</label>
          <select
            id={`${id}-result`}
            value={result.value}
            onChange={(event) => {
              result.value = event.currentTarget.value;
            }}
          >
            {results.map((quantity) => (
              <option key={quantity.id} value={quantity.id}>
                {quantity.label}
              </option>
            ))}
          </select>
          <label for={`${id}-target`}>to be</label>
          <input
            id={`${id}-target`}
            type="text"
            value={target.value}
            onInput={(event) => {
              target.value = event.currentTarget.value;
            }}
          />
          <label for={`${id}-input`}>by changing</label>
          <select
            id={`${id}-input`}
            value={input.value}
            onChange={(event) => {
              input.value = event.currentTarget.value;
            }}
          >
            {inputs.map(({ quantity }) => (
              <option key={quantity.id} value={quantity.id}>
                {quantity.label}
              </option>
            ))}
          </select>
          <button type="submit">Find</button>
        </fieldset>
      </form>
      <p role="status">
        {answer?.text}{' '}
        {answer?.value !== undefined && (
          <button type="button" onClick={use}>
            Use it
          </button>
        )}
      </p>
    </details>
  );
}
