import { effect, signal } from '@preact/signals';
import type { DataRecord } from '../../lib/formula/value.ts';
import { importers } from '../../lib/scenario/importers.ts';
import { type Importable, importOwn, type OwnImport, selectionsOf } from '../../lib/scenario/own-record.ts';
import { keptTexts, ownKey } from './carried-key.ts';
import type { State } from './state.ts';

/** The reader's own records on this page, by data set. */
const own = signal<Readonly<Record<string, DataRecord>>>({});

/** The texts that the reader brought, by data set, kept in the browser alone. The text and not the record: a later version reads it anew. */
function texts(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(keptTexts());
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Reads a text as the reader's own record of a set and keeps it on this machine. */
export async function bring(set: string, text: string, importable: Importable | undefined = importers[set]): Promise<OwnImport> {
  if (!importable) return { ok: false, message: 'Nothing of that kind can be brought along.' };
  const imported = await importOwn(importable, text);
  if (!imported.ok) return imported;
  own.value = { ...own.value, [set]: imported.record };
  try {
    localStorage.setItem(ownKey, JSON.stringify({ ...texts(), [set]: text }));
  } catch {
    // A browser that keeps nothing still computes.
  }
  return imported;
}

/** Lets a calculator offer what the reader brought, now and later on this page. Done when what an earlier page left is there. */
export async function offerOwn(state: State): Promise<void> {
  const kept = Object.entries(texts()).filter(([set]) => set in importers && !(set in own.peek()) && selectionsOf(state.calculator, set).length > 0);
  for (const [set, text] of kept) await bring(set, text);
  effect(() => {
    for (const [set, record] of Object.entries(own.value)) state.join(set, record);
  });
}
