import { useEffect, useState } from 'preact/hooks';
import type { NumberInput } from '../../lib/scenario/calculator.ts';
import { format } from '../../lib/units/format.ts';
import type { Unit } from '../../lib/units/unit.ts';
import { positionOf, stepped, steps, valueAt } from './scale.ts';

export interface NumberFieldProps {
  readonly id: string;
  readonly input: NumberInput;
  readonly value: number;
  /** What the text field shows in place of the value: a range, or text that could not be used. */
  readonly text?: string;
  readonly error?: string;
  readonly note?: string;
  readonly disabled?: boolean;
  readonly onValue: (value: number) => void;
  readonly onText: (text: string) => void;
}

/** A number that a reader may slide, step or type: three native controls on one value. */
export function NumberField({ id, input, value, text, error, note, disabled = false, onValue, onText }: NumberFieldProps) {
  const { quantity } = input;
  const shown = text ?? format(value, quantity.unit, { bare: true, exact: true });
  // What is being typed stays as it is until it is handed over.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  useEffect(() => setTyped(undefined), [shown]);
  const handOver = () => {
    if (typed !== undefined && typed !== shown) onText(typed);
    setTyped(undefined);
  };
  const described = [`${id}-about`, ...(error ? [`${id}-error`] : []), ...(note ? [`${id}-note`] : [])].join(' ');
  const step = (direction: 1 | -1) => onValue(stepped(input, value, direction));
  return (
    <div class="field" data-invalid={error ? '' : undefined}>
      <label for={id}>{quantity.label}</label>
      <div class="entry">
        <button type="button" disabled={disabled} aria-label={`${quantity.label}: less`} onClick={() => step(-1)}>
          −
        </button>
        <input
          id={id}
          type="text"
          inputMode="text"
          autocomplete="off"
          spellcheck={false}
          disabled={disabled}
          value={typed ?? shown}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={handOver}
          onKeyDown={(event) => {
            if (event.key === 'Enter') handOver();
            if (event.key === 'Escape') setTyped(undefined);
          }}
        />
        <button type="button" disabled={disabled} aria-label={`${quantity.label}: more`} onClick={() => step(1)}>
          +
        </button>
        <span class="unit" aria-hidden="true">
          {unitWords(quantity.unit)}
        </span>
      </div>
      <input
        type="range"
        aria-label={`${quantity.label}, slider`}
        aria-valuetext={format(value, quantity.unit)}
        min={0}
        max={steps}
        step={1}
        disabled={disabled}
        value={positionOf(input, value)}
        onInput={(event) => onValue(valueAt(input, event.currentTarget.valueAsNumber))}
      />
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <p class="about" id={`${id}-about`}>
        {quantity.definition}
      </p>
    </div>
  );
}

/** The words beside the field; `$`, `%`, sizes and seconds stand in it already. */
const unitWords = ({ symbol, kind }: Unit): string => {
  if (kind === 'bytes') return symbol.slice(1).replace('/', 'a ');
  return symbol === '$' || symbol === '%' || symbol === 's' ? '' : symbol.replace(/^\$\//, 'per ');
};
