/** A way of NCCL to add up vectors over GPUs: seconds for each further GPU in a server, for each doubling of the servers, and at least; and its share of a link. */
interface Algorithm {
  readonly perGpu: number;
  readonly perDoubling: number;
  readonly base: number;
  readonly linkShare: number;
}

/** Constants of the NCCL tests as Erdil 2025 uses them in its code. */
const algorithms: readonly Algorithm[] = [
  { perGpu: 0.6e-6, perDoubling: 5e-6, base: 6.8e-6, linkShare: 0.5 }, // LL
  { perGpu: 1.25e-6, perDoubling: 8.5e-6, base: 14e-6, linkShare: 0.95 }, // LL128
  { perGpu: 28e-6, perDoubling: 28e-6, base: 0, linkShare: 1 }, // Simple
];

/** The shortest time of any message: the base of the fastest algorithm. */
export const shortestMessage = 6.8e-6;

/** What an all-reduce takes, in seconds: waiting for messages to arrive, and sending them. */
export interface Reduce {
  readonly latency: number;
  readonly transfer: number;
}

/** Where the GPUs that add up a vector stand, and how fast they are wired: bytes/s of one GPU in one direction, within a server and between servers. */
export interface Wiring {
  readonly gpus: number;
  readonly servers: number;
  readonly link: number;
  readonly network: number;
}

const nothing: Reduce = { latency: 0, transfer: 0 };

/** Time to add up a vector of so many bytes over GPUs, by the algorithm that is fastest for it; nothing for one GPU. Erdil 2025, section 3, with the constants of its code. */
export function allReduce(bytes: number, { gpus, servers, link, network }: Wiring): Reduce {
  if (gpus <= 1 || bytes <= 0) return nothing;
  const further = Math.max(0, gpus / servers - 1);
  // Each byte is sent twice, to be added up and to be handed round.
  const sent = (2 * bytes * ((servers * further) / link + (servers - 1) / network)) / gpus;
  const ways = algorithms.map(({ perGpu, perDoubling, base, linkShare }) => ({
    latency: 2 * (further * perGpu + Math.log2(Math.max(1, servers)) * perDoubling) + base,
    transfer: sent / linkShare,
  }));
  return ways.reduce((best, way) => (way.latency + way.transfer < best.latency + best.transfer ? way : best));
}

/** Time to send each GPU's bytes to GPUs chosen evenly among all: those in its server over the link, the others over the network. */
export function allToAll(bytes: number, { gpus, servers, link, network }: Wiring): Reduce {
  if (gpus <= 1 || bytes <= 0) return nothing;
  const inServer = gpus / servers;
  return { latency: shortestMessage, transfer: (bytes * Math.max(0, inServer - 1)) / (gpus * link) + (bytes * (gpus - inServer)) / (gpus * network) };
}
