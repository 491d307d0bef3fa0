import { closest } from 'fastest-levenshtein';

/** “There is no X. Did you mean Y?”, with the valid names where they are few. */
export function noSuch(what: string, name: string, names: readonly string[]): string {
  const hint = names.length === 0 ? '' : ` Did you mean ${closest(name, [...names])}?`;
  const list = names.length > 1 && names.length <= 12 ? ` Valid: ${names.join(', ')}.` : '';
  return `There is no ${what} “${name}”.${hint}${list}`;
}
