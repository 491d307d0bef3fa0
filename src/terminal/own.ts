import { readFile } from 'node:fs/promises';
import { text as all } from 'node:stream/consumers';
import type { Calculator } from '../lib/scenario/calculator.ts';
import { type Importable, importOwn, ownId, selectionsOf, withOwn } from '../lib/scenario/own-record.ts';

/** A calculator with what the user brought, and the words that are left; or a sentence that says why not. */
export type Brought =
  | { readonly ok: true; readonly calculator: Calculator; readonly words: readonly string[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Takes `config=@file.json`, `config=-` (from standard input) and `model=@file.json` among the words: the record joins the data and is picked. */
export async function brought(calculator: Calculator, words: readonly string[], importers: Readonly<Record<string, Importable>>): Promise<Brought> {
  let current = calculator;
  const left: string[] = [];
  const notes: string[] = [];
  for (const word of words) {
    const at = word.indexOf('=');
    const [name, value] = at < 0 ? ['', word] : [word.slice(0, at), word.slice(at + 1)];
    const named = calculator.inputs.find(({ quantity }) => quantity.id === name)?.quantity;
    const set = name === 'config' ? 'models' : named && 'set' in named ? named.set : undefined;
    if (name === 'config' && !/^(?:@.|-$)/.test(value))
      return { ok: false, message: `config is a file: type config=@${value.replace('@', '') || 'config.json'}, or config=- to read standard input.` };
    if (set === undefined || !(value.startsWith('@') || (name === 'config' && value === '-'))) {
      left.push(word);
      continue;
    }
    const [quantity] = selectionsOf(calculator, set);
    const importable = importers[set];
    if (!quantity || !importable) return { ok: false, message: `${calculator.id} takes no ${name} of your own.` };
    const read = await textAt(value);
    if (!read.ok) return { ok: false, message: `${name}: ${read.message}` };
    const imported = await importOwn(importable, read.text);
    if (!imported.ok) return { ok: false, message: `${name}: ${imported.message}` };
    current = withOwn(current, set, imported.record);
    left.push(`${quantity.id}=${ownId}`);
    notes.push(...imported.notes);
  }
  return { ok: true, calculator: current, words: left, notes };
}

async function textAt(place: string): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }> {
  // Some editors begin a file with a byte order mark, which is no part of its text.
  const plain = (text: string) => ({ ok: true, text: text.replace(/^\uFEFF/, '') }) as const;
  if (place === '-' || place === '@-') return plain(await all(process.stdin));
  try {
    return plain(await readFile(place.slice(1), 'utf8'));
  } catch {
    return { ok: false, message: `the file ${place.slice(1)} cannot be read.` };
  }
}
