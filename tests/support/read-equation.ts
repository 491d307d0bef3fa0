import { ComputeEngine } from '@cortex-js/compute-engine';
import type { AnyFormula } from '../../src/lib/formula/formula.ts';
import type { Value } from '../../src/lib/formula/value.ts';
import { type Choice, isChoice, isMeasure, type Quantity } from '../../src/lib/vocabulary/quantity.ts';

/** An equation that cannot be read as mathematics, and why. */
export class Unreadable extends Error {}

/** Values of a formula's inputs, by the names it gives them. */
export type Given = Readonly<Record<string, Value>>;

const engineOf = (precision: number | 'machine'): ComputeEngine => {
  const engine = new ComputeEngine();
  engine.precision = precision;
  return engine;
};
const engines = { double: engineOf('machine'), exact: engineOf(60) } as const;

/** `double` reckons as a program does; `exact` with sixty digits, for differences of numbers that are nearly equal. */
export type Precision = keyof typeof engines;

/**
 * What the right-hand side of a formula says, with numbers in place of its inputs: a number, or the option that it names.
 * The Compute Engine reads the mathematics. Only what is notation of this project is resolved before:
 * rows of cases and [conditions in brackets], `x = …` after a comma, and the units s and µs.
 */
export function readEquation(formula: AnyFormula, given: Given, precision: Precision = 'double'): number | string {
  const names = Object.fromEntries(Object.entries(formula.from).map(([name, quantity]) => [name, written(name, quantity, given)]));
  const tex = resolved(withDefinitions(tidied(formula.tex(names)), formula, given), formula, given);
  const word = /^\s*\\text\{([^}]*)\}\s*$/.exec(tex)?.[1];
  if (word === undefined) return numberOf(tex, precision);
  if (!isChoice(formula.gives)) throw new Unreadable(`“${word}” is no number.`);
  return optionOf(word, formula.gives);
}

/** A number to its last digit; a choice as a mark that only conditions may hold. */
function written(name: string, quantity: Quantity, given: Given): string {
  const value = given[name];
  return isMeasure(quantity) && typeof value === 'number' ? `(${String(value).replace(/e\+?(-?\d+)$/, '\\times10^{$1}')})` : `\\choice{${name}}`;
}

/** Without spacing and sizes, in seconds, with all round brackets alike. */
const tidied = (tex: string): string =>
  tex
    .replaceAll(/\\[,;]/g, '')
    .replaceAll('\\tfrac', '\\frac')
    .replaceAll('\\text{s}', '')
    .replaceAll('\\text{µs}', '\\cdot 10^{-6}')
    .replaceAll('\\left[', '(')
    .replaceAll('\\right]', ')')
    .replaceAll(/\\(left|right)([()])/g, '$2');

