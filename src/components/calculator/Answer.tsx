import { useEffect, useRef, useState } from 'preact/hooks';
import { sentence, write, writeRange } from '../../lib/scenario/say.ts';
import { staleSentence } from '../../lib/scenario/stale.ts';
import { inParts } from '../../lib/units/format.ts';
import { isMeasure } from '../../lib/vocabulary/quantity.ts';
import type { State } from './state.ts';

/** How long the numbers rest before a screen reader says them, in milliseconds. */
const rest = 500;

/** The first result with its 90% interval, and the finding in a sentence. */
export function Answer({ state }: { state: State }) {
  const { calculator, settled, spread, stale } = state;
  const [quantity] = calculator.results;
  if (!quantity) return null;
  const value = settled.value.values[quantity.id];
  const [number, unit] = isMeasure(quantity) ? inParts(write(calculator, quantity, value)) : [write(calculator, quantity, value), ''];
  const range = spread.value.around[quantity.id];
  const old = staleSentence(calculator, settled.value);
  const finding = value === undefined ? '' : sentence(calculator, settled.value, calculator.finding);
  return (
    <div class="answer">
      <p class="label">{quantity.label}</p>
      {value === undefined ? (
        <p class="reason">Unknown. {settled.value.reasons[quantity.id]}</p>
      ) : (
        <p class="result">
          <output class="hero" id={`${calculator.id}-answer`} aria-live="off">
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
      {finding && <p class="finding">{finding}</p>}
      {old && <p class="old">{old}</p>}
      <Spoken state={state} text={value === undefined ? `Unknown. ${settled.value.reasons[quantity.id]}` : `${quantity.label}: ${number}${unit}. ${finding}`} />
    </div>
  );
}

/** Says the answer once the reader rests, or why a text could not be used: one voice, however many numbers change on the way. */
function Spoken({ state, text }: { state: State; text: string }) {
  const message = Object.values(state.drafts.value).at(-1)?.message;
  const words = message ?? text;
  const heard = useRef(words);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (words === heard.current) return undefined;
    const timer = setTimeout(() => {
      heard.current = words;
      setSaid(words);
    }, rest);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
