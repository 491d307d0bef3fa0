import { equation } from '../formula/equation.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { isMeasure } from '../vocabulary/quantity.ts';
import type { Calculator } from './calculator.ts';
import { toQuery } from './link.ts';
import { portable } from './setting.ts';
import type { Settled } from './settle.ts';
import { staleSentence } from './stale.ts';

/** One line of a report: what went in, and whose it is. */
export interface ReportedInput {
  readonly value: number | string;
  /** Id of the unit; absent for options and records. */
  readonly unit?: string;
  /** Id of the source, or `reader` where a reader set it, or `choice` for an option. */
  readonly source: string;
}

/** One line of a report: what came out. */
export interface ReportedResult {
  /** A number, an ISO day, or the id of an option. Absent where it cannot be known; `reason` says why. */
  readonly value?: number | string;
  /** Id of the unit; absent for a verdict. */
  readonly unit?: string;
  /** 5th and 95th percentile of the draws that have a value; absent where nothing that it depends on is uncertain. */
  readonly low?: number | string;
  readonly high?: number | string;
  /** The share of draws in which there is no value; absent where there always is. */
  readonly unknownShare?: number;
  /** The formula in TeX. */
  readonly formula: string;
  readonly reason?: string;
}

/** A calculation as files and terminals carry it. */
export interface Report {
  readonly calculator: string;
  readonly version: number;
  /** Where the same scenario stands on the site. */
  readonly url: string;
  /** What a reader is told beside the answer, such as that a price is old; absent where there is nothing. */
  readonly notes?: readonly string[];
  readonly inputs: Readonly<Record<string, ReportedInput>>;
  readonly results: Readonly<Record<string, ReportedResult>>;
}

/** Reports a calculation. `address` is the page of the calculator, without a query. */
export function report(calculator: Calculator, settled: Settled, around: Readonly<Record<string, Interval>>, address: string): Report {
  const { scenario, given, origins } = settled;
  const query = toQuery(calculator, scenario);
  const inputs: Record<string, ReportedInput> = {};
  const ids = new Set([...calculator.inputs.map(({ quantity }) => quantity.id), ...Object.keys(given)]);
  for (const id of ids) {
    const quantity = calculator.graph.quantities.get(id);
    const value = given[id] ?? settled.values[id];
    if (!quantity || value === undefined || typeof value === 'object') continue;
    inputs[id] = {
      value: portable(quantity, value),
      ...(isMeasure(quantity) && { unit: quantity.unit.id }),
      source: id in scenario.set ? 'reader' : (origins[id]?.source ?? 'choice'),
    };
  }
  const results: Record<string, ReportedResult> = {};
  for (const quantity of calculator.results) {
    const { id } = quantity;
    const value = settled.values[id];
    const formula = calculator.graph.by.get(id);
    const range = around[id];
    results[id] = {
      ...(value !== undefined && typeof value !== 'object' && { value: portable(quantity, value) }),
      ...(isMeasure(quantity) && { unit: quantity.unit.id }),
      ...(range && { low: portable(quantity, range.low), high: portable(quantity, range.high) }),
      ...(range?.unknown !== undefined && { unknownShare: range.unknown }),
      formula: formula && !(id in given) ? equation(formula) : 'given',
      ...(value === undefined && { reason: settled.reasons[id] ?? 'Not given.' }),
    };
  }
  const stale = staleSentence(calculator, settled);
  return {
    calculator: calculator.id,
    version: calculator.version,
    url: query ? `${address}?${query}` : address,
    ...(stale && { notes: [stale] }),
    inputs,
    results,
  };
}

/** A report as a CSV table: one row an input or result. */
export function toCsv(calculation: Report): string {
  const rows: (string | number | undefined)[][] = [['role', 'id', 'value', 'unit', 'low', 'high', 'origin']];
  for (const [id, { value, unit, source }] of Object.entries(calculation.inputs)) rows.push(['input', id, value, unit, undefined, undefined, source]);
  for (const [id, { value, unit, low, high, formula, reason }] of Object.entries(calculation.results)) {
    rows.push(['result', id, value, unit, low, high, reason ?? formula]);
  }
  for (const note of calculation.notes ?? []) rows.push(['note', calculation.calculator, note]);
  rows.push(['link', calculation.calculator, calculation.url]);
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes as RFC 4180 asks. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
