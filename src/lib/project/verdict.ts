import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';

type Way = 'prompt' | 'tune' | 'host' | 'train';
type Answer = 'yes' | 'no';

const from = {
  prompt: q.apiCostPerMonth,
  tune: q.tunedCostPerMonth,
  host: q.ownCostPerMonth,
  train: q.trainedCostPerMonth,
  leaves: q.dataMayLeave,
  tuned: q.tunedModelServes,
  open: q.openModelServes,
} as const;

interface Answers {
  readonly leaves: Answer;
  readonly tuned: Answer;
  readonly open: Answer;
}

type Bills = Answers & Readonly<Record<Way, number>>;

/** The cheapest of the ways that the three answers leave open and whose bill is known, the one with less work where two cost the same. An own model is always open. */
function cheapest({ leaves, tuned, open, ...bills }: Partial<Bills>): Way | undefined {
  if (!leaves || !tuned || !open) return undefined;
  const isOpen = { prompt: leaves === 'yes', tune: leaves === 'yes' && tuned === 'yes', host: open === 'yes', train: true };
  const bill = (way: Way): number => bills[way] ?? Number.POSITIVE_INFINITY;
  return (Object.keys(isOpen) as Way[]).filter((way) => isOpen[way] && way in bills).toSorted((one, other) => bill(one) - bill(other))[0];
}

/** The way with the smallest bill among those that are open; the one with the least work where bills are equal. */
export const cheapestWay = formula({
  gives: q.cheapestWay,
  from,
  says: 'The smallest bill among the ways that the three answers leave open. Prompting and tuning need data that may leave.',
  tex: ({ prompt, tune, host, train, leaves, tuned, open }) =>
    `\\operatorname{arg\\,min}\\left(${prompt}\\;[${leaves}],\\; ${tune}\\;[${leaves},\\, ${tuned}],\\; ${host}\\;[${open}],\\; ${train}\\right)`,
  source: [],
  kind: 'exact',
  holds: 'Money alone. What is good enough is for your own test to say. A way whose bill is not known is left out.',
  // To train is always open, so there is a cheapest.
  compute: (bills) => cheapest(bills) ?? 'train',
  among: cheapest,
});

/** The bill of the way for the month, in USD. Another way put in place of the cheapest gives that one's bill. */
export const cheapestCostPerMonth = formula({
  gives: q.cheapestCostPerMonth,
  from: { way: q.cheapestWay, prompt: from.prompt, tune: from.tune, host: from.host, train: from.train },
  says: 'The bill of that way.',
  tex: ({ way, prompt, tune, host, train }) =>
    `\\begin{cases} ${prompt} & ${way} = \\text{prompt} \\\\ ${tune} & \\text{tune} \\\\ ${host} & \\text{host} \\\\ ${train} & \\text{train} \\end{cases}`,
  source: [],
  kind: 'exact',
  compute: ({ way, ...bills }) => bills[way],
  // The other bills may be unknown.
  alone: ({ way, ...bills }) => way && bills[way],
});
