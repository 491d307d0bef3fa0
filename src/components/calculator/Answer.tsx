import { sentence, write, writeRange } from '../../lib/scenario/say.ts';
import { staleSentence } from '../../lib/scenario/stale.ts';
import { inParts } from '../../lib/units/format.ts';
import { isMeasure } from '../../lib/vocabulary/quantity.ts';
import type { State } from './state.ts';

/** The first result with its 90% interval, and the finding in a sentence. */
export function Answer({ state }: { state: State }) {
  const { calculator, settled, spread, stale } = state;
  const [quantity] = calculator.results;
  if (!quantity) return null;
  const value = settled.value.values[quantity.id];
  const [number, unit] = isMeasure(quantity) ? inParts(write(calculator, quantity, value)) : [write(calculator, quantity, value), ''];
  const range = spread.value.around[quantity.id];
  const old = staleSentence(calculator, settled.value);
  return (
    <div class="answer">
      <p class="label">{quantity.label}</p>
      {value === undefined ? (
        <p class="reason">Unknown. {settled.value.reasons[quantity.id]}</p>
      ) : (
        <p class="result">
          <output class="hero" id={`${calculator.id}-answer`}>
            {number}
            {unit && <span class="unit">{unit}</span>}
          </output>
          {range && isMeasure(quantity) && (
            <span class="interval" data-stale={stale.value ? '' : undefined}>
              90% interval {writeRange(calculator, quantity, range)}
            </span>
          )}
        </p>
      )}
      {value !== undefined && (
        <p class="finding" aria-live="polite">
          {sentence(calculator, settled.value, calculator.finding)}
        </p>
      )}
      {old && <p class="old">{old}</p>}
    </div>
  );
}
