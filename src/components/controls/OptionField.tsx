import type { OptionInput } from '../../lib/scenario/calculator.ts';

export interface OptionFieldProps {
  readonly id: string;
  readonly input: OptionInput;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly disabled?: boolean;
  readonly onValue: (id: string) => void;
}

const mostRadios = 3;

/** A choice: radio buttons where there are few options, else a list. */
export function OptionField({ id, input, options, value, disabled = false, onValue }: OptionFieldProps) {
  const { label, definition } = input.quantity;
  if (options.length > mostRadios) {
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <select id={id} disabled={disabled} value={value} aria-describedby={`${id}-about`} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id} selected={option.id === value}>
              {option.label}
            </option>
          ))}
        </select>
        <p class="about" id={`${id}-about`}>
          {definition}
        </p>
      </div>
    );
  }
  return (
    <fieldset class="field" disabled={disabled} aria-describedby={`${id}-about`}>
      <legend>{label}</legend>
      <div class="radios">
        {options.map((option) => (
          <label key={option.id}>
            <input type="radio" name={id} value={option.id} checked={option.id === value} onChange={() => onValue(option.id)} />
            {option.label}
          </label>
        ))}
      </div>
      <p class="about" id={`${id}-about`}>
        {definition}
      </p>
    </fieldset>
  );
}
