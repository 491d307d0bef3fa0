import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** Matrix multiplications of a layer that wait for each other: queries, keys and values; output of attention; into and out of the feed-forward block. */
const serialMultiplications = 4;

/** Time of a step between kernels. Erdil 2025, section 3. */
export const launchTime = formula({
  gives: q.launchTime,
  from: { L: q.layers, t: q.kernelLaunchTime },
  says: 'Four multiplications in each layer wait for each other.',
  tex: ({ L, t }) => `4 \\cdot ${L} \\cdot ${t}`,
  source: ['erdil-2025'],
  kind: 'approximate',
  holds: 'Smaller kernels are fused into those four.',
  compute: ({ L, t }) => serialMultiplications * L * t,
});

/** Time of one decoding step. Erdil 2025, section 3: launches, messages, and the longer of reading and multiplying. */
export const stepTime = formula({
  gives: q.stepTime,
  from: {
    launch: q.launchTime,
    latency: q.networkLatency,
    transfer: q.networkTransfer,
    memory: q.memoryTime,
    arithmetic: q.arithmeticTime,
    layout: q.servingLayout,
  },
  says: 'Launches, messages, and the longer of reading and multiplying. With expert parallelism half a batch is computed while the other half is sent, so the longer of both counts.',
  tex: ({ launch, latency, transfer, memory, arithmetic, layout }) =>
    `${launch} + \\begin{cases} \\max(${latency} + ${transfer}, x) & ${layout} = \\text{expert} \\\\ ${latency} + ${transfer} + x & \\text{else} \\end{cases},\\quad x = \\max(${memory}, ${arithmetic})`,
  source: ['erdil-2025', 'deepseek-v3-insights'],
  kind: 'approximate',
  holds: 'Reading and multiplying overlap fully. Real steps take up to twice as long.',
  compute: ({ launch, latency, transfer, memory, arithmetic, layout }) => {
    const chip = Math.max(memory, arithmetic);
    return launch + (layout === 'expert' ? Math.max(latency + transfer, chip) : latency + transfer + chip);
  },
});

/** Tokens that a step gives each sequence on average. Leviathan et al. 2023, equation 1. */
export const tokensPerStep = formula({
  gives: q.tokensPerStep,
  from: { alpha: q.draftAcceptance, gamma: q.draftTokens },
  says: 'The drafts that are accepted before the first that is not, and one token of the model’s own.',
  tex: ({ alpha, gamma }) => `1 + \\sum_{i=1}^{${gamma}} {${alpha}}^i`,
  source: ['leviathan-2023'],
  kind: 'approximate',
  holds: 'Each draft is accepted with the same chance, whatever came before.',
  compute: ({ alpha, gamma }) => expectedTokens(alpha, gamma),
});

/** The sum of a geometric series, which is its length where nothing is refused. */
const expectedTokens = (alpha: number, gamma: number): number => (alpha < 1 ? (1 - alpha ** (gamma + 1)) / (1 - alpha) : gamma + 1);

/** Speed-up by drafts where checking them costs no time. Leviathan et al. 2023, theorem 3.8. */
export const speculativeSpeedUp = formula({
  gives: q.speculativeSpeedUp,
  from: { e: q.tokensPerStep, gamma: q.draftTokens, c: q.draftCost },
  says: 'Tokens a step, over the time of a step and of its drafts.',
  tex: ({ e, gamma, c }) => `\\frac{${e}}{${gamma} \\cdot ${c} + 1}`,
  source: ['leviathan-2023'],
  kind: 'approximate',
  holds: 'Only while reading the weights is what takes the time. Once a batch is bound by arithmetic, each draft costs as much as a token.',
  compute: ({ e, gamma, c }) => e / (gamma * c + 1),
});

/** Time between one output token and the next, on average; unknown where weights and cache do not fit. */
export const timePerOutputToken = formula({
  gives: q.timePerOutputToken,
  from: { t: q.stepTime, e: q.tokensPerStep, gamma: q.draftTokens, c: q.draftCost, filled: q.memoryFilled },
  says: 'A step and its drafts, over the tokens that it gives. Weights and cache must fit.',
  tex: ({ t, e, gamma, c, filled }) => `\\frac{${t} \\cdot \\left(1 + ${gamma} \\cdot ${c}\\right)}{${e}},\\quad ${filled} \\le 1`,
  source: ['leviathan-2023', 'erdil-2025'],
  kind: 'exact',
  compute: ({ t, e, gamma, c, filled }) =>
    filled > 1
      ? unknown(
          `Weights and cache need ${filled < 10 ? filled.toFixed(2) : Math.round(filled)} times the memory that is free. Take more GPUs, fewer bytes a weight, a smaller batch or a shorter context.`,
        )
      : (t * (1 + gamma * c)) / e,
});
