import { readDay } from './date.ts';
import type { Unit } from './unit.ts';

/** A number read from text, or a sentence saying why there is none. */
export type Parsed = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

const scales: Record<string, number> = {
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

const bytes: Record<string, number> = {
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

const seconds: Record<string, number> = {
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
  y: 31_557_600,
};

const no = (message: string): Parsed => ({ ok: false, message });
const yes = (value: number): Parsed => (Number.isFinite(value) ? { ok: true, value } : no('That number is too large to compute with.'));

/** Reads what people type for a quantity of `unit`, and what is printed: `70B`, `7e10`, `70 billion`, `1.5TiB`, `45%`, `$2`, `3 weeks`, `2.57 ms`, `3.3 × 10²⁴ FLOP`, `March 2025`. Never throws. */
export function parse(text: string, unit: Unit): Parsed {
  if (unit.kind === 'date') return readDate(text);
  const match = /^([+-]?)\$?\s*((?:\d{1,3}(?:[,_ ]\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(.*)$/i.exec(typed(text));
  const digits = match?.[2]?.replace(/[,_ ]/g, '') ?? '';
  if (!match || !/\d/.test(digits.split(/e/i)[0] ?? '')) return no('Type a number, such as 70B, 7e10 or 45%.');
  const number = Number(`${match[1]}${digits}`);
  const word = (match[3] ?? '').trim();
  return withSuffix(number, word, unit);
}

/** Printed signs as they are typed: − as -, and × 10²⁴ as e24. */
const typed = (text: string): string =>
  text
    .trim()
    .replace(/^−/, '-')
    .replace(/\s*[×x*]\s*10\s*(?:\^\s*([+-]?\d+)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/, (_, plain: string | undefined, raised = '') => `e${plain ?? lowered(raised)}`);

const lowered = (raised: string): string => [...raised].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '+' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join('');

function readDate(text: string): Parsed {
  const value = readDay(text);
  return Number.isNaN(value) ? no('Type a date, such as 2025-03-01, March 2025 or 2025.') : yes(value);
}

function withSuffix(number: number, word: string, unit: Unit): Parsed {
  const lower = word.toLowerCase().replace(/flops$/, unit.symbol === 'FLOP/s' ? 'flop/s' : 'flop');
  if (lower === '') return yes(number);
  if (unit.kind === 'fraction')
    return lower === '%' || lower === unit.id ? yes(lower === '%' ? number / 100 : number) : no(`“${word}” is not a share. Type 45% or 0.45.`);
  const head = withoutUnit(lower, unit);
  if (unit.kind === 'bytes') {
    const factor = head === '' ? 1 : bytes[head];
    return factor ? yes(number * factor) : no(`“${word}” is not a size. Type GB (10^9 bytes) or GiB (2^30 bytes).`);
  }
  if (unit.kind === 'time') {
    // 2.66M hours.
    const [, scaled = '', name = lower] = /^([kmbt])\s+(.+)$/.exec(lower) ?? [];
    const length = seconds[name] ?? seconds[name.replace(/s$/, '')];
    const factor = length && length * (scales[scaled] ?? 1);
    const base = seconds[unit.id];
    return factor && base ? yes((number * factor) / base) : no(`“${word}” is not a time. Type hours, days or weeks.`);
  }
  const step = unit.steps?.find(({ name }) => name.toLowerCase() === lower);
  const scale = step?.size ?? (head === '' ? 1 : scales[head]);
  if (scale) return yes(number * scale);
  return no(`“${word}” is not understood here. Type a number with K, M, B or T${unit.symbol ? `, in ${unit.symbol}` : ''}.`);
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
