import type { Calculator } from '../lib/scenario/calculator.ts';
import { labelsOf, settable } from '../lib/scenario/link.ts';
import { listed, nearest, plainName } from '../lib/scenario/nearest.ts';

/** The words of a command with their names in full, or sentences that say which names are none. */
export type InFull = { readonly ok: true; readonly words: readonly string[] } | { readonly ok: false; readonly problems: readonly string[] };

/** Names that are no quantities. */
const own = ['preset', 'config'];

/**
 * Writes names in full. An input may be named by any beginning that only it has, as `context` for `contextLength`;
 * case, hyphens and underscores do not count. Words that are not `name=value` are left alone.
 */
export function inFull(calculator: Calculator, words: readonly string[]): InFull {
  const problems: string[] = [];
  const full = words.map((word) => {
    const at = word.indexOf('=');
    if (at < 0) return word;
    const found = meant(calculator, word.slice(0, at).trim());
    if (found.ok) return `${found.id}${word.slice(at)}`;
    problems.push(found.message);
    return word;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, words: full };
}

function meant(calculator: Calculator, name: string): { readonly ok: true; readonly id: string } | { readonly ok: false; readonly message: string } {
  const inputs = calculator.inputs.map(({ quantity }) => quantity.id);
  const all = settable(calculator);
  if (own.includes(name) || all.includes(name)) return { ok: true, id: name };
  const plain = plainName(name);
  const same = all.filter((id) => plainName(id) === plain);
  const begun = same.length > 0 || plain === '' ? same : inputs.filter((id) => plainName(id).startsWith(plain));
  const [id] = begun;
  if (id !== undefined && begun.length === 1) return { ok: true, id };
  if (begun.length > 1) return { ok: false, message: `“${name}” may be ${listed(begun)}: type more of the name.` };
  const no = `There is no input “${name.slice(0, 40)}”.`;
  const labels = labelsOf(calculator);
  const near = [inputs, all].map((ids) => nearest(name, ids, labels)).find((ids) => ids.length > 0);
  return { ok: false, message: near ? `${no} Did you mean ${listed(near)}?` : `${no} ${calculator.id} takes ${inputs.join(', ')}.` };
}
