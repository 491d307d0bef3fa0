import type { DataRecord, Datum } from '../formula/value.ts';
import type { RentStep } from '../prices/rental.ts';

/** Number formats in which accelerators multiply, each with its own peak. */
export const numberFormats = { fp16: 'FP16', bf16: 'BF16', fp8: 'FP8', fp4: 'FP4', int8: 'INT8', tf32: 'TF32', fp32: 'FP32' } as const;
export type NumberFormat = keyof typeof numberFormats;
export type ByFormat = Readonly<Partial<Record<NumberFormat, Datum>>>;

/** A chip, as far as the library reads one. */
export interface Accelerator extends DataRecord {
  /** Dense peak of matrix multiplication in each format it has, in FLOP/s. Never the figure “with sparsity”. */
  readonly peak: ByFormat;
  /** The fastest matrix multiplication measured on it, in FLOP/s. */
  readonly achievable?: ByFormat;
  /** Thermal design power, in W; absent where its maker publishes none. */
  readonly power?: Datum;
  /** Memory, in bytes. */
  readonly memory: Datum;
  /** Memory bandwidth, in byte/s. */
  readonly bandwidth: Datum;
  /** How it reaches the others in its server, rack or pod. */
  readonly link?: {
    readonly name: string;
    /** One direction, all links together, in byte/s. */
    readonly perDirection: Datum;
    readonly makerCounts: 'one direction' | 'both directions';
    /** How many share it. */
    readonly gpus?: Datum;
  };
  /** What it sends to other servers in one direction, in byte/s. */
  readonly network?: Datum;
  /** What one was sold for, in USD/GPU. */
  readonly prices?: readonly Quote[];
  /** What an hour of one was rented for, day by day. Not in its file: a calculator joins it from the price rows. */
  readonly rents?: readonly RentStep[];
  /** What is assumed for an hour of one on a day without offers, in USD/GPU-hour. Joined too. */
  readonly rental?: Datum;
}

/** What one accelerator was sold for on a day: by itself, on a card, on a board with others, or with its share of a server. */
export interface Quote {
  /** ISO day, month or year. */
  readonly date: string;
  readonly of: 'chip' | 'card' | 'board' | 'server';
  readonly price: Datum;
}

/** The formats of a list of figures, in words. */
export const formatsOf = (figures: ByFormat): string =>
  Object.keys(figures)
    .map((format) => numberFormats[format as NumberFormat])
    .join(' or ');
