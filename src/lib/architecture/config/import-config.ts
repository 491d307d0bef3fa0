import type { Datum } from '../../formula/value.ts';
import { countedActive, countedTotal } from '../count.ts';
import type { Model } from '../model.ts';
import { families } from './families.ts';
import { ConfigError, Fields } from './fields.ts';

/** What became of a configuration: a model with notes on what the family supplied, or a sentence that says what is wrong. */
export type Imported = { readonly ok: true; readonly record: Model; readonly notes: readonly string[] } | { readonly ok: false; readonly message: string };

/** The definitions that tell what a field means and what a family implies. */
const origin = { source: 'transformers-configs', locator: 'config.json, as given', accessed: '2026-11-25', grade: 'assumed' } as const;

/**
 * Reads the `config.json` of a model on Hugging Face. The language model is read where there are others beside it, in `text_config`.
 * Never throws, never guesses: an unknown family, a missing field or an absurd one is answered with a sentence that names it and says what is valid.
 */
export function importConfig(text: string): Imported {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof ConfigError) return { ok: false, message: error.message };
    throw error;
  }
}

function read(text: string): Imported {
  const whole = new Fields(parsed(text));
  const nested = ['text_config', 'language_config', 'llm_config'].find((name) => whole.has(name));
  const f = nested ? whole.part(nested) : whole;
  const family = f.word('model_type') ?? whole.word('model_type');
  const known = Object.keys(families).join(', ');
  if (family === undefined) throw new ConfigError(`“model_type” is missing. Give one of ${known}.`);
  const reader = Object.hasOwn(families, family) ? families[family] : undefined;
  if (!reader) throw new ConfigError(`“model_type” is “${family.slice(0, 40)}”, a family that is not known here. Known are ${known}.`);
  const shape = { ...reader(f), ...origin };
  const named = whole.word('_name_or_path')?.split('/').at(-1)?.slice(0, 60);
  const counted = (value: number): Datum => ({ value, unit: 'parameter', ...origin, note: 'Counted from the configuration.' });
  const notes = [...new Set(f.notes)];
  if (nested) notes.unshift(`Only “${nested}” is read: encoders of images and sound are not counted.`);
  return {
    ok: true,
    record: {
      id: 'config',
      name: named || `A model of the family ${family}`,
      activeParameters: counted(countedActive(shape)),
      totalParameters: counted(countedTotal(shape)),
      shape,
    },
    notes,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigError('This is not JSON. Give the text of a config.json, from { to }.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigError('This is not a configuration. Give the text of a config.json, from { to }.');
  return value as Readonly<Record<string, unknown>>;
}
