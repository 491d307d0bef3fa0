/** Where each part of a whole begins and ends, and its share. Parts below zero or without a value count as nothing. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Stacks parts upon one another from zero. */
export function stacked(values: readonly (number | undefined)[]): readonly Piece[] {
  const sizes = values.map((value = 0) => (value > 0 && value < Number.POSITIVE_INFINITY ? value : 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let from = 0;
  return sizes.map((size) => {
    const piece = { from, to: from + size, share: whole > 0 ? size / whole : 0 };
    from = piece.to;
    return piece;
  });
}
