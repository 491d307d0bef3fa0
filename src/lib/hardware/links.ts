import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import * as q from '../vocabulary/index.ts';

/** What the picked accelerator sends to others of its server in one direction, in byte/s. Makers advertise both directions, twice as much. */
export const linkBandwidth = formula({
  gives: q.linkBandwidth,
  from: { accelerator: q.accelerator },
  says: 'All links of one accelerator together, in one direction.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator }) => accelerator.link?.perDirection ?? unknown(`No link between ${accelerator.name}s is known here. Type its bandwidth.`),
});

/** What the picked accelerator sends to other servers in one direction, in byte/s. */
export const networkBandwidth = formula({
  gives: q.networkBandwidth,
  from: { accelerator: q.accelerator },
  says: 'Its share of the network adapters of a server as commonly built.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'approximate',
  holds: 'Servers of one kind are built with more and with fewer adapters.',
  lookup: ({ accelerator }) => accelerator.network ?? unknown(`No network of servers with ${accelerator.name} is known here. Type its bandwidth.`),
});

/** Accelerators that share the fast link with the picked one: a server, a rack or a pod. */
export const gpusPerServer = formula({
  gives: q.gpusPerServer,
  from: { accelerator: q.accelerator },
  says: 'As many as its link joins.',
  tex: ({ accelerator }) => `\\text{of }${accelerator}`,
  source: [],
  kind: 'exact',
  lookup: ({ accelerator }) => accelerator.link?.gpus ?? unknown(`How many ${accelerator.name}s share a link is not known here. Type a number.`),
});
