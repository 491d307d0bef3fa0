import type { DataRecord, Datum } from '../formula/value.ts';

/** Number formats in which accelerators multiply, each with its own peak. */
export const numberFormats = { fp16: 'FP16', bf16: 'BF16', fp8: 'FP8', fp4: 'FP4', int8: 'INT8', tf32: 'TF32', fp32: 'FP32' } as const;
export type NumberFormat = keyof typeof numberFormats;

/** A chip, as far as the library reads one. */
export interface Accelerator extends DataRecord {
  /** Dense peak of matrix multiplication in each format it has, in FLOP/s. Never the figure “with sparsity”. */
  readonly peak: Readonly<Partial<Record<NumberFormat, Datum>>>;
  /** Thermal design power, in W. */
  readonly power: Datum;
  /** Memory, in bytes. */
  readonly memory: Datum;
  /** Memory bandwidth, in byte/s. */
  readonly bandwidth: Datum;
  /** What an hour of one is rented for, in USD/GPU-hour. Not in its file: a calculator joins it from the price rows. */
  readonly rental?: Datum;
}
