import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { rent } from '../prices/rent.ts';
import * as q from '../vocabulary/index.ts';

/** GPU-hours of the final run, where none were typed or brought along: those of the model and tokens of the ledger. */
export const finalRunGpuHours = formula({
  gives: q.finalRunGpuHours,
  from: { H: q.gpuHours },
  says: 'GPU-hours that the chosen model and tokens take.',
  tex: ({ H }) => H,
  source: [],
  kind: 'exact',
  compute: ({ H }) => H,
});

/** Rent of the final run, of post-training and of evaluation, in USD. */
export const finalRunCost = rent(q.finalRunCost, q.finalRunGpuHours);
export const postTrainingCost = rent(q.postTrainingCost, q.postTrainingGpuHours);
export const evaluationCost = rent(q.evaluationCost, q.evaluationGpuHours);

/** Rent of the runs that made the model. */
export const finalRunsOfProject = formula({
  gives: q.finalRunsCost,
  from: { run: q.finalRunCost, post: q.postTrainingCost },
  says: 'The final run and its post-training.',
  tex: ({ run, post }) => `${run} + ${post}`,
  source: [],
  kind: 'exact',
  compute: ({ run, post }) => run + post,
});

/** Rent of hours in which final runs stood still or went back. */
export const lostHoursCost = formula({
  gives: q.lostHoursCost,
  from: { K: q.finalRunsCost, g: q.goodput },
  says: 'What the final runs cost more because they go forward only for a share of the time.',
  tex: ({ K, g }) => `${K} \\left(\\frac{1}{${g}} - 1\\right)`,
  source: [],
  kind: 'exact',
  holds: 'GPU-hours without pauses. Hours that an owner reports may hold the pauses already: then goodput is 100%.',
  compute: ({ K, g }) => (g > 0 ? K * (1 / g - 1) : unknown('A run that never goes forward never ends. Goodput must be above 0%.')),
});

/** Pay of the people, in USD. */
export const staffCostOfPay = formula({
  gives: q.staffCost,
  from: { n: q.staff, w: q.yearlyPay, t: q.projectMonths },
  says: 'People times pay times years.',
  tex: ({ n, w, t }) => `${n} \\cdot ${w} \\cdot \\frac{${t}}{12}`,
  source: ['cottier-2024'],
  kind: 'exact',
  compute: ({ n, w, t }) => (n * w * t) / 12,
});

/** What storage costs through the project. */
export const storageCost = formula({
  gives: q.storageCost,
  from: { B: q.storedBytes, p: q.storagePrice, t: q.projectMonths },
  says: 'Terabytes times the price of a month times months.',
  tex: ({ B, p, t }) => `\\frac{${B}}{10^{12}} \\cdot ${p} \\cdot ${t}`,
  source: [],
  kind: 'exact',
  compute: ({ B, p, t }) => (B / 1e12) * p * t,
});

/** What moving data out of clouds costs. */
export const networkCost = formula({
  gives: q.networkCost,
  from: { B: q.movedBytes, p: q.egressPrice },
  says: 'Terabytes times the price of one.',
  tex: ({ B, p }) => `\\frac{${B}}{10^{12}} \\cdot ${p}`,
  source: [],
  kind: 'exact',
  compute: ({ B, p }) => (B / 1e12) * p,
});

/** What serving costs for the months that are counted. */
export const servingCostOfProject = formula({
  gives: q.servingCost,
  from: { T: q.tokensPerMonth, c: q.costPerMillionTokens, t: q.servingMonths },
  says: 'Tokens a month, in millions, times the cost of a million, times months.',
  tex: ({ T, c, t }) => `\\frac{${T}}{10^6} \\cdot ${c} \\cdot ${t}`,
  source: [],
  kind: 'exact',
  compute: ({ T, c, t }) => (T / 1e6) * c * t,
  alone: ({ t }) => (t === 0 ? 0 : undefined),
});

/** Everything that GPUs were rented for before the model was served. */
export const computeCost = formula({
  gives: q.computeCost,
  from: { final: q.finalRunsCost, experiments: q.experimentsCost, lost: q.lostHoursCost, evaluation: q.evaluationCost },
  says: 'Final runs, experiments, lost hours and evaluation.',
  tex: ({ final, experiments, lost, evaluation }) => `${final} + ${experiments} + ${lost} + ${evaluation}`,
  source: [],
  kind: 'exact',
  compute: ({ final, experiments, lost, evaluation }) => final + experiments + lost + evaluation,
});

/** Everything until the model is finished. */
export const developmentCost = formula({
  gives: q.developmentCost,
  from: { compute: q.computeCost, staff: q.staffCost, data: q.dataCost, storage: q.storageCost, network: q.networkCost },
  says: 'Computing, people, data, storage and moving data.',
  tex: ({ compute, staff, data, storage, network }) => `${compute} + ${staff} + ${data} + ${storage} + ${network}`,
  source: [],
  kind: 'exact',
  compute: ({ compute, staff, data, storage, network }) => compute + staff + data + storage + network,
});

/** Every line of the ledger. */
export const projectTotal = formula({
  gives: q.total,
  from: { development: q.developmentCost, serving: q.servingCost },
  says: 'Development and serving.',
  tex: ({ development, serving }) => `${development} + ${serving}`,
  source: [],
  kind: 'exact',
  compute: ({ development, serving }) => development + serving,
});

/** The final run as a share of the whole. */
export const finalRunShare = formula({
  gives: q.finalRunShare,
  from: { run: q.finalRunCost, total: q.total },
  says: 'Rent of the final run, over the whole project.',
  tex: ({ run, total }) => `\\frac{${run}}{${total}}`,
  source: [],
  kind: 'exact',
  compute: ({ run, total }) => (total > 0 ? run / total : unknown('Nothing is spent, so there is no share of it.')),
});

/** Computing as a share of development. */
export const computeShare = formula({
  gives: q.computeShare,
  from: { compute: q.computeCost, development: q.developmentCost },
  says: 'Computing, over development.',
  tex: ({ compute, development }) => `\\frac{${compute}}{${development}}`,
  source: [],
  kind: 'exact',
  compute: ({ compute, development }) => (development > 0 ? compute / development : unknown('Nothing is spent, so there is no share of it.')),
});

/** Pay as a share of computing and pay. */
export const staffShareOfProject = formula({
  gives: q.staffShare,
  from: { staff: q.staffCost, compute: q.computeCost },
  says: 'Pay, over computing and pay together.',
  tex: ({ staff, compute }) => `\\frac{${staff}}{${staff} + ${compute}}`,
  source: [],
  kind: 'exact',
  compute: ({ staff, compute }) => (staff + compute > 0 ? staff / (staff + compute) : unknown('Nothing is spent, so there is no share of it.')),
});