/** Puts what stands after a comma, `x = …` or `f(x) = …`, into what stands before it; what defines nothing is a condition. */
function withDefinitions(tex: string, formula: AnyFormula, given: Given): string {
  const [main = '', ...after] = tex.split(/,\s*\\quad/);
  return after.reduce((text, part) => {
    const [, name, parameter, body = ''] = /^\s*(\\?[A-Za-z][^\s=(]*)(?:\((\w)\))?\s*=\s*(.*)$/s.exec(part) ?? [];
    if (name !== undefined) return parameter === undefined ? replaced(text, name, `(${body})`) : called(text, name, parameter, body);
    if (!meets(part, formula, given).is) throw new Unreadable(`“${part}” does not hold.`);
    return text;
  }, main);
}

const replaced = (text: string, symbol: string, by: string): string =>
  text.replaceAll(new RegExp(`(?<![\\\\\\w])${symbol.replaceAll(/[\\^*{}]/g, '\\$&')}(?!\\w)`, 'g'), () => by);

const called = (text: string, name: string, parameter: string, body: string): string =>
  text.replaceAll(new RegExp(`(?<![\\\\\\w])${name}\\(((?:[^()]|\\([^()]*\\))*)\\)`, 'g'), (_, argument: string) => `(${replaced(body, parameter, argument)})`);

/** Puts 1 or 0 in place of each condition in brackets, and in place of each `cases`, the innermost first, the row that holds. */
function resolved(tex: string, formula: AnyFormula, given: Given): string {
  const conditions = tex.replaceAll(/\[([^[\]]*)\]/g, (_, condition: string) => (meets(condition, formula, given).is ? '(1)' : '(0)'));
  const innermost = /\\begin\{cases\}((?:(?!\\begin\{cases\}).)*?)\\end\{cases\}/s;
  let text = conditions;
  for (let found = innermost.exec(text); found; found = innermost.exec(text)) {
    const row = rowThatHolds(found[1] ?? '', formula, given);
    text = text.replace(found[0], () => (row.startsWith('\\text') ? row : `(${row})`));
  }
  return text;
}

function rowThatHolds(rows: string, formula: AnyFormula, given: Given): string {
  let about: string | undefined;
  let held: string | undefined;
  for (const row of rows.split('\\\\')) {
    const [cell = '', condition = ''] = row.split('&');
    const met = meets(condition, formula, given, about);
    about = met.about;
    if (met.is) held ??= cell.trim();
  }
  if (held === undefined) throw new Unreadable(`No row of “${rows}” holds.`);
  return held;
}

/** Whether all parts of a condition hold, and the choice that it is about, which the next row need not name again. */
function meets(condition: string, formula: AnyFormula, given: Given, before?: string): { readonly is: boolean; readonly about: string | undefined } {
  let about = before;
  // A comma within \text parts options of which one is enough.
  const parts = condition.split(/,(?![^{]*\})/).map((part) => {
    const text = part.trim();
    if (text === '\\text{else}') return true;
    const [, name, relation = '=', right] = /^\\choice\{(\w+)\}\s*(?:(=|\\neq|\\ge)\s*(.*))?$/s.exec(text) ?? [];
    const words = /^\\text\{(.*)\}$/s.exec(name === undefined ? text : (right ?? ''))?.[1] ?? right;
    if (name === undefined && words === undefined) return inequality(text);
    about = name ?? about;
    const quantity = formula.from[about ?? ''];
    const is = given[about ?? ''];
    if (!quantity || !isChoice(quantity) || typeof is !== 'string') throw new Unreadable(`“${text}” is about no choice.`);
    if (words === undefined) return yes(quantity, is);
    if (relation === '\\ge') return Number.parseFloat(quantity.options[is] ?? '') >= Number(words);
    return words.split(', ').some((word) => optionOf(word, quantity) === is) === (relation === '=');
  });
  return { is: parts.every(Boolean), about };
}

/** A choice that stands alone is a question. */
function yes(quantity: Choice, is: string): boolean {
  if (!Object.hasOwn(quantity.options, 'yes')) throw new Unreadable(`“${quantity.label}” is no question.`);
  return is === 'yes';
}

/** The one option that a word names: by its label, the beginning of its label, or words in it. */
function optionOf(word: string, quantity: Choice): string {
  const escaped = word.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const pattern of [`^${escaped}$`, `^${escaped}(?!\\w)`, `(?<!\\w)${escaped}(?!\\w)`]) {
    const [named, ...others] = Object.entries(quantity.options).filter(([, label]) => new RegExp(pattern, 'i').test(label));
    if (named && others.length === 0) return named[0];
    if (named) break;
  }
  throw new Unreadable(`“${word}” does not name one of: ${Object.values(quantity.options).join('; ')}.`);
}

function inequality(text: string): boolean {
  const answer = engines.double.parse(text).evaluate().valueOf();
  if (typeof answer !== 'boolean') throw new Unreadable(`“${text}” is no condition.`);
  return answer;
}

/** The value of plain mathematics, NaN where it has none; unreadable where a symbol or word has no meaning. */
function numberOf(tex: string, precision: Precision): number {
  if (/\\text|\\choice|\\arg|\{arg/.test(tex)) throw new Unreadable(`“${tex}” is in words.`);
  const read = engines[precision].parse(tex);
  if (!read.isValid || read.unknowns.length > 0) throw new Unreadable(`“${tex}” has symbols without a value.`);
  return Number(read.N().valueOf());
}
