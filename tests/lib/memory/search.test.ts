import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remembered } from '../../../src/lib/memory/search.ts';

describe('a remembered search', () => {
  /** As many as it takes to hold 1,000 at so much each; none where there is no room. */
  const least = (room: number) => (room > 0 ? Math.ceil(1000 / room) : undefined);
  test('answers as the search itself does, in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 2000 }), { minLength: 1, maxLength: 200 }), (rooms) => {
        const ask = remembered(least);
        for (const room of rooms) expect(ask(room)).toBe(least(room));
      }),
    );
  });
  test('searches far fewer times than it is asked', () => {
    let searches = 0;
    const ask = remembered((room) => {
      searches += 1;
      return least(room);
    });
    for (let turn = 0; turn < 1000; turn += 1) ask(500 + ((turn * 619) % 1000));
    expect(searches).toBeLessThan(100);
  });
});
