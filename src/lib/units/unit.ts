/** How a number of this unit is typed and printed. */
export type UnitKind = 'count' | 'money' | 'fraction' | 'bytes' | 'time' | 'date';

/** A unit of measure. Every quantity of the vocabulary is stored in exactly one. */
export interface Unit {
  /** The words used in data files and exports, such as `GPU-hour`. */
  readonly id: string;
  readonly kind: UnitKind;
  /** What stands behind a printed number; empty where the kind says it already. */
  readonly symbol: string;
}

const unit = (id: string, kind: UnitKind, symbol = id): Unit => ({ id, kind, symbol });

/** The units of the library. A file that needs another adds a line here. */
export const units = {
  one: unit('1', 'count', ''),
  times: unit('×', 'count', '×'),
  fraction: unit('fraction', 'fraction', '%'),
  dollar: unit('USD', 'money', '$'),
  dollarPerGpu: unit('USD/GPU', 'money', '$/GPU'),
  dollarPerGpuHour: unit('USD/GPU-hour', 'money', '$/GPU-hour'),
  dollarPerTrillionTokens: unit('USD/trillion tokens', 'money', '$/trillion tokens'),
  dollarPerMillionTokens: unit('USD/million tokens', 'money', '$/million tokens'),
  dollarPerKilowattHour: unit('USD/kWh', 'money', '$/kWh'),
  parameter: unit('parameter', 'count', 'parameters'),
  token: unit('token', 'count', 'tokens'),
  tokenPerSecond: unit('token/s', 'count', 'tokens/s'),
  sequence: unit('sequence', 'count', 'sequences'),
  tokenPerParameter: unit('token/parameter', 'count', 'tokens a parameter'),
  natPerToken: unit('nat/token', 'count', 'nats a token'),
  flop: unit('FLOP', 'count'),
  flopPerToken: unit('FLOP/token', 'count'),
  flopPerSecond: unit('FLOP/s', 'count'),
  gpu: unit('GPU', 'count', 'GPUs'),
  gpuHour: unit('GPU-hour', 'count', 'GPU-hours'),
  layer: unit('layer', 'count', 'layers'),
  /** A day, counted from 1970-01-01 in UTC; files, links and exports write it as an ISO date. */
  date: unit('date', 'date', ''),
  second: unit('s', 'time'),
  hour: unit('hour', 'time', 'hours'),
  day: unit('day', 'time', 'days'),
  year: unit('year', 'time', 'years'),
  watt: unit('W', 'count'),
  kilowattHour: unit('kWh', 'count'),
  kilogram: unit('kg', 'count'),
  litre: unit('litre', 'count', 'litres'),
  bit: unit('bit', 'count', 'bits'),
  byte: unit('byte', 'bytes', 'B'),
  bytePerToken: unit('byte/token', 'bytes', 'B/token'),
  bytePerSecond: unit('byte/s', 'bytes', 'B/s'),
} as const satisfies Record<string, Unit>;
