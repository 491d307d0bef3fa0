import type { Check } from './check.ts';

/**
 * Half a unit of the last printed digit, as a share of the number: 0.5/43 of “43%”, 0.0005/2.788 of “2.788M”.
 * Zeros at the end are digits: who rounded further than he prints, as “about 43,000”, gives a tolerance with its reason.
 */
export function halfUnit(printed: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0].replaceAll(',', '');
  if (digits === undefined || Number(digits) === 0) throw new Error(`“${printed}” is no number with digits.`);
  return (0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0)) / Number(digits);
}

/**
 * How far the rounding of printed numbers can move a result from the published one, as a share of it: half a unit of the published number,
 * and what each printed input does to the result when it moves by half a unit of its own. Absent where nothing says how the number is printed.
 */
export function rounding(
  { computes, given, printed = {}, published }: Check,
  computed: number,
  compute: (given: Check['given']) => unknown,
): number | undefined {
  const own = printed[computes];
  if (own === undefined || typeof published !== 'number' || published === 0) return undefined;
  const shares = Object.entries(printed).map(([id, digits]) => {
    const value = given[id];
    if (typeof value !== 'number') return 0;
    const half = halfUnit(digits);
    const moved = [1 - half, 1 + half].map((factor) => compute({ ...given, [id]: value * factor }));
    return Math.max(...moved.map((result) => (typeof result === 'number' ? Math.abs((result - computed) / published) : 0)));
  });
  return shares.reduce((sum, share) => sum + share, halfUnit(own));
}
