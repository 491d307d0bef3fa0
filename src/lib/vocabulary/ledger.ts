import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const staff = measure({
  id: 'staff',
  label: 'People',
  definition: 'People who work on the model, in full-time equivalents over the whole project.',
  unit: units.person,
  symbol: 'n_{\\text{staff}}',
  domain: [0, 1e6],
  travels: true,
});

export const yearlyPay = measure({
  id: 'yearlyPay',
  label: 'Pay a year',
  definition: 'What one person costs the employer in a year: salary, shares in the company and overhead.',
  unit: units.dollarPerPersonYear,
  symbol: 'w',
  domain: [0, 1e9],
  travels: true,
});

export const projectMonths = measure({
  id: 'projectMonths',
  label: 'Months of work',
  definition: 'Months from the first person at work to the finished model.',
  unit: units.month,
  symbol: 't_p',
  domain: [0, 1200],
});

export const finalRunGpuHours = measure({
  id: 'finalRunGpuHours',
  label: 'Final run, GPU-hours',
  definition: 'GPU-hours of the run that makes the model, from first step to last.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{run}}',
  domain: [0, 1e15],
  travels: true,
});

export const postTrainingGpuHours = measure({
  id: 'postTrainingGpuHours',
  label: 'Post-training, GPU-hours',
  definition: 'GPU-hours of the final fine-tuning and reinforcement learning after the final run.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{post}}',
  domain: [0, 1e15],
  travels: true,
});

export const evaluationGpuHours = measure({
  id: 'evaluationGpuHours',
  label: 'Evaluation, GPU-hours',
  definition: 'GPU-hours of answering benchmarks and of searching for faults in finished models.',
  unit: units.gpuHour,
  symbol: 'H_{\\text{eval}}',
  domain: [0, 1e15],
});

export const storedBytes = measure({
  id: 'storedBytes',
  label: 'Data and checkpoints kept',
  definition: 'Bytes of data and checkpoints that lie in storage through the project, on average.',
  unit: units.byte,
  symbol: 'B_s',
  domain: [0, 1e21],
});

export const storagePrice = measure({
  id: 'storagePrice',
  label: 'Price of storage',
  definition: 'What keeping a terabyte for a month costs.',
  unit: units.dollarPerTerabyteMonth,
  symbol: 'p_s',
  domain: [0, 1e6],
});

export const movedBytes = measure({
  id: 'movedBytes',
  label: 'Data moved out',
  definition: 'Bytes that leave the cloud they lie in and are charged for.',
  unit: units.byte,
  symbol: 'B_e',
  domain: [0, 1e21],
});

export const egressPrice = measure({
  id: 'egressPrice',
  label: 'Price of moving data out',
  definition: 'What a cloud charges for a terabyte that leaves it.',
  unit: units.dollarPerTerabyte,
  symbol: 'p_e',
  domain: [0, 1e6],
});

export const servingMonths = measure({
  id: 'servingMonths',
  label: 'Months of service',
  definition: 'Months for which the finished model is served and the ledger counts it.',
  unit: units.month,
  symbol: 't_s',
  domain: [0, 1200],
});

/* @__NO_SIDE_EFFECTS__ */
const line = <const Id extends string>(id: Id, label: string, definition: string, symbol: string) =>
  measure({ id, label, definition, unit: units.dollar, symbol: `K_{\\text{${symbol}}}`, domain: [0, 1e18] });

export const finalRunCost = line('finalRunCost', 'Final run', 'Rent for the run that made the model, from first step to last.', 'run');
export const postTrainingCost = line('postTrainingCost', 'Post-training', 'Rent for the final fine-tuning and reinforcement learning.', 'post');
export const lostHoursCost = line(
  'lostHoursCost',
  'Lost hours',
  'Rent for hours of final runs that failures of machines, restarts and checkpoints take.',
  'lost',
);
export const evaluationCost = line('evaluationCost', 'Evaluation', 'Rent for answering benchmarks and searching for faults.', 'eval');
export const storageCost = line('storageCost', 'Storage', 'What keeping data and checkpoints costs through the project.', 'store');
export const networkCost = line('networkCost', 'Moving data', 'What clouds charge for data that leaves them.', 'net');
export const computeCost = line(
  'computeCost',
  'All computing',
  'Final runs, experiments, lost hours and evaluation: everything that GPUs were rented for before the model was served.',
  'gpu',
);
export const developmentCost = line('developmentCost', 'Development', 'Everything on the ledger until the model is finished: all but serving.', 'dev');
export const total = line('total', 'The whole project', 'Every line of the ledger.', 'total');

export const finalRunShare = measure({
  id: 'finalRunShare',
  label: 'Final run, share of the project',
  definition: 'Rent of the final run as a share of every line of the ledger.',
  unit: units.fraction,
  symbol: 's_{\\text{run}}',
  domain: [0, 1],
});

export const computeShare = measure({
  id: 'computeShare',
  label: 'Computing, share of development',
  definition: 'Everything that GPUs were rented for, as a share of development.',
  unit: units.fraction,
  symbol: 's_{\\text{gpu}}',
  domain: [0, 1],
});
