import {
  byteSteps,
  daySteps,
  flopPerSecondSteps,
  flopSteps,
  hourSteps,
  kilogramSteps,
  kilowattHourSteps,
  litreSteps,
  type Step,
  secondSteps,
  wattHourSteps,
  wattSteps,
} from './step.ts';

/** How a number of this unit is typed and printed. */
export type UnitKind = 'count' | 'money' | 'fraction' | 'bytes' | 'time' | 'date';

/** A unit of measure. Every quantity of the vocabulary is stored in exactly one. */
export interface Unit {
  /** The words used in data files and exports, such as `GPU-hour`. */
  readonly id: string;
  readonly kind: UnitKind;
  /** What stands behind a printed number; empty where the kind says it already. */
  readonly symbol: string;
  /** Other names by size, the largest first; without them a number is shortened by K, M, B and T. */
  readonly steps?: readonly Step[];
  /** Printed as 1,870 and not as 1.87K below a million: a ratio, or a count of what nobody counts in K. */
  readonly inFull?: true;
}

const unit = (id: string, kind: UnitKind, symbol = id, steps?: readonly Step[]): Unit => ({ id, kind, symbol, ...(steps && { steps }) });
const inFull = (id: string, symbol = id, kind: UnitKind = 'count'): Unit => ({ ...unit(id, kind, symbol), inFull: true });

/** The units of the library. A file that needs another adds a line here. */
export const units = {
  one: inFull('1', ''),
  times: inFull('×'),
  fraction: unit('fraction', 'fraction', '%'),
  dollar: unit('USD', 'money', '$'),
  dollarPerGpu: unit('USD/GPU', 'money', '$/GPU'),
  dollarPerGpuYear: unit('USD/GPU-year', 'money', '$/GPU-year'),
  dollarPerHour: unit('USD/hour', 'money', '$/hour'),
  dollarPerGpuHour: unit('USD/GPU-hour', 'money', '$/GPU-hour'),
  dollarPerTrillionTokens: unit('USD/trillion tokens', 'money', '$/trillion tokens'),
  dollarPerMillionTokens: unit('USD/million tokens', 'money', '$/million tokens'),
  dollarPerPersonYear: unit('USD/person-year', 'money', '$ a year'),
  dollarPerTerabyte: unit('USD/TB', 'money', '$/TB'),
  dollarPerTerabyteMonth: unit('USD/TB-month', 'money', '$/TB-month'),
  dollarPerKilowattHour: unit('USD/kWh', 'money', '$/kWh'),
  dollarPerKilowattMonth: unit('USD/kW-month', 'money', '$/kW-month'),
  parameter: unit('parameter', 'count', 'parameters'),
  token: unit('token', 'count', 'tokens'),
  tokenPerSecond: unit('token/s', 'count', 'tokens/s'),
  sequence: unit('sequence', 'count', 'sequences'),
  query: unit('query', 'count', 'queries'),
  tokenPerParameter: inFull('token/parameter', 'tokens a parameter'),
  natPerToken: inFull('nat/token', 'nats a token'),
  flop: unit('FLOP', 'count', 'FLOP', flopSteps()),
  flopPerToken: unit('FLOP/token', 'count', 'FLOP/token', flopSteps('/token')),
  flopPerSecond: unit('FLOP/s', 'count', 'FLOP/s', flopPerSecondSteps),
  flopPerByte: inFull('FLOP/byte'),
  gpu: unit('GPU', 'count', 'GPUs'),
  gpuHour: unit('GPU-hour', 'count', 'GPU-hours'),
  person: inFull('person', 'people'),
  layer: inFull('layer', 'layers'),
  /** A day, counted from 1970-01-01 in UTC; files, links and exports write it as an ISO date. */
  date: unit('date', 'date', ''),
  second: unit('s', 'time', 's', secondSteps),
  hour: unit('hour', 'time', 'hours', hourSteps),
  day: unit('day', 'time', 'days', daySteps),
  month: inFull('month', 'months', 'time'),
  year: inFull('year', 'years', 'time'),
  watt: unit('W', 'count', 'W', wattSteps),
  kilowattHour: unit('kWh', 'count', 'kWh', kilowattHourSteps),
  kilogram: unit('kg', 'count', 'kg', kilogramSteps),
  wattHour: unit('Wh', 'count', 'Wh', wattHourSteps),
  kilogramPerKilowattHour: inFull('kg/kWh'),
  kilogramPerGpu: inFull('kg/GPU'),
  litre: unit('litre', 'count', 'litres', litreSteps),
  litrePerKilowattHour: inFull('litre/kWh', 'litres/kWh'),
  bit: unit('bit', 'count', 'bits'),
  byte: unit('byte', 'bytes', 'B', byteSteps()),
  bytePerToken: unit('byte/token', 'bytes', 'B/token', byteSteps('/token')),
  bytePerSecond: unit('byte/s', 'bytes', 'B/s', byteSteps('/s')),
} as const satisfies Record<string, Unit>;
