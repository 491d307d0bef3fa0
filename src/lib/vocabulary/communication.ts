import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

const traffic = { unit: units.byte, domain: [0, 1e21] } as const;

export const gradientTraffic = measure({
  ...traffic,
  id: 'gradientTraffic',
  label: 'Gradients sent',
  definition: 'Bytes that one GPU sends in a step to add up gradients, and to hand back weights that are shared out.',
  symbol: 'X_{\\text{grad}}',
});

export const tensorTraffic = measure({
  ...traffic,
  id: 'tensorTraffic',
  label: 'Activations sent for tensor parallelism',
  definition: 'Bytes that one GPU sends in a step so that the parts of each matrix product add up.',
  symbol: 'X_{\\text{tensor}}',
});

export const pipelineTraffic = measure({
  ...traffic,
  id: 'pipelineTraffic',
  label: 'Activations sent between stages',
  definition: 'Bytes that one GPU sends in a step to the next pipeline stage and back.',
  symbol: 'X_{\\text{pipe}}',
});

export const expertTraffic = measure({
  ...traffic,
  id: 'expertTraffic',
  label: 'Tokens sent to experts',
  definition: 'Bytes that one GPU sends in a step to bring tokens to their experts and back, forward and backward.',
  symbol: 'X_{\\text{expert}}',
});

export const communicationSeconds = measure({
  id: 'communicationSeconds',
  label: 'Communication, at least',
  definition: 'Time in a step in which links are busy at their full bandwidth: a lower bound.',
  unit: units.second,
  symbol: 't_{\\text{comm}}',
  domain: [0, 1e12],
});

export const stepSeconds = measure({
  id: 'stepSeconds',
  label: 'Step',
  definition: 'Time of one step of the optimizer at the stated utilisation.',
  unit: units.second,
  symbol: 't_{\\text{train}}',
  domain: [0, 1e12],
});

export const communicationShare = measure({
  id: 'communicationShare',
  label: 'Communication over the step',
  definition: 'Time in which links are busy over the time of the step. Above 100% it cannot hide behind compute: the stated utilisation is out of reach.',
  unit: units.fraction,
  symbol: '\\chi',
  domain: [0, 1e12],
});

export const expertCopies = measure({
  id: 'expertCopies',
  label: 'Copies of a token sent',
  definition: 'Copies of a token that are sent in one layer: one for each active expert, or fewer where a server with several of them gets one.',
  unit: units.one,
  symbol: 'k_c',
  domain: [1, 1e6],
});

export const dispatchBytes = measure({
  id: 'dispatchBytes',
  label: 'Bytes of a number sent to experts',
  definition: 'Bytes of one number that is sent to experts or back, as a mean of both ways.',
  unit: units.byte,
  symbol: 'b_e',
  domain: [0.5, 8],
});
