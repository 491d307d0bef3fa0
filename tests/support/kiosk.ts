import { formula } from '../../src/lib/formula/formula.ts';
import { graph } from '../../src/lib/formula/graph.ts';
import type { DataRecord, Datum } from '../../src/lib/formula/value.ts';
import type { Calculator } from '../../src/lib/scenario/calculator.ts';
import { units } from '../../src/lib/units/unit.ts';
import { choice, measure, selection } from '../../src/lib/vocabulary/quantity.ts';
import { number, plainly } from './graph.ts';

interface Baker extends DataRecord {
  readonly prices: { readonly bread: Datum; readonly butter: Datum; readonly salt: Datum };
}

export const price = (value: number, more: Partial<Datum> = {}): Datum => ({
  value,
  unit: 'USD',
  source: 'list',
  locator: 'row 1',
  accessed: '2026-01-01',
  grade: 'published',
  ...more,
});

const dollars = <const Id extends string>(id: Id, label: string) => measure({ ...number(id), label, unit: units.dollar });
export const baker = selection<Baker>()({ id: 'baker', label: 'Baker', definition: 'Who bakes.', set: 'bakers' });
export const spread = choice({ id: 'spread', label: 'Spread', definition: 'What is on it.', options: { dry: 'Dry', butter: 'With butter' } });
export const guests = { ...number('guests', [1, 1e6]), label: 'Guests', whole: true } as const;
export const share = measure({ ...number('share', [0, 1]), label: 'Share who buy', unit: units.fraction, travels: true });
export const bread = dollars('bread', 'Price of bread');
export const butter = dollars('butter', 'Price of butter');
export const salt = dollars('salt', 'Price of salt');
export const sold = { ...number('sold'), label: 'Slices sold' };
export const takings = dollars('takings', 'Takings');
export const salted = dollars('salted', 'Price with salt');
export const full = choice({ id: 'full', label: 'House', definition: 'Whether it is full.', options: { full: 'Full', empty: 'Half empty' } });

const bakers: Readonly<Record<string, Baker>> = {
  old: {
    id: 'old',
    name: 'Old baker',
    prices: {
      bread: price(3, { low: 2, high: 4 }),
      butter: price(1, { stale: { seen: '2025-01-01', on: '2026-01-01', freshDays: 90 } }),
      salt: price(0.1, { stale: { seen: '2025-01-01', on: '2026-01-01', freshDays: 90 } }),
    },
  },
  new: { id: 'new', name: 'New baker', prices: { bread: price(5), butter: price(2), salt: price(0.2) } },
};

/** A calculator of the tests: a kiosk that sells bread of a picked baker. Its butter may be old, its salt moves no result that it shows. */
export const kiosk: Calculator = {
  id: 'kiosk',
  title: 'A kiosk',
  question: 'What does it take?',
  version: 1,
  graph: graph([
    formula({ ...plainly, gives: bread, from: { baker }, lookup: ({ baker }) => baker.prices.bread }),
    formula({ ...plainly, gives: butter, from: { baker }, lookup: ({ baker }) => baker.prices.butter }),
    formula({ ...plainly, gives: salt, from: { baker }, lookup: ({ baker }) => baker.prices.salt }),
    formula({
      ...plainly,
      gives: sold,
      from: { guests, share },
      tex: ({ guests, share }) => `${guests} \\cdot ${share}`,
      compute: ({ guests, share }) => guests * share,
    }),
    formula({
      ...plainly,
      gives: takings,
      from: { sold, bread, butter, spread },
      compute: ({ sold, bread, butter, spread }) => sold * (spread === 'butter' ? bread + butter : bread),
    }),
    formula({ ...plainly, gives: salted, from: { bread, salt }, compute: ({ bread, salt }) => bread + salt }),
    formula({ ...plainly, gives: full, from: { sold }, compute: ({ sold }) => (sold > 50 ? 'full' : 'empty') }),
  ]),
  inputs: [
    { quantity: baker, start: 'old', first: true },
    { quantity: spread, start: 'butter' },
    { quantity: guests, start: price(100, { unit: '1' }), range: [1, 1000], scale: 'log' },
    { quantity: share, start: price(0.5, { unit: 'fraction', low: 0.4, high: 0.6 }), range: [0.1, 0.9], scale: 'linear' },
    { quantity: bread, range: [1, 10], scale: 'linear' },
  ],
  presets: [
    { id: 'market', label: 'On the market', sets: {} },
    { id: 'station', label: 'At the station', sets: { guests: price(800, { unit: '1', source: 'count' }), spread: 'dry' } },
  ],
  results: [takings, sold, full],
  finding: (say) => `${say(sold)} slices.`,
  pictures: [],
  notFor: ['Anything real.'],
  data: { bakers },
};

/** The kiosk with other prices of the old baker. */
export const withPrices = (prices: Partial<Baker['prices']>): Calculator => {
  const old = bakers['old']!;
  const changed: Baker = { ...old, prices: { ...old.prices, ...prices } };
  return { ...kiosk, data: { bakers: { ...bakers, old: changed } } };
};
