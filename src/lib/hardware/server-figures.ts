import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { rentOf } from '../prices/rent-of.ts';
import * as q from '../vocabulary/index.ts';

/** Accelerators of the picked server. */
export const serverGpus = formula({
  gives: q.gpusPerServer,
  from: { server: q.server },
  says: 'As many as its maker puts in.',
  tex: ({ server }) => `\\text{of }${server}`,
  source: [],
  kind: 'exact',
  lookup: ({ server }) => server.gpus,
});

/** The most that the picked server draws, in W. */
export const serverPower = formula({
  gives: q.serverPower,
  from: { server: q.server },
  says: 'The highest draw that its maker states.',
  tex: ({ server }) => `\\text{of }${server}`,
  source: [],
  kind: 'exact',
  lookup: ({ server }) => server.power ?? unknown(`No power of ${server.name} is known here. Type one.`),
});

/** What the picked server costs, in USD. */
export const serverPrice = formula({
  gives: q.serverPrice,
  from: { server: q.server },
  says: 'What sellers asked, on the day that the record names.',
  tex: ({ server }) => `\\text{of }${server}`,
  source: [],
  kind: 'approximate',
  holds: 'Single offers. Large buyers pay less, and scarce months cost more.',
  lookup: ({ server }) => server.price ?? unknown(`No price of ${server.name} is known here. Type one.`),
});

/** Rent of an hour of one accelerator in the picked server, in USD/GPU-hour. */
export const serverRent = formula({
  gives: q.gpuHourPrice,
  from: { server: q.server, day: q.asOf },
  says: 'What sellers asked on demand for its accelerators on that day; the median, where several did.',
  tex: ({ server, day }) => `\\text{of }${server}\\text{ on }${day}`,
  source: [],
  kind: 'approximate',
  holds: 'List prices of a day. A long contract costs less.',
  lookup: ({ server, day }) => rentOf(server, day),
});

/** The most that a server draws for each of its accelerators, in W. */
export const serverPowerPerGpu = formula({
  gives: q.serverPowerPerGpu,
  from: { W: q.serverPower, n: q.gpusPerServer },
  says: 'Power of the server over its accelerators.',
  tex: ({ W, n }) => `\\frac{${W}}{${n}}`,
  source: [],
  kind: 'exact',
  compute: ({ W, n }) => W / n,
});
