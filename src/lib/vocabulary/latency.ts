import { units } from '../units/unit.ts';
import { choice, measure } from './quantity.ts';

export const reducesPerLayer = measure({
  id: 'reducesPerLayer',
  label: 'All-reduces a layer',
  definition: 'Times that the GPUs add up their parts in one layer: four, or two where attention and feed-forward block run side by side.',
  unit: units.one,
  symbol: 'r',
  domain: [0, 100],
});

export const simpleStepTime = measure({
  id: 'simpleStepTime',
  label: 'Step by the simple model',
  definition: 'Time of one decoding step with a fixed latency for each all-reduce, without cache and without network bandwidth.',
  unit: units.second,
  symbol: 't_{\\text{simple}}',
  domain: [0, 1e12],
});

export const fastestGpus = measure({
  id: 'fastestGpus',
  label: 'GPUs at which a token comes fastest',
  definition:
    'Number of GPUs beyond which waiting for messages grows faster than reading the weights shrinks, for one sequence by the simple model. A mean, which need not be whole.',
  unit: units.gpu,
  symbol: 'n_{\\text{fast}}',
  domain: [1, 1e9],
});

export const fastestStepTime = measure({
  id: 'fastestStepTime',
  label: 'Fastest step',
  definition: 'Time of a step on that many GPUs, for one sequence by the simple model.',
  unit: units.second,
  symbol: 't_{\\text{fast}}',
  domain: [0, 1e12],
});

export const reduceRanks = measure({
  id: 'reduceRanks',
  label: 'GPUs in one all-reduce',
  definition: 'GPUs that add up one vector; a mean, which need not be whole.',
  unit: units.gpu,
  symbol: 'g',
  domain: [1, 1e8],
});

export const reduceServers = measure({
  id: 'reduceServers',
  label: 'Servers in one all-reduce',
  definition: 'Servers over which those GPUs are spread; a mean, which need not be whole.',
  unit: units.one,
  symbol: 's_g',
  domain: [1, 1e8],
});

export const qkvMessageBytes = measure({
  id: 'qkvMessageBytes',
  label: 'Sent after queries, keys and values',
  definition: 'Bytes that a group of GPUs adds up in one layer after the matrices of queries, keys and values.',
  unit: units.byte,
  symbol: 'm_{\\text{qkv}}',
  domain: [0, 1e18],
});

export const attentionMessageBytes = measure({
  id: 'attentionMessageBytes',
  label: 'Sent after attention',
  definition: 'Bytes that a group of GPUs adds up in one layer after the output matrix of attention.',
  unit: units.byte,
  symbol: 'm_{o}',
  domain: [0, 1e18],
});

export const ffnInMessageBytes = measure({
  id: 'ffnInMessageBytes',
  label: 'Sent into the feed-forward block',
  definition: 'Bytes that a group of GPUs adds up in one layer inside the feed-forward block; with expert parallelism, what one GPU sends to experts.',
  unit: units.byte,
  symbol: 'm_{\\text{in}}',
  domain: [0, 1e18],
});

export const ffnOutMessageBytes = measure({
  id: 'ffnOutMessageBytes',
  label: 'Sent after the feed-forward block',
  definition: 'Bytes that a group of GPUs adds up in one layer after the feed-forward block; with expert parallelism, what one GPU gets back from experts.',
  unit: units.byte,
  symbol: 'm_{\\text{out}}',
  domain: [0, 1e18],
});

export const networkLatency = measure({
  id: 'networkLatency',
  label: 'Network, waiting',
  definition: 'Time of a step in which messages between GPUs are on their way, however short they are.',
  unit: units.second,
  symbol: 't_{\\text{lat}}',
  domain: [0, 1e12],
});

export const networkTransfer = measure({
  id: 'networkTransfer',
  label: 'Network, sending',
  definition: 'Time of a step in which the links between GPUs are full.',
  unit: units.second,
  symbol: 't_{\\text{net}}',
  domain: [0, 1e12],
});

export const launchTime = measure({
  id: 'launchTime',
  label: 'Launches',
  definition: 'Time of a step between kernels.',
  unit: units.second,
  symbol: 't_{\\text{launch}}',
  domain: [0, 1e9],
});

