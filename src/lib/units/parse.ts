import { readDay } from './date.ts';
import { moneyIn } from './money.ts';
import { doubtAbout, typed } from './typed.ts';
import type { Unit } from './unit.ts';

/** A number read from text, or a sentence saying why there is none. */
export type Parsed = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

const scales: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  g: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  p: 1e15,
  quadrillion: 1e15,
  e: 1e18,
  z: 1e21,
  y: 1e24,
};

const bytes: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
  eb: 1e18,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
  pib: 2 ** 50,
  eib: 2 ** 60,
};

const seconds: Readonly<Record<string, number>> = {
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
  yr: 31_557_600,
  y: 31_557_600,
};

const no = (message: string): Parsed => ({ ok: false, message });

/** A number with its scale, unless a double cannot hold it. */
function yes(number: number, factor = 1): Parsed {
  const value = number * factor;
  return Number.isFinite(value) ? { ok: true, value } : no('That number is too large to compute with.');
}

/**
 * Reads what people type for a quantity of `unit`, and what is printed: `70B`, `7e10`, `70 billion`, `1.5TiB`, `45%`, `$2`, `3 weeks`, `2.57 ms`,
 * `3.3 × 10²⁴ FLOP`, `March 2025`. What could be read in two ways is answered with a sentence, never guessed. Never throws.
 */
export function parse(text: string, unit: Unit): Parsed {
  const plain = typed(text.slice(0, longest));
  if (unit.kind === 'date') return readDate(plain);
  const { rest, dollars, foreign } = moneyIn(plain);
  if (foreign && unit.kind === 'money') return no(`Amounts are in US dollars here. Convert “${plain.slice(0, 40)}” first.`);
  if (dollars && unit.kind !== 'money') return no(`“${plain.slice(0, 40)}” is money. Type a number${inUnit(unit)}.`);
  const doubtful = doubtAbout(rest);
  if (doubtful !== undefined) return no(doubtful);
  const match = /^([+-]?)\s*((?:\d{1,3}(?:([,_ '’])\d{3})(?:\3\d{3})*(?!\d)|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(.*)$/i.exec(rest);
  const digits = match?.[2]?.replace(/[,_ '’]/g, '') ?? '';
  const [mantissa = ''] = digits.split(/e/i);
  if (!match || !/\d/.test(mantissa)) return no('Type a number, such as 70B, 7e10 or 45%.');
  const number = Number(`${match[1]}${digits}`);
  if (number === 0 && /[1-9]/.test(mantissa)) return no('That number is too small to compute with.');
  return withSuffix(number, (match[4] ?? '').trim(), unit);
}

/** Longer texts are cut: no number needs so many characters. */
const longest = 400;

function readDate(text: string): Parsed {
  const value = readDay(text);
  return Number.isNaN(value) ? no('Type a date, such as 2025-03-01, March 2025 or 2025.') : yes(value);
}

const inUnit = ({ symbol }: Unit): string => (symbol ? `, in ${symbol}` : '');

function withSuffix(number: number, word: string, unit: Unit): Parsed {
  const lower = word.toLowerCase().replace(/flops$/, unit.symbol === 'FLOP/s' ? 'flop/s' : 'flop');
  const shown = `“${word.slice(0, 40)}”`;
  if (lower === '') return yes(number);
  if (unit.kind === 'fraction') {
    if (/^(?:%|percent|per cent)$/.test(lower)) return yes(number / 100);
    return lower === unit.id ? yes(number) : no(`${shown} is not a share. Type 45% or 0.45.`);
  }
  const head = withoutUnit(lower, unit);
  if (unit.kind === 'bytes') {
    if (/^[KMGTPE]i?b(?![a-z])/.test(word)) return no(`${shown} may be bits. Type GB (10^9 bytes) or GiB (2^30 bytes).`);
    const factor = head === '' ? 1 : own(bytes, head);
    return factor ? yes(number, factor) : no(`${shown} is not a size. Type GB (10^9 bytes) or GiB (2^30 bytes).`);
  }
  if (unit.kind === 'time') {
    if (lower === 'm') return no(`${shown} may be minutes, months or millions. Type min, months or, for example, 2M hours.`);
    // 2.66M hours.
    const [, scaled = '', name = lower] = /^([kmbt])\s+(.+)$/.exec(lower) ?? [];
    const length = own(seconds, name) ?? own(seconds, name.replace(/s$/, ''));
    const base = own(seconds, unit.id);
    return length && base ? yes(number, (length * (own(scales, scaled) ?? 1)) / base) : no(`${shown} is not a time. Type hours, days or weeks.`);
  }
  const step = unit.steps?.find(({ name }) => name.toLowerCase() === lower);
  if (step && !sameSize(word, step.name)) return no(`${shown} is not read here, because m is not M. Type ${step.name}.`);
  const scale = step?.size ?? (head === '' ? 1 : head === 'e' && lower === 'e' ? undefined : own(scales, head));
  if (scale) return yes(number, scale);
  return no(`${shown} is not understood here. Type a number with K, M, B or T${inUnit(unit)}.`);
}

/** Not by name alone: a word may be “constructor”, which every object has. */
const own = (names: Readonly<Record<string, number>>, name: string): number | undefined => (Object.hasOwn(names, name) ? names[name] : undefined);

/**
 * Whether a word says the size that a name does: `mW` is not MW, `ML` is not mL, and `MT` may be a tonne.
 * All in small letters it is only lazily written, `mw`, unless the name has no capitals but that of its size: `mt` may be a tonne too.
 */
function sameSize(word: string, name: string): boolean {
  if (!/^m/i.test(name)) return true;
  const rest = name.slice(1);
  const capitals = rest !== rest.toLowerCase();
  return word[0] === name[0] ? capitals || word.slice(1) === rest : capitals && word === word.toLowerCase();
}

/** What stands before the words of the unit: `t` of `t tokens`, `kb` of `kb/token`, `k` of `k/gpu-hour`. */
function withoutUnit(lower: string, { id, symbol, kind }: Unit): string {
  const own = symbol.toLowerCase();
  if (id === '×' && lower.endsWith('times')) return lower.slice(0, -'times'.length).trim();
  const short = own.replace(/^([\w-]{2,}?)s(?=\/| |$)/, '$1');
  const tail = kind === 'bytes' || kind === 'money' ? own.slice(1).trim() : own;
  const ending = [own, id.toLowerCase(), short, tail].find(
    (each) => each !== '' && !(kind === 'bytes' && each === own && lower !== own) && lower.endsWith(each),
  );
  return ending === undefined ? lower : lower.slice(0, -ending.length).trim();
}
