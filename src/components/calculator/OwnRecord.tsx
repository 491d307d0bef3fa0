import { useSignal } from '@preact/signals';
import { importers } from '../../lib/scenario/importers.ts';
import { ownId } from '../../lib/scenario/own-record.ts';
import { inSentence, type Selection } from '../../lib/vocabulary/quantity.ts';
import { bring } from './own.ts';
import type { State } from './state.ts';

/** A field to paste a record of the reader's own into, or to drop its file on. It stays on the reader's machine. */
export function OwnRecord({ state, quantity }: { state: State; quantity: Selection }) {
  const importable = importers[quantity.set];
  const error = useSignal('');
  const said = useSignal('');
  if (!importable || !state.calculator.imports?.includes(quantity.id)) return null;
  const id = `${state.calculator.id}-${quantity.id}-own`;
  const take = async (text: string) => {
    const imported = await bring(quantity.set, text);
    error.value = imported.ok ? '' : imported.message;
    said.value = imported.ok ? [`${imported.record.name} is read.`, ...imported.notes].join(' ') : '';
    if (imported.ok) state.set(quantity.id, ownId);
  };
  const drop = async (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) await take(await file.text());
  };
  return (
    <details class="own">
      <summary>Use your own {inSentence(quantity)}</summary>
      <label for={id}>Paste {importable.text}, or drop the file here. It stays on this machine: no link contains it.</label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        disabled={!state.live.value}
        aria-invalid={error.value === '' ? undefined : 'true'}
        aria-describedby={`${id}-said`}
        onInput={(event) => {
          if (event.currentTarget.value.trim() !== '') void take(event.currentTarget.value);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void drop(event.dataTransfer?.files);
        }}
      />
      <label>
        Or choose the file{' '}
        <input type="file" accept=".json,application/json" disabled={!state.live.value} onChange={(event) => void drop(event.currentTarget.files)} />
      </label>
      <p id={`${id}-said`} role="status" class={error.value === '' ? 'note' : 'error'}>
        {error.value || said.value}
      </p>
    </details>
  );
}
