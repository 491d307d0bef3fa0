import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

/** Answers that are generated at the same time. */
const batch = 64;
/** Energy of one GPU for a token, in Wh: a + b for every billion active parameters, less with the batch. */
const energyOf = (billions: number): number => 1.1665273170451914e-6 * Math.exp(-0.011205921025579175 * batch) * billions + 4.052928146734005e-5;
/** Seconds for a token. */
const secondsOf = (billions: number): number => 6.785088094353663e-4 * billions + 3.119310311688259e-4 * batch + 0.019473717579473387;
/** A server beside its eight GPUs, in kW. */
const [serverKilowatts, gpusOfServer] = [1.2, 8];
/** Memory of a GPU, bytes of a weight, and what is left free. */
const [gpuBytes, weightBytes, spare] = [80e9, 2, 1.2];

/** GPUs that hold a model, as EcoLogits counts: 80 GB each, 16 bits a weight, a power of two. EcoLogits, llm.py. */
export const regressionGpus = formula({
  gives: q.regressionGpus,
  from: { N: q.totalParameters },
  says: 'The model in 16 bits with a fifth to spare, over 80 GB, rounded up to a power of two.',
  tex: ({ N }) => `2^{\\left\\lceil \\log_2 \\left\\lceil \\frac{1.2 \\cdot 2 \\cdot ${N}}{80 \\cdot 10^9} \\right\\rceil \\right\\rceil}`,
  source: ['ecologits'],
  kind: 'approximate',
  holds: 'Whatever GPUs and format serve the model.',
  compute: ({ N }) => 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil((spare * weightBytes * N) / gpuBytes)))),
});

/** Seconds of an answer, by EcoLogits’ regression on measurements of open models on H100s. EcoLogits, llm.py. */
export const regressionLatency = formula({
  gives: q.regressionLatency,
  from: { N: q.activeParameters, T: q.outputTokens },
  says: 'Tokens times a fit that is linear in active parameters.',
  tex: ({ N, T }) =>
    `${T} \\left(x \\cdot ${N} + 64 y + 0.019473717579473387\\right),\\quad x = 6.785088094353663 \\cdot 10^{-13},\\quad y = 3.119310311688259 \\cdot 10^{-4}`,
  source: ['ecologits'],
  kind: 'approximate',
  holds: 'With 64 answers at a time. Input is left out.',
  compute: ({ N, T }) => T * secondsOf(N / 1e9),
});

/** Energy of an answer with server and building, by EcoLogits’ regression. Another account than tokens over utilisation. EcoLogits, llm.py. */
export const regressionEnergyKwh = formula({
  gives: q.regressionEnergyKwh,
  from: { N: q.activeParameters, T: q.outputTokens, n: q.regressionGpus, t: q.regressionLatency, pue: q.pue },
  says: 'A fit of the GPUs’ energy, with the rest of the server for the time of the answer.',
  tex: ({ N, T, n, t, pue }) =>
    `${pue} \\cdot ${n} \\left( \\frac{${T}}{1000} \\left(x \\cdot ${N} + y\\right) + \\frac{${t}}{3600} \\cdot \\frac{1.2}{8 \\cdot 64} \\right),\\quad x = 1.1665273170451914 \\cdot 10^{-15} \\cdot e^{-0.011205921025579175 \\cdot 64},\\quad y = 4.052928146734005 \\cdot 10^{-5}`,
  source: ['ecologits', 'ecologits-methodology'],
  kind: 'approximate',
  holds: 'With 64 answers at a time on H100s. Input is left out, and so are caches and drafts.',
  compute: ({ N, T, n, t, pue }) => pue * n * ((T / 1000) * energyOf(N / 1e9) + ((t / 3600) * serverKilowatts) / (gpusOfServer * batch)),
});
