import { describe, expect, test } from 'vitest';
import { allReduce, allToAll } from '../../../src/lib/index.ts';

const server = { gpus: 8, servers: 1, link: 450e9, network: 50e9 };

describe('an all-reduce', () => {
  test('takes nothing for one GPU, or for no bytes', () => {
    expect(allReduce(1e9, { ...server, gpus: 1 })).toEqual({ latency: 0, transfer: 0 });
    expect(allReduce(0, server)).toEqual({ latency: 0, transfer: 0 });
  });
  test('of few bytes waits: 15.2 µs in a server of eight', () => {
    const { latency, transfer } = allReduce(16_384, server);
    expect(latency).toBeCloseTo(2 * 7 * 0.6e-6 + 6.8e-6, 9);
    expect(transfer).toBeLessThan(latency / 50);
  });
  test('of many bytes fills the links: seven eighths of them, twice', () => {
    const { latency, transfer } = allReduce(8e9, server);
    expect(latency).toBeCloseTo(2 * 7 * 28e-6, 9);
    expect(transfer).toBeCloseTo((2 * 8e9 * 7) / 8 / 450e9, 9);
  });
  test('over two servers waits for the network too', () => {
    expect(allReduce(16_384, { ...server, gpus: 16, servers: 2 }).latency).toBeCloseTo(2 * (7 * 0.6e-6 + 5e-6) + 6.8e-6, 9);
  });
});

describe('an all-to-all', () => {
  test('sends by the link to GPUs of the server and by the network to the others', () => {
    const { transfer } = allToAll(16e6, { ...server, gpus: 16, servers: 2 });
    expect(transfer).toBeCloseTo((16e6 * 7) / 16 / 450e9 + (16e6 * 8) / 16 / 50e9, 9);
  });
  test('takes nothing for one GPU', () => {
    expect(allToAll(1e6, { ...server, gpus: 1 })).toEqual({ latency: 0, transfer: 0 });
  });
});
