import { expect, test } from 'vitest';
import { Unknown } from '../../../src/lib/formula/value.ts';
import { staffCost } from '../../../src/lib/project/development.ts';

test('pay that is a quarter of development is a third of the compute', () => expect(staffCost({ share: 0.25, final: 60, experiments: 30 })).toBe(30));
test('pay that is nothing of development is nothing', () => expect(staffCost({ share: 0, final: 60, experiments: 30 })).toBe(0));
test('pay cannot be the whole of development', () => expect(staffCost({ share: 1, final: 60, experiments: 30 })).toBeInstanceOf(Unknown));
