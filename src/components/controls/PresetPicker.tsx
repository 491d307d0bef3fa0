import type { Preset } from '../../lib/scenario/calculator.ts';

export interface PresetPickerProps {
  readonly id: string;
  readonly presets: readonly Preset[];
  readonly current: string;
  /** Whether a reader has changed something since picking. */
  readonly modified: boolean;
  readonly disabled?: boolean;
  readonly onPick: (id: string) => void;
}

/** States named after real things. */
export function PresetPicker({ id, presets, current, modified, disabled = false, onPick }: PresetPickerProps) {
  return (
    <p class="preset">
      <label for={id}>Start from</label>{' '}
      <select id={id} disabled={disabled} value={current} onChange={(event) => onPick(event.currentTarget.value)}>
        {presets.map((preset) => (
          <option key={preset.id} value={preset.id} selected={preset.id === current}>
            {preset.label}
            {modified && preset.id === current ? ' (modified)' : ''}
          </option>
        ))}
      </select>
    </p>
  );
}
