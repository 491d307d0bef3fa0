/** A larger or smaller name for a unit, such as GB for bytes or ms for seconds, and from which size on it is used. */
export interface Step {
  readonly name: string;
  /** In the unit itself. */
  readonly size: number;
  /** The smallest amount that is printed so; the size unless given. */
  readonly from?: number;
}

const ladder = (names: readonly string[], sizes: readonly number[], tail = ''): readonly Step[] =>
  names.map((name, index) => ({ name: `${name}${tail}`, size: sizes[index] ?? 1 }));

/** Bytes in powers of ten. GiB and its kind are read, never printed. */
export const byteSteps = (tail = ''): readonly Step[] => ladder(['EB', 'PB', 'TB', 'GB', 'MB', 'kB', 'B'], [1e18, 1e15, 1e12, 1e9, 1e6, 1e3, 1], tail);

/** Operations to 10^18, the size of the work on one token; the field writes more as a power of ten. */
export const flopSteps = (tail = ''): readonly Step[] => [
  { name: `FLOP${tail}`, size: 1, from: 1e18 },
  ...ladder(['PFLOP', 'TFLOP', 'GFLOP', 'MFLOP', 'FLOP'], [1e15, 1e12, 1e9, 1e6, 1], tail),
];

/** Operations a second, of one chip or of a cluster. */
export const flopPerSecondSteps: readonly Step[] = [
  { name: 'FLOP/s', size: 1, from: 1e21 },
  ...ladder(['EFLOP/s', 'PFLOP/s', 'TFLOP/s', 'GFLOP/s', 'MFLOP/s', 'FLOP/s'], [1e18, 1e15, 1e12, 1e9, 1e6, 1]),
];

export const wattSteps: readonly Step[] = ladder(['GW', 'MW', 'kW', 'W'], [1e9, 1e6, 1e3, 1]);
export const kilowattHourSteps: readonly Step[] = ladder(['TWh', 'GWh', 'MWh', 'kWh', 'Wh'], [1e9, 1e6, 1e3, 1, 1e-3]);
export const wattHourSteps: readonly Step[] = ladder(['TWh', 'GWh', 'MWh', 'kWh', 'Wh'], [1e12, 1e9, 1e6, 1e3, 1]);
export const litreSteps: readonly Step[] = ladder(['litres', 'mL'], [1, 1e-3]);
export const kilogramSteps: readonly Step[] = ladder(['Mt', 't', 'kg', 'g'], [1e9, 1e3, 1, 1e-3]);

const [minute, hour, day, year] = [60, 3600, 86_400, 31_557_600];
const clock: readonly Step[] = ladder(['days', 'hours', 'minutes', 's', 'ms', 'µs'], [day, hour, minute, 1, 1e-3, 1e-6]);

/** Seconds: smaller ones in ms and µs, longer ones in minutes, hours, days and years once there are two of them. */
export const secondSteps: readonly Step[] = [{ name: 'years', size: year }, ...clock].map((step) => (step.size > 1 ? { ...step, from: 2 * step.size } : step));
export const hourSteps: readonly Step[] = below('hours', hour);
export const daySteps: readonly Step[] = below('days', day);

/** A length of time and what is shorter, in its own unit. */
function below(own: string, length: number): readonly Step[] {
  return clock.flatMap(({ name, size }) => (size > length ? [] : name === own ? [{ name, size: 1 }] : [{ name, size: size / length }]));
}
