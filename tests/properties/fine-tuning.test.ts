import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adapterParameters, trainableParameters } from '../../src/lib/fine-tuning/adapters.ts';
import { fineTuningFlopPerToken } from '../../src/lib/fine-tuning/compute.ts';
import { bytesPerFrozenWeight, frozenBytes, trainableStateBytes } from '../../src/lib/fine-tuning/memory.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });
/** Shapes of dense models whose adapters are thin beside their matrices. */
const model = fc
  .record({
    L: whole(2, 130),
    dh: fc.constantFrom(64, 128),
    kv: whole(1, 16),
    group: whole(1, 16),
    wide: fc.double({ min: 2, max: 6, noNaN: true }),
    r: whole(1, 32),
    on: fc.constantFrom('queryValue' as const, 'attention' as const, 'all' as const),
    b: fc.double({ min: 6, max: 18, noNaN: true }),
  })
  .map(({ kv, group, dh, wide, ...rest }) => ({ ...rest, kv, a: kv * group, dh, h: kv * group * dh, f: Math.round(wide * kv * group * dh), m: 3 }))
  .filter(({ h, r }) => r <= h / 32);

const weights = ({ L, h, a, kv, dh, f, m }: { L: number; h: number; a: number; kv: number; dh: number; f: number; m: number }) =>
  L * (2 * h * a * dh + 2 * h * kv * dh + m * h * f);

test('adapters take less memory than training all weights, and four bits less than sixteen (LW5)', () => {
  fc.assert(
    fc.property(model, (shape) => {
      const N = weights(shape);
      const A = adapterParameters(shape) as number;
      const bytes = (method: 'full' | 'lora' | 'qlora') =>
        (frozenBytes({ b: bytesPerFrozenWeight({ method }) as number, N }) as number) +
        (trainableStateBytes({ b: shape.b, N: trainableParameters({ method, N, A }) as number }) as number);
      expect(bytes('lora')).toBeLessThan(bytes('full'));
      expect(bytes('qlora')).toBeLessThan(bytes('lora'));
    }),
  );
});

test('adapters do between half and all of the arithmetic, never a twentieth (LW5)', () => {
  fc.assert(
    fc.property(model, (shape) => {
      const N = weights(shape);
      const A = adapterParameters(shape) as number;
      const share = (fineTuningFlopPerToken({ method: 'lora', N, A }) as number) / (fineTuningFlopPerToken({ method: 'full', N, A }) as number);
      expect(share).toBeGreaterThanOrEqual(0.5);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});
