import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/read.ts';
import type { Accelerator } from '../../src/lib/hardware/accelerator.ts';

const rows = Object.values(readData().accelerators);

/** Chips of like use, size and year: no figure of one is more than three times off the median of its class. */
const classes: Readonly<Record<string, readonly string[]>> = {
  'Volta and the first tensor chips': ['v100', 'v100-16', 'v100-pcie', 'tpu-v3', 'tpu-v2'],
  Ampere: ['a100', 'a100-40', 'a100-pcie', 'a800', 'mi250x', 'tpu-v4'],
  Hopper: ['h100', 'h100-pcie', 'h100-nvl', 'h800', 'h200', 'h200-nvl', 'gh200', 'gh200-141', 'mi300x', 'mi325x', 'gaudi3'],
  Blackwell: ['b200', 'b300', 'gb200', 'gb300', 'mi350x', 'mi355x', 'tpu-v7'],
  'announced for 2026': ['rubin', 'mi455x'],
  'rented chips of clouds': ['tpu-v5p', 'tpu-v6e', 'gaudi2', 'trainium2', 'trainium3'],
  'small chips for inference': ['a10', 'a10g', 'l4', 'l40', 't4', 'trainium1', 'tpu-v5e'],
  'large cards': ['l40s', 'rtx-6000-ada', 'rtx-pro-6000', 'rtx-5090'],
  'cards for games': ['rtx-3090', 'rtx-4090', 'rtx-5090'],
  'laptops and small boxes': ['gb10', 'm3-max', 'm4-max'],
  'desktops with shared memory': ['m2-ultra', 'm3-ultra'],
};
/** Sold to China under a limit on arithmetic: in no class. */
const alone = ['h20'];

const figures: Readonly<Record<string, (chip: Accelerator) => number | undefined>> = {
  'peak in 16 bits': ({ peak }) => (peak.bf16 ?? peak.fp16)?.value,
  memory: ({ memory }) => memory.value,
  bandwidth: ({ bandwidth }) => bandwidth.value,
  power: ({ power }) => power?.value,
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('the set', () => {
  test('has at least fifty, by seven makers', () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(new Set(rows.map(({ vendor }) => vendor)).size).toBeGreaterThanOrEqual(6);
  });

  test('is sorted into classes without a rest', () => {
    const sorted = new Set([...Object.values(classes).flat(), ...alone]);
    expect(rows.map(({ id }) => id).filter((id) => !sorted.has(id))).toEqual([]);
  });
});

describe.each(Object.entries(classes))('%s', (_, ids) => {
  const members = rows.filter(({ id }) => ids.includes(id));
  test('are all there', () => expect(members).toHaveLength(ids.length));
  test.each(Object.entries(figures))('%s: within a factor of three of the median', (_, figure) => {
    const known = members.flatMap((chip) => (figure(chip) === undefined ? [] : [{ id: chip.id, value: figure(chip) ?? 0 }]));
    const middle = median(known.map(({ value }) => value));
    expect(known.filter(({ value }) => value > 3 * middle || value < middle / 3)).toEqual([]);
  });
});

/** Chips whose FP8 is not twice their BF16, by their makers’ own account. */
const otherFp8: Readonly<Record<string, number>> = { gaudi3: 1, 'tpu-v6e': 1, trainium2: 1.95, trainium3: 3.75, rubin: 4.375 };

describe.each(rows)('$id', ({ id, peak, withSparsity, achievable, power, link, network }) => {
  test('has FP8 twice as fast as BF16, unless its maker says otherwise', () => {
    if (peak.fp8 && peak.bf16) expect(peak.fp8.value / peak.bf16.value).toBeCloseTo(otherFp8[id] ?? 2, 1);
  });
  test('has BF16 as fast as FP16', () => {
    if (peak.fp16 && peak.bf16) expect(peak.fp16.value).toBe(peak.bf16.value);
  });
  test('never has a figure with sparsity for a dense one', () => {
    for (const [format, sparse] of Object.entries(withSparsity ?? {})) {
      const dense = peak[format as keyof typeof peak]?.value ?? 0;
      // AWS keeps four of sixteen, others two of four; one percent for rounding in print.
      expect(dense, format).toBeLessThanOrEqual((sparse.value / 2) * 1.02);
      expect(dense, format).toBeGreaterThan(sparse.value / 4.2);
    }
  });
  test('grows faster with fewer bits', () => {
    const order = [peak.tf32, peak.bf16 ?? peak.fp16, peak.fp8 ?? peak.int8, peak.fp4].flatMap((figure) => (figure ? [figure.value] : []));
    if (id !== 'rubin') expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
  test('was measured below its peak, and that is graded as measured', () => {
    for (const [format, figure] of Object.entries(achievable ?? {})) {
      expect(figure.grade).toBe('measured');
      expect(figure.value / (peak[format as keyof typeof peak]?.value ?? 0)).toBeLessThan(1);
      expect(figure.value / (peak[format as keyof typeof peak]?.value ?? 0)).toBeGreaterThan(0.4);
    }
  });
  test('sends less to other servers than within its own', () => {
    if (link && network) expect(network.value).toBeLessThanOrEqual(link.perDirection.value);
  });
  test('draws between 50 W and 2 kW', () => {
    if (power) {
      expect(power.value).toBeGreaterThanOrEqual(50);
      expect(power.value).toBeLessThanOrEqual(2000);
    }
  });
});

test('a link counts one direction: half of what its maker advertises for both', () => {
  const perDirection = Object.fromEntries(rows.map(({ id, link }) => [id, link?.perDirection.value]));
  expect(perDirection).toMatchObject({ v100: 150e9, a100: 300e9, h100: 450e9, h800: 200e9, b200: 900e9 });
});
