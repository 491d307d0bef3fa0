import type { NumberInput } from '../../lib/scenario/calculator.ts';

/** Positions of a slider: whole numbers from 0 to this. */
export const steps = 400;

type Scaled = Pick<NumberInput, 'range' | 'scale' | 'quantity'>;

/** The position of a value, the nearest end where it lies outside; 0 for what is no number. */
export function positionOf({ range: [low, high], scale }: Scaled, value: number): number {
  const share = scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Number.isFinite(share) ? Math.round(Math.min(Math.max(share, 0), 1) * steps) : value > low ? steps : 0;
}

/** The value at a position, rounded as far as neighbouring positions stay apart. */
export function valueAt({ range: [low, high], scale, quantity }: Scaled, position: number): number {
  const share = Math.min(Math.max(position / steps, 0), 1);
  if (share === 0) return low;
  if (share === 1) return high;
  const value = scale === 'log' ? low * (high / low) ** share : low + (high - low) * share;
  return tidy(scale === 'log' ? value : value, scale === 'log' ? value * Math.log(high / low) : high - low, quantity.whole);
}

/** One step up or down from a value: a hundredth of a linear range, or the next of 1, 1.1, 1.2 ... 9.9 in each decade. Never leaves the domain. */
export function stepped({ range: [low, high], scale, quantity }: Scaled, value: number, direction: 1 | -1): number {
  const size = scale === 'log' && value > 0 ? 10 ** (Math.floor(Math.log10(value) + (direction < 0 ? -1e-9 : 1e-9)) - 1) : (high - low) / 100;
  const step = quantity.whole ? Math.max(1, Math.round(size)) : size;
  const next = Math.round(value / step + direction) * step;
  const [lowest, highest] = quantity.domain;
  return Math.min(Math.max(Number(next.toPrecision(12)), lowest), highest);
}

/** Rounds to a tenth of a slider's step. */
function tidy(value: number, span: number, whole: boolean | undefined): number {
  const unit = 10 ** Math.floor(Math.log10(span / steps));
  const rounded = Number((Math.round(value / unit) * unit).toPrecision(12));
  return whole ? Math.max(Math.round(rounded), 1) : rounded;
}
