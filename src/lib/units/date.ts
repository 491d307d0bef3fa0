const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const dayLength = 86_400_000;

/* @__NO_SIDE_EFFECTS__ */
/** The same function, which remembers its last thousand answers: prices at many points ask for the same few days over and over. */
function remembered<Key, Answer>(of: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= 1000) known.clear();
    const answer = of(key);
    known.set(key, answer);
    return answer;
  };
}

/** The day of an ISO date as the library counts days: since 1970-01-01. `2025-03` and `2025` are their first days. NaN where there is no such day. */
export const day = remembered((iso: string): number => {
  const [, year = '', month = '01', date = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  const at = Date.parse(`${year}-${month}-${date}T00:00:00Z`) / dayLength;
  // Date.parse takes 30 February for 2 March.
  return isoDay(at) === `${year}-${month}-${date}` ? at : Number.NaN;
});

const isoOf = remembered((whole: number): string => {
  const date = new Date(whole * dayLength);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : '';
});

/** The ISO date of a day, of the whole day where it is a part: 20148 is 2025-03-01. Empty beyond the years 0 to 9999. */
export const isoDay = (value: number): string => isoOf(Math.floor(value));

/** Reads a date as people write it: `2025-03-01`, `2025-03`, `2025`, `March 2025`, `1 March 2025`, `Mar 1, 2025`. NaN where it is none. */
export function readDay(text: string): number {
  const plain = text.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(plain);
  if (iso) return day([iso[1], ...[iso[2], iso[3]].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-'));
  const [, before = '', name = '', after = '', year = ''] = /^(?:(\d{1,2})\s+)?([a-z]{3,})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(plain) ?? [];
  const month = names.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  // No month is month 0, which has no days.
  return day(`${year}-${String(month + 1).padStart(2, '0')}-${(before || after || '1').padStart(2, '0')}`);
}

/** Writes a date: `1 March 2025`; short, for an axis, `Mar 2025`, or `2025` for the first day of a year. */
export function writeDay(value: number, short = false): string {
  const [year = '', month = '', date = ''] = isoDay(value).split('-');
  const name = names[Number(month) - 1];
  if (name === undefined) return '–';
  if (!short) return `${Number(date)} ${name} ${Number(year)}`;
  return month === '01' && date === '01' ? String(Number(year)) : `${name.slice(0, 3)} ${Number(year)}`;
}

/** First days of years or months between two days, about `count` of them: where an axis of dates is marked. */
export function dayTicks(low: number, high: number, count: number): readonly number[] {
  const months = (high - low) / 30.44 / Math.max(count, 1);
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((each) => each >= months) ?? 12_000;
  const [year = Number.NaN, month = Number.NaN] = isoDay(low).split('-').map(Number);
  const ticks: number[] = [];
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; ; at += step) {
    const tick = Date.UTC(Math.floor(at / 12), at % 12, 1) / dayLength;
    if (!(tick <= high)) return ticks;
    if (tick >= low) ticks.push(tick);
  }
}
