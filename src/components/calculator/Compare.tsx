import { useSignal } from '@preact/signals';
import { compare } from '../../lib/scenario/compare.ts';
import { difference } from '../../lib/scenario/difference.ts';
import { write } from '../../lib/scenario/say.ts';
import type { Scenario } from '../../lib/scenario/scenario.ts';
import { type Settled, settle } from '../../lib/scenario/settle.ts';
import { format } from '../../lib/units/format.ts';
import { inSentence, isMeasure } from '../../lib/vocabulary/quantity.ts';
import type { State } from './state.ts';

/** Another scenario beside the current one, and which inputs make the difference. */
export function Compare({ state }: { state: State }) {
  const { calculator, settled, live, scenario } = state;
  const pinned = useSignal<Scenario | undefined>(undefined);
  const choice = useSignal('');
  const other: Settled | undefined =
    choice.value === 'pinned' && pinned.value
      ? settle(calculator, pinned.value)
      : choice.value && choice.value !== 'pinned'
        ? settle(calculator, { preset: choice.value, set: {} })
        : undefined;
  return (
    <details class="compare">
      <summary>Compare two scenarios</summary>
      <fieldset disabled={!live.value}>
        <legend class="sr-only">Compare</legend>
        <label for={`${calculator.id}-compare`}>Compare what stands above with</label>
        <select
          id={`${calculator.id}-compare`}
          value={choice.value}
          onChange={(event) => {
            choice.value = event.currentTarget.value;
          }}
        >
          <option value="">nothing yet</option>
          {pinned.value && <option value="pinned">the scenario I kept</option>}
          {calculator.presets.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button
          type="button"
          onClick={() => {
            pinned.value = scenario.value;
            choice.value = 'pinned';
          }}
        >
          Keep the current one, then change it
        </button>
      </fieldset>
      {other && <Side state={state} before={other} after={settled.value} />}
    </details>
  );
}

function Side({ state, before, after }: { state: State; before: Settled; after: Settled }) {
  const { calculator } = state;
  const headline = calculator.results.find(isMeasure);
  const attributed = headline ? compare(calculator.graph, before.given, after.given, headline.id, calculator.data) : undefined;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={`${calculator.title}: comparison`}>
      <table class="stacks">
        <caption>The two scenarios</caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Other</th>
            <th scope="col">Current</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {calculator.results.map((quantity) => {
            const [a, b] = [before.values[quantity.id], after.values[quantity.id]];
            return (
              <tr key={quantity.id}>
                <th scope="row">{quantity.label}</th>
                <td data-name="Other">{write(calculator, quantity, a)}</td>
                <td data-name="Current">{write(calculator, quantity, b)}</td>
                <td data-name="Difference">{difference(quantity, a, b)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {headline && attributed?.ok && attributed.causes.length > 0 && (
        <p>
          Of the difference in {inSentence(headline)}:{' '}
          {attributed.causes
            .map(({ id, share }) => `${calculator.graph.quantities.get(id)?.label ?? id} ${share < 0 ? '' : '+'}${format(share, headline.unit)}`)
            .join(', ')}
          .
        </p>
      )}
    </div>
  );
}
