import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ScatterChart } from '../../src/components/charts/ScatterChart.tsx';
import { TimelineChart } from '../../src/components/charts/TimelineChart.tsx';
import { asTable, costOverTime, memoryAgainstBandwidth, rentOverTime, type SetPicture } from '../../src/site/set-pictures.ts';
import { data } from '../support/calculators.ts';

const rents = Object.keys(data.accelerators).flatMap((id) => rentOverTime(data, id) ?? []);
const pictures = [memoryAgainstBandwidth(data), costOverTime(data), ...rents].filter((picture): picture is SetPicture => picture !== undefined);

describe('drawings of whole sets', () => {
  test('exist for accelerators, for runs and for each chip whose rent changed', () => {
    expect(pictures.map(({ id }) => id)).toEqual(expect.arrayContaining(['memory-bandwidth', 'cost-over-time', 'rent-over-time']));
    expect(rents.length).toBeGreaterThan(10);
  });

  test.each(pictures)('$title: draws every row, names known sources, and its table says the same', (picture) => {
    const drawn = render(picture.kind === 'scatter' ? <ScatterChart {...picture.chart} /> : <TimelineChart {...picture.chart} />);
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture.caption).not.toMatch(/NaN|undefined|–/);
    expect(picture.sources.filter((id) => !(id in data.sources))).toEqual([]);
    expect(asTable(picture).rows.length).toBe(picture.chart.points.length);
    expect(new Set(picture.chart.points.map(({ id }) => id)).size).toBe(picture.chart.points.length);
  });

  test('of runs have one mark for each cost that somebody counted', () => {
    const counted = Object.values(data.runs).reduce((sum, { figures, estimates = [] }) => sum + Number('cost' in figures) + estimates.length, 0);
    expect(costOverTime(data)?.chart.points.length).toBe(counted);
  });

  test('of a chip that nobody rents out are none', () => {
    expect(rentOverTime(data, 'no-such-chip')).toBeUndefined();
    expect(rentOverTime({ ...data, rentalPrices: {} }, 'h100')).toBeUndefined();
  });

  test('of no records are none', () => {
    expect(memoryAgainstBandwidth({ accelerators: {} })).toBeUndefined();
    expect(costOverTime({ runs: {} })).toBeUndefined();
  });
});
