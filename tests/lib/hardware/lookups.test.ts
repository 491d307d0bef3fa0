import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/data/read.ts';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import { graph } from '../../../src/lib/formula/graph.ts';
import { Unknown } from '../../../src/lib/formula/value.ts';
import type { Accelerator } from '../../../src/lib/hardware/accelerator.ts';
import { achievableFlopPerSecond, achievableFraction } from '../../../src/lib/hardware/achievable.ts';
import { boardPower } from '../../../src/lib/hardware/board-power.ts';
import { gpusPerServer, linkBandwidth, networkBandwidth } from '../../../src/lib/hardware/links.ts';
import { gpuMemory, memoryBandwidth } from '../../../src/lib/hardware/memory.ts';
import { peakFlopPerSecond } from '../../../src/lib/hardware/peak.ts';

const { accelerators } = readData();
const chip = (id: string): Accelerator => {
  const found = accelerators[id];
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const reason = (answer: unknown): string => (answer instanceof Unknown ? answer.reason : '');

describe('figures of a picked accelerator', () => {
  test('come with their origin', () => {
    expect(gpuMemory({ accelerator: chip('h100') })).toMatchObject({ value: 80e9, unit: 'byte', source: 'ml-engineering' });
    expect(memoryBandwidth({ accelerator: chip('h100') })).toMatchObject({ value: 3.35e12 });
    expect(linkBandwidth({ accelerator: chip('h100') })).toMatchObject({ value: 450e9 });
    expect(networkBandwidth({ accelerator: chip('h100') })).toMatchObject({ value: 50e9 });
    expect(gpusPerServer({ accelerator: chip('gb200') })).toMatchObject({ value: 72 });
  });

  test('are unknown in a sentence where they are not published', () => {
    expect(reason(boardPower({ accelerator: chip('tpu-v5p') }))).toBe('No power of Google TPU v5p is published. Type one.');
    expect(reason(linkBandwidth({ accelerator: chip('m2-ultra') }))).toMatch(/^No link/);
    expect(reason(networkBandwidth({ accelerator: chip('t4') }))).toMatch(/Type its bandwidth\.$/);
    expect(reason(gpusPerServer({ accelerator: chip('m2-ultra') }))).toMatch(/Type a number\.$/);
    expect(reason(peakFlopPerSecond({ accelerator: chip('m3-max'), format: 'bf16' }))).toBe(
      'No peak of Apple M3 Max 128 GB in matrix multiplication is published. Type one.',
    );
    expect(reason(peakFlopPerSecond({ accelerator: chip('a100'), format: 'fp8' }))).toMatch(/has no FP8 peak\. Choose FP16 or BF16/);
    expect(reason(achievableFlopPerSecond({ accelerator: chip('h100'), format: 'fp4' }))).toMatch(/Choose BF16 or FP8\.$/);
    expect(reason(achievableFlopPerSecond({ accelerator: chip('l4'), format: 'bf16' }))).toMatch(/is known here\.$/);
  });

  test('give the reachable share of the peak: 80% on an H100, 51% on an MI300X', () => {
    const wired = graph([peakFlopPerSecond, achievableFlopPerSecond, achievableFraction]);
    const share = (id: string) => evaluate(wired, { accelerator: id, numberFormat: 'bf16' }, { accelerators }).values['achievableFraction'];
    expect(share('h100')).toBeCloseTo(0.803, 3);
    expect(share('mi300x')).toBeCloseTo(0.511, 3);
  });
});
