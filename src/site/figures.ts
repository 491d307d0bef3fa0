import type { Datum, Grade } from '../lib/formula/value.ts';
import { format, formatRange } from '../lib/units/format.ts';
import { type Unit, units } from '../lib/units/unit.ts';
import * as vocabulary from '../lib/vocabulary/index.ts';

/** A figure of a record with its origin: a datum, or a number of a block that says one origin for all it holds. */
export interface Figure {
  /** Where in the record, such as `peak.bf16`. */
  readonly path: string;
  readonly value: number | boolean | string;
  /** Id of the unit; absent for a number of a block, whose field says what it counts. */
  readonly unit?: string;
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
  readonly locator: string;
  readonly accessed: string;
  readonly grade: Grade;
  readonly note?: string;
}

type Origin = Pick<Figure, 'source' | 'locator' | 'accessed' | 'grade'>;
type Row = Readonly<Record<string, unknown>>;

const originKeys = ['source', 'locator', 'accessed', 'grade'] as const;
const isObject = (node: unknown): node is Row => typeof node === 'object' && node !== null;
const hasOrigin = (node: Row): boolean => originKeys.every((key) => typeof node[key] === 'string');
const originOf = (node: Row): Origin => Object.fromEntries(originKeys.map((key) => [key, node[key]])) as unknown as Origin;

/** Whether a field says where another was read. */
const isOrigin = (node: Row, key: string): boolean => key.endsWith('From') && key.slice(0, -'From'.length) in node;

/** Every figure of a record, in the order of its fields. */
export function figuresOf(node: unknown, path = '', block?: Origin): readonly Figure[] {
  if (!isObject(node)) {
    const isFigure = typeof node === 'number' || typeof node === 'boolean' || (typeof node === 'string' && path !== '');
    return block && isFigure ? [{ ...block, path, value: node }] : [];
  }
  if ('value' in node && hasOrigin(node)) return [{ ...(node as unknown as Datum), path }];
  const whole = hasOrigin(node) ? originOf(node) : block;
  const own = path === '' ? ['id', 'name'] : [];
  // A field may have been read elsewhere than its record, or alone of all its words: `givenFrom` says where, of `given`.
  const elsewhere = (key: string) => (isObject(node[`${key}From`]) ? { ...whole, ...(node[`${key}From`] as Origin) } : whole);
  return Object.entries(node)
    .filter(([key]) => !(hasOrigin(node) && (originKeys as readonly string[]).includes(key)) && !own.includes(key) && !isOrigin(node, key))
    .flatMap(([key, part]) => figuresOf(part, path === '' ? key : `${path}.${key}`, elsewhere(key)));
}

/** What a record says in words: fields that are texts or lists of texts, at its top. What says where it was read is a figure. */
export function wordsOf(record: Row): readonly (readonly [string, string])[] {
  if (hasOrigin(record)) return [];
  return Object.entries(record).flatMap(([key, value]) => {
    if (key === 'id' || key === 'name' || `${key}From` in record) return [];
    if (typeof value === 'string') return [[key, value] as const];
    if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')) return [[key, value.join('; ')] as const];
    return [];
  });
}

const labels: ReadonlyMap<string, string> = new Map(Object.values(vocabulary).map(({ id, label }) => [id, label]));

/** A path in words: the label of its quantity, or the names of its fields. */
export function labelOf(path: string): string {
  const words = path
    .split('.')
    .map((name) => labels.get(name) ?? (/^\d+$/.test(name) ? String(Number(name) + 1) : name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()));
  const known = labels.get(path.split('.').at(-1) ?? '');
  if (known && /^(?:figures?|given)\./.test(path)) return known;
  const text = words.filter((word) => word !== 'figures' && word !== 'figure').join(', ');
  // A record that holds one figure and nothing else, such as an assumption, has no name for it.
  return text === '' ? 'Value' : text.charAt(0).toUpperCase() + text.slice(1);
}

/** The range of a figure as it prints, its unit once. */
export function rangeText({ low, high, unit }: { readonly low: number; readonly high: number; readonly unit?: string }): string {
  const known = Object.values<Unit>(units).find(({ id }) => id === unit);
  return known
    ? formatRange(low, high, known, { exact: true })
    : `${printed({ value: low })} to ${printed({ value: high, ...(unit !== undefined && { unit }) })}`;
}

/** A figure as it prints. */
export function printed({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  const known = Object.values<Unit>(units).find(({ id }) => id === unit);
  return known ? format(value, known, { exact: true }) : `${value.toLocaleString('en-GB', { maximumSignificantDigits: 8 })}${unit ? ` ${unit}` : ''}`;
}
