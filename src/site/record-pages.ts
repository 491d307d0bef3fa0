import { type SetName, sets } from '../schemas/sets.ts';
import { type Figure, figuresOf, printed, rangeText } from './figures.ts';
import { link } from './link.ts';

/** A column of a set's table: what it shows of a record, and by what it sorts. */
export interface Column {
  readonly label: string;
  readonly of: (record: Row) => { readonly text: string; readonly sort?: number | string } | undefined;
}

/** How a set shows itself. */
export interface RecordPages {
  readonly title: string;
  /** What a record of it is, and how the set is to be read, in a sentence or two. */
  readonly says: string;
  readonly columns: readonly Column[];
}

export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

const words = (label: string, field: string): Column => ({
  label,
  of: (record) => {
    const value = record[field];
    return typeof value === 'string' ? { text: value } : Array.isArray(value) ? { text: value.join(', ') } : undefined;
  },
});

/** The figure at a path, or at the first of several that the record has. */
const figure = (label: string, ...paths: readonly string[]): Column => ({
  label,
  of: (record) => {
    const figures = new Map(figuresOf(record).map((each) => [each.path, each]));
    const found = paths.map((path) => figures.get(path)).find((each): each is Figure => each !== undefined);
    return found && { text: printed(found), ...(typeof found.value === 'number' && { sort: found.value }) };
  },
});

/** A field of the last row of a history: the price in force, or the last known one. */
const latest = (label: string, field: string): Column => ({
  label,
  of: ({ history, rows = history }) => {
    const value = (Array.isArray(rows) ? (rows.at(-1) as Readonly<Record<string, unknown>> | undefined) : undefined)?.[field];
    if (typeof value === 'number') return { text: `$${value.toLocaleString('en-GB', { maximumSignificantDigits: 4 })}`, sort: value };
    return typeof value === 'string' ? { text: value } : undefined;
  },
});

