import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const gpuHoursPerFailure = measure({
  id: 'gpuHoursPerFailure',
  label: 'GPU-hours for each failure',
  definition: 'GPU-hours, over the failures that stopped the run in them: the mean time between failures of one GPU with its share of server and network.',
  unit: units.gpuHour,
  symbol: 'M_1',
  domain: [1, 1e12],
});

export const interruptions = measure({
  id: 'interruptions',
  label: 'Interruptions',
  definition: 'Unplanned stops of a run, each of which costs a restart and the work since the last checkpoint.',
  unit: units.one,
  symbol: 'I',
  domain: [0, 1e12],
});

export const gpuInterruptions = measure({
  id: 'gpuInterruptions',
  label: 'Interruptions by GPUs',
  definition: 'Interruptions whose cause is a GPU or the memory on it.',
  unit: units.one,
  symbol: 'I_{\\text{GPU}}',
  domain: [0, 1e12],
});

export const gpuInterruptionShare = measure({
  id: 'gpuInterruptionShare',
  label: 'Share of interruptions by GPUs',
  definition: 'Interruptions whose cause is a GPU or the memory on it, over all unplanned ones.',
  unit: units.fraction,
  symbol: 'i_{\\text{GPU}}',
  domain: [0, 1],
});

export const meanTimeBetweenFailures = measure({
  id: 'meanTimeBetweenFailures',
  label: 'Mean time between failures',
  definition: 'Hours between failures anywhere in the cluster, each of which stops the run.',
  unit: units.hour,
  symbol: 'M',
  domain: [0, 1e12],
});

export const checkpointSeconds = measure({
  id: 'checkpointSeconds',
  label: 'Time of a checkpoint',
  definition: 'Seconds for which training stands still while a checkpoint is written. Copies made in the background do not count.',
  unit: units.second,
  symbol: '\\delta',
  domain: [0.001, 1e6],
});

export const restartSeconds = measure({
  id: 'restartSeconds',
  label: 'Time of a restart',
  definition: 'Seconds from a failure until training runs again: finding the fault, replacing the server, loading the checkpoint.',
  unit: units.second,
  symbol: 'R',
  domain: [0, 1e7],
});

export const intervalRule = choice({
  id: 'intervalRule',
  label: 'Rule for checkpoints',
  definition: 'The rule by which the time between checkpoints is chosen.',
  options: { young: 'Young 1974', daly: 'Daly 2006' },
});

export const checkpointInterval = measure({
  id: 'checkpointInterval',
  label: 'Time between checkpoints',
  definition: 'Seconds of training between two checkpoints that lose the least time.',
  unit: units.second,
  symbol: '\\tau',
  domain: [0, 1e12],
});

export const checkpointWaste = measure({
  id: 'checkpointWaste',
  label: 'Lost to checkpoints',
  definition: 'Share of time for which training stands still to write checkpoints.',
  unit: units.fraction,
  symbol: 'w_c',
  domain: [0, 1e9],
});

export const reworkWaste = measure({
  id: 'reworkWaste',
  label: 'Lost work',
  definition: 'Share of time spent on steps that a failure undid: half an interval each time.',
  unit: units.fraction,
  symbol: 'w_r',
  domain: [0, 1e9],
});

export const restartWaste = measure({
  id: 'restartWaste',
  label: 'Lost to restarts',
  definition: 'Share of time from failures until training runs again.',
  unit: units.fraction,
  symbol: 'w_s',
  domain: [0, 1e9],
});

export const goodput = measure({
  id: 'goodput',
  label: 'Goodput',
  definition: 'Share of the time in which the run goes forward: what is left of it after checkpoints, lost work and restarts.',
  unit: units.fraction,
  symbol: 'g',
  domain: [0, 1],
  travels: true,
});

export const calendarDays = measure({
  id: 'calendarDays',
  label: 'Calendar days',
  definition: 'Days from first to last step, with checkpoints, lost work and restarts.',
  unit: units.day,
  symbol: 't_{\\text{cal}}',
  domain: [0, 1e12],
});

export const repairHours = measure({
  id: 'repairHours',
  label: 'Repair of a server',
  definition: 'Hours for which a server that failed is away.',
  unit: units.hour,
  symbol: 'h_{\\text{rep}}',
  domain: [0, 100_000],
});

export const spareGpus = measure({
  id: 'spareGpus',
  label: 'Spare GPUs',
  definition: 'GPUs in whole servers that must stand by, on average, for those in repair.',
  unit: units.gpu,
  symbol: 'n_{\\text{spare}}',
  domain: [0, 1e9],
});

export const billedGpuHours = measure({
  id: 'billedGpuHours',
  label: 'GPU-hours with failures',
  definition: 'GPU-hours of the run over its calendar time, spare GPUs included.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{cal}}',
  domain: [0, 1e18],
});

export const failureCost = measure({
  id: 'failureCost',
  label: 'Cost of failures',
  definition: 'Rent of the GPU-hours that checkpoints, lost work, restarts and spares add.',
  unit: units.dollar,
  symbol: 'K_{\\text{fail}}',
  domain: [0, 1e18],
});
