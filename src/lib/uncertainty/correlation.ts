import { normalCdf, normalQuantile } from './normal.ts';

/** Two quantities that move together. */
export interface Correlation {
  /** Ids of the two quantities. */
  readonly a: string;
  readonly b: string;
  /** Correlation of their normal scores, strictly between −1 and 1. */
  readonly rho: number;
}

/** Makes the coordinates of even points move together: one column an id, in the order of the ids it was made for. */
export type Correlate = (columns: readonly Float64Array[]) => readonly Float64Array[];

/**
 * A Gaussian copula over the given ids: each coordinate stays uniform, and their normal scores have the given correlations.
 * Pairs with an id that is not in the list are ignored, so fixing an input never breaks the rest.
 * Throws when the correlations contradict each other: a mistake of the author.
 */
export function copula(ids: readonly string[], correlations: readonly Correlation[]): Correlate {
  const matrix: number[][] = ids.map((_, row) => ids.map((_, column) => (row === column ? 1 : 0)));
  let any = false;
  for (const { a, b, rho } of correlations) {
    const [row, column] = [ids.indexOf(a), ids.indexOf(b)];
    const [rowOf, columnOf] = [matrix[row], matrix[column]];
    if (!rowOf || !columnOf) continue;
    if (row === column || !(Math.abs(rho) < 1))
      throw new Error(`The correlation of ${a} and ${b} must join two quantities and lie between −1 and 1, both excluded.`);
    rowOf[column] = columnOf[row] = rho;
    any = true;
  }
  if (!any) return (columns) => columns;
  const factor = cholesky(matrix, ids);
  return (columns) => {
    const scores = columns.map((column) => column.map(normalQuantile));
    return factor.map((weights) => mixed(weights, scores));
  };
}

/** The probabilities of weighted sums of normal scores. */
function mixed(weights: readonly number[], scores: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(scores[0]?.length ?? 0);
  for (const [k, weight] of weights.entries()) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (scores[k]?.[at] ?? 0);
  return sum.map(normalCdf);
}

/** The lower triangle whose product with its own transpose is the matrix. */
function cholesky(matrix: readonly (readonly number[])[], ids: readonly string[]): readonly (readonly number[])[] {
  const factor: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    factor.push(line);
    for (let j = 0; j <= i; j++) {
      const other = factor[j] ?? [];
      const rest = (row[j] ?? 0) - line.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
      if (i === j && !(rest > 1e-12)) throw new Error(`The correlations of ${ids[i]} contradict the others: no numbers can have them all. Lower one of them.`);
      line.push(i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1));
    }
  }
  return factor;
}
