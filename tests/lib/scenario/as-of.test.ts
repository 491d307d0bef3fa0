import { describe, expect, test } from 'vitest';
import type { ApiModel } from '../../../src/lib/prices/api-price.ts';
import type { RentalPrice } from '../../../src/lib/prices/rental.ts';
import { asOfApi, asOfRental } from '../../../src/lib/scenario/as-of.ts';
import { day } from '../../../src/lib/units/date.ts';

const reading = (seen: string, source: string) => ({ seen, source, locator: `row of ${source}`, accessed: seen });
const rents = (...steps: readonly ReturnType<typeof reading>[]) => ({ h100: { id: 'h100', name: 'H100', steps } as unknown as RentalPrice });

describe('the day whose prices are used', () => {
  test('starts on the day of the newest reading, wherever it stands, and has its origin', () => {
    const [old, newest, middle] = [reading('2024-03-01', 'first'), reading('2026-10-05', 'second'), reading('2025-12-31', 'third')];
    for (const steps of [
      [old, newest, middle],
      [newest, old, middle],
      [old, middle, newest],
    ])
      expect(asOfRental(rents(...steps)).start).toMatchObject({
        value: day('2026-10-05'),
        unit: 'date',
        source: 'second',
        locator: 'row of second',
        accessed: '2026-10-05',
      });
  });
  test('looks through all that have prices', () => {
    const prices = {
      ...rents(reading('2024-03-01', 'first')),
      a100: { id: 'a100', name: 'A100', steps: [reading('2025-03-01', 'second')] } as unknown as RentalPrice,
    };
    expect(asOfRental(prices).start?.source).toBe('second');
  });
  test('goes from the first prices there are to the newest', () => {
    expect(asOfRental(rents(reading('2026-10-05', 'second')))).toMatchObject({ range: [day('2018-10-09'), day('2026-10-05')], scale: 'linear' });
    const models = { m: { id: 'm', name: 'M', history: [reading('2025-06-01', 'a'), reading('2025-07-01', 'b')] } as unknown as ApiModel };
    expect(asOfApi(models)).toMatchObject({ range: [day('2020-10-01'), day('2025-07-01')], start: { value: day('2025-07-01'), source: 'b' } });
  });
});
