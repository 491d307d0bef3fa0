import { formula } from '../formula/formula.ts';
import { unknown } from '../formula/value.ts';
import { hoursPerMonth } from '../units/calendar.ts';
import * as q from '../vocabulary/index.ts';

const from = { n: q.gpus, p: q.gpuHourPrice, pay: q.operatorsCostPerMonth, api: q.blendedApiPrice, Q: q.instanceTokensPerMonth } as const;

interface Offer {
  readonly n: number;
  readonly p: number;
  readonly pay: number;
  readonly api: number;
  readonly Q: number;
}

/** What each further instance saves in a month when it is full: its tokens at the price of the API, less its rent. */
const savedByFull = ({ n, p, api, Q }: Offer): number => (Q * api) / 1e6 - hoursPerMonth * n * p;

/** The fewest full instances that also save the pay; undefined where none does. */
function fewest(offer: Offer): number | undefined {
  const saved = savedByFull(offer);
  if (saved < 0 || (saved === 0 && offer.pay > 0)) return undefined;
  return saved === 0 ? 1 : Math.max(1, Math.ceil(offer.pay / saved));
}

const never = 'Own machines never cost less than the API here: even a full instance costs more than its tokens would at the API’s price.';

/** The fewest instances that, as full as they get, cost no more than the API. */
export const breakEvenInstances = formula({
  gives: q.breakEvenInstances,
  from,
  says: 'Each full instance saves its tokens at the API’s price less its rent; enough of them must save the pay.',
  tex: ({ n, p, pay, api, Q }) => `\\max\\left(1, \\left\\lceil\\frac{${pay}}{${Q} \\cdot ${api} / 10^6 - 730 \\cdot ${n} \\cdot ${p}}\\right\\rceil\\right)`,
  source: [],
  kind: 'exact',
  compute: (offer) => fewest(offer) ?? unknown(never),
});

/** The fewest tokens a month at which own machines cost no more than the API: a staircase of whole instances against a straight line. */
export const breakEvenTokensPerMonth = formula({
  gives: q.breakEvenTokensPerMonth,
  from: { ...from, i: q.breakEvenInstances },
  says: 'Rent and pay at break-even over the API’s price, or the first token for which that many instances are needed, whichever is more.',
  tex: ({ n, p, pay, api, Q, i }) =>
    `\\max\\left(10^6 \\cdot \\frac{730 \\cdot ${i} \\cdot ${n} \\cdot ${p} + ${pay}}{${api}}, \\left(${i} - 1\\right) \\cdot ${Q}\\right)`,
  source: [],
  kind: 'exact',
  holds: 'Above it a further instance can make the API the cheaper one again, until it is filled.',
  compute: ({ n, p, pay, api, Q, i }) =>
    api > 0 ? Math.max((1e6 * (hoursPerMonth * i * n * p + pay)) / api, (i - 1) * Q) : unknown('An API that is free is never undercut.'),
});

/** Whether one instance serves the break-even, several do, or none ever pays. */
export const breakEvenReach = formula({
  gives: q.breakEvenReach,
  from,
  says: 'One instance where it saves its own pay when full; several where only many do; never where a full one costs more than the API.',
  tex: ({ n, p, pay, api, Q }) =>
    `\\begin{cases} \\text{one instance} & ${pay} \\le s \\\\ \\text{several} & 0 < s \\\\ \\text{no number} & \\text{else} \\end{cases},\\quad s = ${Q} \\cdot ${api} / 10^6 - 730 \\cdot ${n} \\cdot ${p}`,
  source: [],
  kind: 'exact',
  compute: (offer) => {
    const instances = fewest(offer);
    if (instances === undefined) return 'never';
    return instances > 1 ? 'several' : 'one';
  },
});

/** Which of the two costs less for the tokens of a month. */
export const cheaperWay = formula({
  gives: q.cheaperWay,
  from: { api: q.apiCostPerMonth, own: q.ownCostPerMonth },
  says: 'The smaller bill; the API where they are equal.',
  tex: ({ api, own }) => `\\begin{cases} \\text{own machines} & ${own} < ${api} \\\\ \\text{the API} & \\text{else} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ api, own }) => (own < api ? 'own' : 'api'),
});
