import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import { allReduce, allToAll, type Reduce } from './all-reduce.ts';

/** The messages of one layer, and the wires they go over. */
const from = {
  L: q.layers,
  qkv: q.qkvMessageBytes,
  attention: q.attentionMessageBytes,
  into: q.ffnInMessageBytes,
  out: q.ffnOutMessageBytes,
  gpus: q.reduceRanks,
  servers: q.reduceServers,
  link: q.linkBandwidth,
  network: q.networkBandwidth,
  layout: q.servingLayout,
} as const;

interface Layer {
  readonly L: number;
  readonly qkv: number;
  readonly attention: number;
  readonly into: number;
  readonly out: number;
  readonly gpus: number;
  readonly servers: number;
  readonly link: number;
  readonly network: number;
  readonly layout: 'tensor' | 'tensor-2d' | 'expert';
}

/** What needs no network between servers, or none at all, is known without it: one GPU, or GPUs of one server. */
function alone(layer: Partial<Layer>, part: (step: Reduce) => number): number | undefined {
  if (layer.gpus === 1) return 0;
  const { L, qkv, attention, into, out, gpus, servers, link, layout } = layer;
  const known = [L, qkv, attention, into, out, gpus, servers, link].every((value) => value !== undefined) && layout !== undefined;
  return known && servers === 1 ? part(stepOver({ ...(layer as Layer), network: Number.POSITIVE_INFINITY })) : undefined;
}

function stepOver({ L, qkv, attention, into, out, layout, ...wiring }: Layer): Reduce {
  const send = layout === 'expert' ? allToAll : allReduce;
  const sent = [qkv, attention, into, out].map((bytes) => send(bytes, wiring));
  return {
    latency: L * sent.reduce((sum, { latency }) => sum + latency, 0),
    transfer: L * sent.reduce((sum, { transfer }) => sum + transfer, 0),
  };
}

const tex = (what: string) => (name: Readonly<Record<keyof typeof from, string>>) =>
  `${name.L} \\cdot \\sum_{m \\in \\{${name.qkv}, ${name.attention}, ${name.into}, ${name.out}\\}} ${what}\\left(m;\\, ${name.gpus}, ${name.servers}, ${name.link}, ${name.network}, ${name.layout}\\right)`;

/** Time of a step in which messages between GPUs are on their way. Erdil 2025, section 3. */
export const networkLatency = formula({
  gives: q.networkLatency,
  from,
  says: 'For each layer and message, what the fastest way of sending it takes however short it is.',
  tex: tex('t_{\\text{lat}}'),
  source: ['erdil-2025', 'erdil-2025-code'],
  kind: 'approximate',
  holds: 'Latencies of NCCL on servers of eight H100; tuned kernels wait less. All-to-all counts one shortest message.',
  compute: (layer) => stepOver(layer).latency,
  alone: (layer) => alone(layer, ({ latency }) => latency),
});

/** Time of a step in which the links between GPUs are full. Erdil 2025, section 3; for experts, DeepSeek-AI 2025, section 2.3.2. */
export const networkTransfer = formula({
  gives: q.networkTransfer,
  from,
  says: 'For each layer and message, bytes sent over the bandwidth of the links that they take.',
  tex: tex('t_{\\text{net}}'),
  source: ['erdil-2025', 'erdil-2025-code', 'deepseek-v3-insights'],
  kind: 'approximate',
  holds: 'Nothing else uses the links, and experts are chosen evenly.',
  compute: (layer) => stepOver(layer).transfer,
  alone: (layer) => alone(layer, ({ transfer }) => transfer),
});
