import type { Attention } from './model-shape.ts';

/** Query heads times the mean width of a head's key and value: what each pair of positions costs, in units of four FLOP. Zero for linear attention, which has no such pairs. */
export function productWidth(attention: Attention): number {
  switch (attention.kind) {
    case 'heads':
      return (attention.heads * (attention.keyWidth + (attention.valueWidth ?? attention.keyWidth))) / 2;
    case 'latent':
      return (attention.heads * (attention.plainWidth + attention.rotaryWidth + attention.valueWidth)) / 2;
    case 'compressed':
      return attention.heads * attention.keyWidth;
    case 'linear':
      return 0;
  }
}
