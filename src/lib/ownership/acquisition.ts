import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import type { Quote } from '../hardware/accelerator.ts';
import * as q from '../vocabulary/index.ts';

/** The newest quote for a chip or card bought alone. */
const newest = (quotes: readonly Quote[]): Quote | undefined =>
  quotes
    .filter(({ of }) => of === 'chip' || of === 'card')
    .reduce<Quote | undefined>((last, quote) => (last && last.date >= quote.date ? last : quote), undefined);

/** What one of the picked accelerator cost to buy alone, in USD, by the newest quote. */
export const chipPrice = formula({
  gives: q.chipPrice,
  from: { accelerator: q.accelerator },
  says: 'The newest price of a single one.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'approximate',
  holds: 'A single offer. Large buyers pay less.',
  lookup: ({ accelerator }) => newest(accelerator.prices ?? [])?.price ?? unknown(`No price of a single ${accelerator.name} is known here. Type one.`),
});

/** Server price for each accelerator, from the price of the chip alone. Cottier et al. 2024, code. */
export const serverPricePerGpuFromChip = formula({
  gives: q.serverPricePerGpu,
  from: { p: q.chipPrice, m: q.serverMultiplier },
  says: 'The chip with its share of a server’s other parts.',
  tex: ({ p, m }) => `${p} \\cdot ${m}`,
  source: ['epoch-cost-code'],
  kind: 'approximate',
  holds: 'One multiplier for a generation: 1.54 for the P100, 1.66 for the A100, 1.69 for the V100.',
  compute: ({ p, m }) => p * m,
});

/** Server price for each accelerator. */
export const serverPricePerGpu = formula({
  gives: q.serverPricePerGpu,
  from: { p: q.serverPrice, n: q.gpusPerServer },
  says: 'Price of the server over its accelerators.',
  tex: ({ p, n }) => `\\frac{${p}}{${n}}`,
  source: [],
  kind: 'exact',
  compute: ({ p, n }) => p / n,
});

/** Purchase of a server and its share of the network, for each accelerator. Cottier et al. 2024, code. */
export const acquisitionPerGpu = formula({
  gives: q.acquisitionPerGpu,
  from: { p: q.serverPricePerGpu, nu: q.interconnectShare },
  says: 'The network is a share of the whole, so the servers are what it leaves.',
  tex: ({ p, nu }) => `\\frac{${p}}{1 - ${nu}}`,
  source: ['epoch-cost-code'],
  kind: 'exact',
  compute: ({ p, nu }) => p / (1 - nu),
});