export const arithmeticTime = measure({
  id: 'arithmeticTime',
  label: 'Arithmetic',
  definition: 'Time that the multiplications of a step take.',
  unit: units.second,
  symbol: 't_P',
  domain: [0, 1e12],
});

export const memoryTime = measure({
  id: 'memoryTime',
  label: 'Memory',
  definition: 'Time that a step takes to read weights and cache.',
  unit: units.second,
  symbol: 't_W',
  domain: [0, 1e12],
});

export const rooflineStepTime = measure({
  id: 'rooflineStepTime',
  label: 'Step of the chips alone',
  definition: 'Shortest time of a decoding step without messages and launches: attention reads the cache, then the matrices are read or multiplied.',
  unit: units.second,
  symbol: 't_{\\text{roof}}',
  domain: [0, 1e12],
});

export const stepTime = measure({
  id: 'stepTime',
  label: 'Step',
  definition: 'Time of one pass through the model in decoding, for the whole batch.',
  unit: units.second,
  symbol: 't_{\\text{step}}',
  domain: [0, 1e12],
});

export const inputSightShare = measure({
  id: 'inputSightShare',
  label: 'Share of the input in sight',
  definition:
    'Products of the new tokens of an input with those before them, over those of a model of which every layer sees all that came before. Windows and sparse attention make it less than 1.',
  unit: units.fraction,
  symbol: '\\sigma_{\\text{in}}',
  domain: [0, 1e9],
});

export const prefillFlop = measure({
  id: 'prefillFlop',
  label: 'FLOP of the prefill',
  definition: 'Floating-point operations of reading one input.',
  unit: units.flop,
  symbol: 'C_{\\text{in}}',
  domain: [0, 1e30],
});

export const prefillTime = measure({
  id: 'prefillTime',
  label: 'Prefill',
  definition: 'Time to read one input on all GPUs of the instance.',
  unit: units.second,
  symbol: 't_{\\text{in}}',
  domain: [0, 1e15],
});

export const cacheKeepTime = measure({
  id: 'cacheKeepTime',
  label: 'Time a cache is worth its place',
  definition: 'Time in the memory of the GPUs after which the cache of a sequence has taken as much rent as reading its input again.',
  unit: units.second,
  symbol: 't_{\\text{keep}}',
  domain: [0, 1e20],
});

export const timePerOutputToken = measure({
  id: 'timePerOutputToken',
  label: 'Time per output token',
  definition: 'Time between one token and the next that a reader waits, on average.',
  unit: units.second,
  symbol: 't_{\\text{out}}',
  domain: [0, 1e12],
});

export const timeToFirstToken = measure({
  id: 'timeToFirstToken',
  label: 'Time to the first token',
  definition: 'Prefill and one step, without waiting in a queue.',
  unit: units.second,
  symbol: 't_{\\text{first}}',
  domain: [0, 1e15],
});

export const tokensPerSecondPerSequence = measure({
  id: 'tokensPerSecondPerSequence',
  label: 'Speed for one reader',
  definition: 'Tokens a second that one sequence receives.',
  unit: units.tokenPerSecond,
  symbol: 'v_1',
  domain: [0, 1e12],
});

export const tokensPerSecond = measure({
  id: 'tokensPerSecond',
  label: 'Throughput',
  definition: 'Output tokens a second of the whole batch.',
  unit: units.tokenPerSecond,
  symbol: 'v',
  domain: [0, 1e15],
});

export const tokensPerSecondPerGpu = measure({
  id: 'tokensPerSecondPerGpu',
  label: 'Throughput a GPU',
  definition: 'Output tokens a second of the whole batch, over the GPUs.',
  unit: units.tokenPerSecond,
  symbol: 'v_{\\text{GPU}}',
  domain: [0, 1e15],
});

export const servingBottleneck = choice({
  id: 'servingBottleneck',
  label: 'What binds',
  definition: 'What takes most of a step; or that weights and cache do not fit, so that there is no step.',
  options: {
    arithmetic: 'Arithmetic',
    memory: 'Memory bandwidth',
    transfer: 'Network bandwidth',
    latency: 'Network latency',
    launch: 'Launch of kernels',
    space: 'Memory: it does not fit',
  },
});