const pages: Partial<Record<SetName, RecordPages>> = {
  models: {
    title: 'Models',
    says: 'Language models with published figures. Total parameters must be stored; active ones work on each token.',
    columns: [words('Developer', 'developer'), words('Released', 'released'), figure('Total', 'totalParameters'), figure('Active', 'activeParameters')],
  },
  accelerators: {
    title: 'Accelerators',
    says: 'Chips that do the arithmetic. Peaks are dense and name their format; a GB is 10⁹ bytes.',
    columns: [
      words('Maker', 'vendor'),
      words('Released', 'released'),
      figure('Peak, BF16 or FP16', 'peak.bf16', 'peak.fp16'),
      figure('Peak, FP8', 'peak.fp8'),
      figure('Memory', 'memory'),
      figure('Bandwidth', 'bandwidth'),
      figure('Power', 'power'),
    ],
  },
  scalingLaws: {
    title: 'Scaling laws',
    says: 'Fits of loss against parameters and tokens, each with its own text and tokenizer. Sizes they ask for can be compared; their losses cannot.',
    columns: [
      figure('A', 'parameterCoefficient'),
      figure('B', 'tokenCoefficient'),
      figure('E', 'irreducibleLoss'),
      figure('α', 'parameterExponent'),
      figure('β', 'tokenExponent'),
      words('Text', 'corpus'),
    ],
  },
  trends: {
    title: 'Trends',
    says: 'Rates of change that somebody measured, with the period and what others say against them. Below one, it falls.',
    columns: [words('Of', 'of'), figure('Growth a year', 'growth'), words('Period', 'period')],
  },
  capabilityPrices: {
    title: 'Prices of fixed capabilities',
    says: 'What the cheapest model with a score asked for a million tokens, by its day, and how fast that fell.',
    columns: [words('Benchmark', 'benchmark'), figure('Fall a year', 'fallPerYear')],
  },
  policies: {
    title: 'Legal thresholds',
    says: 'Laws, orders and bills that begin at a training compute, with the days on which they hold.',
    columns: [words('Where', 'jurisdiction'), figure('Threshold', 'thresholdFlop'), words('From', 'from'), words('Until', 'until'), words('Status', 'status')],
  },
  servers: {
    title: 'Servers',
    says: 'Machines with their accelerators, as they were sold on a day. The network between them is not in the price.',
    columns: [
      words('Maker', 'vendor'),
      words('Accelerator', 'accelerator'),
      figure('GPUs', 'gpus'),
      figure('Power', 'power'),
      words('Sold', 'sold'),
      figure('Price', 'price'),
    ],
  },
  grids: {
    title: 'Grids',
    says: 'Electricity by place: what a mean kWh emits there, costs and evaporates. Contracts for clean power elsewhere change nothing here.',
    columns: [
      words('Kind', 'kind'),
      words('Year', 'year'),
      figure('Carbon', 'carbonIntensity'),
      figure('Price', 'electricityPrice'),
      figure('Water', 'waterIntensity'),
    ],
  },
  footprints: {
    title: 'Accounts of energy',
    says: 'What somebody published of the energy, carbon or water of a run or a query. Their boundaries differ: read them before comparing.',
    columns: [
      words('Of', 'of'),
      words('Reported', 'reported'),
      words('Boundary', 'boundary'),
      figure('Energy', 'figures.energyKwh'),
      figure('Emissions', 'figures.emissionsKg'),
      figure('Water', 'figures.waterLitres', 'figures.waterOnSiteLitres'),
    ],
  },
  runs: {
    title: 'Runs',
    says: 'Training runs that somebody reported, each figure with whose it is. They are the ground truth of the checks.',
    columns: [
      words('Kind', 'kind'),
      words('Reported', 'reported'),
      words('Accelerator', 'accelerator'),
      figure('Tokens', 'figures.trainingTokens'),
      figure('GPU-hours', 'figures.gpuHours'),
      figure('Cost', 'figures.cost'),
    ],
  },
  sources: {
    title: 'Sources',
    says: 'Everything that a number on this site was read from.',
    columns: [words('Title', 'title'), words('Publisher', 'publisher'), words('Kind', 'kind'), words('Published', 'published')],
  },
  rentals: {
    title: 'Rental prices',
    says: 'What sellers asked for an hour of one accelerator, each price from a day until the day it changed. Rows are added, never rewritten.',
    columns: [
      words('Accelerator', 'accelerator'),
      words('Seller', 'seller'),
      latest('Terms', 'terms'),
      latest('Price of an hour', 'price'),
      latest('Since', 'from'),
      latest('Last seen', 'seen'),
      latest('Until', 'to'),
    ],
  },
  apiPrices: {
    title: 'API prices',
    says: 'What vendors asked for a million tokens of a model, each price from a day until the day it changed. Rows are added, never rewritten.',
    columns: [
      words('Vendor', 'vendor'),
      latest('Input', 'input'),
      latest('Output', 'output'),
      latest('Cached input', 'cachedInput'),
      latest('Since', 'from'),
      latest('Last seen', 'seen'),
      latest('Until', 'to'),
    ],
  },
  apiDiscounts: {
    title: 'API discounts',
    says: 'Rules by which vendors charge less: batches, cached input, hours of the night.',
    columns: [words('Seller', 'seller'), words('Of', 'of'), figure('Factor', 'factor')],
  },
  corrections: {
    title: 'Corrections',
    says: 'Values of records that were changed, with the day, what they were, and why.',
    columns: [words('Record', 'of'), words('Field', 'field'), words('Corrected', 'corrected'), words('Was', 'from'), words('Is', 'to')],
  },
  checks: {
    title: 'Checks',
    says: 'Published numbers that the library computes again from what their publisher started from, and a few that no formula gives.',
    columns: [words('Kind', 'group'), words('Where', 'locator')],
  },
  assumptions: {
    title: 'Assumptions',
    says: 'Judged values that calculators start from, each with its range and whose judgement it is.',
    columns: [figure('Value', 'figure'), { label: 'Range', of: rangeOf }],
  },
};

function rangeOf(record: Row): { readonly text: string } | undefined {
  const [only] = figuresOf(record);
  if (only?.low === undefined || only.high === undefined) return undefined;
  return { text: rangeText({ ...only, low: only.low, high: only.high }) };
}

/** How a set shows itself; a set without a word of its own shows its names and how many figures each record has. */
export const recordPages = (set: SetName): RecordPages =>
  pages[set] ?? {
    title: set.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/^./, (first) => first.toUpperCase()),
    says: 'Records that calculators and articles read.',
    columns: [{ label: 'Figures', of: (record) => ({ text: String(figuresOf(record).length), sort: figuresOf(record).length }) }],
  };

/** The folder of a set's pages: `api-prices`. */
export const folderOf = (set: SetName): string => set.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** The set whose pages are in a folder. */
export const setOf = (folder: string): SetName | undefined => (Object.keys(sets) as SetName[]).find((set) => folderOf(set) === folder);

/** The page of a record. */
export const recordHref = (set: SetName, id: string): string => link(`/${folderOf(set)}/${id}/`);
