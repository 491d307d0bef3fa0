import type { ScatterChartProps } from '../components/charts/ScatterChart.tsx';
import type { TimelineChartProps } from '../components/charts/TimelineChart.tsx';
import type { Data } from '../data/read.ts';
import { day, isoDay } from '../lib/units/date.ts';
import { format, formatRange } from '../lib/units/format.ts';
import { units } from '../lib/units/unit.ts';

/** A drawing of a set of records, with what it shows and the ids of the sources behind it. */
export type SetPicture = { readonly id: string; readonly title: string; readonly caption: string; readonly sources: readonly string[] } & (
  | { readonly kind: 'scatter'; readonly chart: ScatterChartProps }
  | { readonly kind: 'timeline'; readonly chart: TimelineChartProps }
);

const most = <Row>(rows: readonly Row[], of: (row: Row) => number): Row | undefined => rows.toSorted((a, b) => of(b) - of(a))[0];
const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();

/** Accelerators by how much they hold and how fast it is read. */
export function memoryAgainstBandwidth({ accelerators }: Pick<Data, 'accelerators'>): SetPicture | undefined {
  const rows = Object.values(accelerators);
  const [largest, fastest] = [most(rows, ({ memory }) => memory.value), most(rows, ({ bandwidth }) => bandwidth.value)];
  if (!largest || !fastest) return undefined;
  const named = new Set(['v100', 'a100', 'h100', 'b200', 'mi300x', 'tpu-v5e', 'rtx-4090', 'm3-ultra', 'gb10', largest.id, fastest.id]);
  const holds = `${largest.name} holds the most, ${format(largest.memory.value, units.byte)}`;
  const caption = `${holds}; ${largest === fastest ? 'it' : fastest.name} is also read the fastest, ${format(fastest.bandwidth.value, units.bytePerSecond)}. Chips for the desk hold much and read it slowly.`;
  return {
    kind: 'scatter',
    id: 'memory-bandwidth',
    title: 'Memory against bandwidth',
    caption: largest === fastest ? caption : caption.replace(' is also read', ' is read'),
    sources: distinct(rows.flatMap(({ memory, bandwidth }) => [memory.source, bandwidth.source])),
    chart: {
      label: caption,
      x: { label: 'Memory', unit: units.byte, scale: 'log' },
      y: { label: 'Bandwidth', unit: units.bytePerSecond, scale: 'log' },
      points: rows.map(({ id, name, vendor, memory, bandwidth }) => ({
        id,
        label: short(name),
        x: memory.value,
        y: bandwidth.value,
        group: vendor,
        ...(named.has(id) && { named: true as const }),
      })),
    },
  };
}

/** A chip's name without its maker, form and memory, for a label beside a mark. */
const short = (name: string): string =>
  name.replace(/^(?:NVIDIA|AMD Instinct|AMD|Google|Apple|Intel|AWS)\s+/, '').replace(/\s+(?:SXM\d?|OAM|PCIe)?\s*\d+ Gi?B.*$/, '');

const methods = { 'cloud-rental': 'at cloud rents', acquisition: 'at purchase', amortised: 'amortised', press: 'in the press' } as const;

/** What runs cost, by the day they were reported and by whose count it is. */
export function costOverTime({ runs }: Pick<Data, 'runs'>): SetPicture | undefined {
  const points = Object.values(runs).flatMap(({ id, name, reported, figures, estimates = [] }) => [
    ...(figures['cost'] ? [{ id, name, reported, figure: figures['cost'], group: 'by its owner' }] : []),
    ...estimates.map(({ method, by, cost }) => ({ id: `${id}-${method}-${by}`, name, reported, figure: cost, group: methods[method] })),
  ]);
  const dearest = most(points, ({ figure }) => figure.value);
  const runsWith = new Set(points.map(({ name }) => name)).size;
  if (!dearest) return undefined;
  const caption = `${points.length} costs of ${runsWith} runs, from ${format(Math.min(...points.map(({ figure }) => figure.value)), units.dollar)} to ${format(dearest.figure.value, units.dollar)} for ${dearest.name}. Estimates by different methods are of different things.`;
  const highest = Object.values(Object.groupBy(points, ({ name }) => name)).flatMap((own = []) => most(own, ({ figure }) => figure.value) ?? []);
  const named = new Set(highest.filter(({ figure }) => figure.value > 3e8).map(({ id }) => id));
  return {
    kind: 'timeline',
    id: 'cost-over-time',
    title: 'What runs cost, by the count',
    caption,
    sources: distinct(points.map(({ figure }) => figure.source)),
    chart: {
      label: caption,
      y: { label: 'Cost', unit: units.dollar, scale: 'log' },
      points: points.map(({ id, name, reported, figure, group }) => ({
        id,
        label: name,
        day: day(reported),
        value: figure.value,
        low: figure.low,
        high: figure.high,
        group,
        ...(named.has(id) && { named: true as const }),
      })),
    },
  };
}

/** What an hour of one accelerator cost on demand, from one change of price to the next. */
export function rentOverTime({ accelerators, rentalPrices }: Pick<Data, 'accelerators' | 'rentalPrices'>, id: string): SetPicture | undefined {
  const steps = rentalPrices[id]?.steps ?? [];
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return undefined;
  const asked = (step: typeof first) => format(step.value, units.dollarPerGpuHour);
  const caption = `The middle seller asked ${asked(first)} on ${first.from} and ${asked(last)} on ${last.from}. A line spans the cheapest and the dearest of the ${last.sellers} sellers known by then.`;
  return {
    kind: 'timeline',
    id: 'rent-over-time',
    title: `Rent of ${accelerators[id]?.name ?? id}, on demand`,
    caption,
    sources: distinct(steps.map(({ source }) => source)),
    chart: {
      label: caption,
      y: { label: 'Rent', unit: units.dollarPerGpuHour, scale: 'linear' },
      joined: 'steps',
      points: steps.map(({ from, value, low, high, seller }) => ({ id: from, label: seller, day: day(from), value, low, high, group: 'median' })),
    },
  };
}

/** The numbers of a drawing as a table. */
export function asTable(picture: SetPicture): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  if (picture.kind === 'scatter') {
    const { x, y, points } = picture.chart;
    return {
      columns: ['What', x.label, y.label, 'Maker'],
      rows: points.map((point) => [point.label, format(point.x, x.unit), format(point.y, y.unit), point.group ?? '–']),
    };
  }
  const { y, points } = picture.chart;
  const between = (low: number | undefined, high: number | undefined) => (low === undefined || high === undefined ? '–' : formatRange(low, high, y.unit));
  return {
    columns: ['What', 'Date', y.label, 'Range', 'How'],
    rows: points
      .toSorted((a, b) => a.day - b.day)
      .map((point) => [point.label, isoDay(point.day), format(point.value, y.unit), between(point.low, point.high), point.group]),
  };
}
