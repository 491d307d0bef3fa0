import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { axis, axisTitle } from '../../src/components/charts/axis.ts';
import { BesideChart } from '../../src/components/charts/BesideChart.tsx';
import { BillChart } from '../../src/components/charts/BillChart.tsx';
import { Figure } from '../../src/components/charts/Figure.tsx';
import { ScatterChart } from '../../src/components/charts/ScatterChart.tsx';
import { SweepChart } from '../../src/components/charts/SweepChart.tsx';
import { TornadoChart } from '../../src/components/charts/TornadoChart.tsx';
import { repeats, texture } from '../../src/components/charts/texture.ts';
import { WaterfallChart } from '../../src/components/charts/WaterfallChart.tsx';
import { units } from '../../src/lib/units/unit.ts';

const part = (value: number) => ({ label: `part ${value}`, value, kind: 'compute' as const, text: `$${value}` });
const sweep = (line: readonly (readonly [number, number])[], scale: 'log' | 'linear' = 'log') => (
  <SweepChart
    label="It falls."
    x={{ label: 'Utilisation', unit: units.fraction, scale: 'linear' }}
    y={{ label: 'Cost', unit: units.dollar, scale }}
    line={line}
    now={{ x: 0.4, y: 5e6, text: '$5M' }}
  />
);

describe('every drawing', () => {
  test.each([
    ['a bill', <BillChart key="a" label="All." parts={[part(1), part(2)]} total={{ label: 'Total', text: '$3' }} />],
    ['a bill of nothing', <BillChart key="b" label="None." parts={[part(0)]} total={{ label: 'Total', text: '$0' }} />],
    ['an empty bill', <BillChart key="c" label="None." parts={[]} total={{ label: 'Total', text: '$0' }} />],
    ['a huge bill', <BillChart key="d" label="Much." parts={[part(1e300), part(1e-300)]} total={{ label: 'Total', text: 'much' }} />],
    [
      'a sweep',
      sweep([
        [0.1, 2e7],
        [0.4, 5e6],
        [0.7, 3e6],
      ]),
    ],
    ['a sweep of one point', sweep([[0.4, 5e6]])],
    ['a sweep of nothing', sweep([])],
    [
      'a sweep at zero',
      sweep([
        [0.1, 0],
        [0.7, 0],
      ]),
    ],
    [
      'a flat sweep',
      sweep(
        [
          [0.1, 1],
          [0.7, 1],
        ],
        'linear',
      ),
    ],
    [
      'figures beside each other',
      <BesideChart
        key="e"
        label="Close."
        rows={[{ label: 'Cost', published: 0, computed: 5, publishedText: '$0', computedText: '$5', differenceText: '–' }]}
      />,
    ],
    ['no figures', <BesideChart key="f" label="None." rows={[]} />],
    [
      'a tornado',
      <TornadoChart
        title="Cost"
        key="g"
        label="Price."
        unit={units.dollar}
        centre={2}
        centreText="$2"
        rows={[{ label: 'Price', atLow: 1, atHigh: 3, lowText: '$1', highText: '$3' }]}
      />,
    ],
    ['a tornado of nothing', <TornadoChart title="Cost" key="h" label="None." unit={units.dollar} centre={0} centreText="$0" rows={[]} />],
  ])('of %s has a name, two widths and only finite numbers', (_, drawing) => {
    const html = render(drawing);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(html.match(/<svg [^>]*role="img" aria-label="[^"]+\."/g)).toHaveLength(2);
  });
});

test('a bill says what is not on it, unless there is nothing on it at all', () => {
  const bill = (...values: number[]) => render(<BillChart label="All." parts={values.map(part)} total={{ label: 'Total', text: '$9' }} />);
  expect(bill(0, 9)).toContain('not on the bill');
  expect(bill(0)).not.toContain('not on the bill');
});

test('a figure has its finding, its source and its numbers as a table', () => {
  const from = (...sources: readonly string[]) =>
    render(
      <Figure id="f" title="Title" caption="The finding." sources={sources} by="Computed." table={{ columns: ['Part', 'Cost'], rows: [['One', '$1']] }}>
        <svg />
      </Figure>,
    );
  const html = from('A paper', 'Another');
  expect(html).toMatch(/<figcaption[^>]*>.*The finding\./);
  expect(html).toContain('Source: A paper; Another. Computed.');
  expect(from(...'abcde')).toMatch(/<summary>From 5 sources<\/summary><p>a; b; c; d; e\. Computed\.<\/p>/);
  expect(from()).not.toContain('Source');
  expect(html).toMatch(/<th scope="row">One<\/th><td data-name="Cost">\$1<\/td>/);
});

test('a scatter needs no calculator: a page can draw its records with it', () => {
  const html = render(
    <ScatterChart
      label="Memory and bandwidth grow together."
      x={{ label: 'Memory', unit: units.byte, scale: 'log' }}
      y={{ label: 'Bandwidth', unit: units.bytePerSecond, scale: 'log' }}
      points={[
        { id: 'a', label: 'A100', x: 80e9, y: 2e12, named: true },
        { id: 'b', label: 'H100', x: 80e9, y: 3.35e12 },
      ]}
    />,
  );
  expect(html).toContain('A100');
  expect(html).not.toContain('H100');
});

test('bars stand on a linear axis from zero: a logarithmic waterfall has dots', () => {
  const waterfall = (scale: 'log' | 'linear') =>
    render(
      <WaterfallChart
        label="Down."
        title="Compute"
        unit={units.flopPerSecond}
        scale={scale}
        start={{ label: 'Peak', value: 1000, text: '1K' }}
        steps={[{ label: 'Utilisation', before: 1000, after: 400, byText: '× 40%', text: '400' }]}
        end={{ label: 'Useful', value: 400, text: '400' }}
      />,
    );
  expect(waterfall('log')).not.toContain('<rect');
  expect(waterfall('linear')).toMatch(/<rect class="fall" x="8"/);
});

describe('an axis', () => {
  test('stays finite and in order on any domain, and its marks lie on it', () => {
    const end = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(fc.constantFrom('log' as const, 'linear' as const), end, end, (kind, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const { at, ticks } = axis(kind, [low, high], [0, 100], units.dollar, 5);
        expect([at(low), at(high)].every(Number.isFinite)).toBe(true);
        expect(at(low)).toBeLessThanOrEqual(at(high));
        expect(ticks.length).toBeLessThanOrEqual(13);
        for (const { value, text } of ticks) {
          expect(Number.isFinite(at(value))).toBe(true);
          expect(text).not.toMatch(/NaN|Infinity/);
        }
      }),
    );
  });
  test('of a logarithm marks 1, 2 and 5 over a decade or two', () =>
    expect(axis('log', [1.2, 18], [0, 100], units.dollar, 5).ticks.map(({ text }) => text)).toEqual(['$1', '$2', '$5', '$10', '$20']));
  test('marks powers of ten when it spans them, and says that it is logarithmic', () => {
    expect(axis('log', [1e5, 1e9], [0, 100], units.dollar, 5).ticks.map(({ text }) => text)).toEqual(['$100K', '$1M', '$10M', '$100M', '$1B']);
    expect(axisTitle('Cost', units.dollar, 'log')).toBe('Cost (log scale)');
    expect(axisTitle('Compute', units.flop, 'linear')).toBe('Compute (FLOP)');
    expect(axisTitle('GPU-hours', units.gpuHour, 'linear')).toBe('GPU-hours');
    expect(axisTitle('Bandwidth', units.bytePerSecond, 'log')).toBe('Bandwidth (a second, log scale)');
  });
  test('is linear where a logarithm would not exist, and has a width where its domain has none', () => {
    expect(axis('log', [0, 10], [0, 100], units.dollar, 5).at(5)).toBeCloseTo(50);
    expect(axis('linear', [3, 3], [0, 100], units.dollar, 5).at(3)).toBeCloseTo(50);
  });
});

test('parts of one kind share a colour and are told apart by their texture', () => {
  expect(repeats([{ kind: 'weights' }, { kind: 'cache' }, { kind: 'weights' }, { kind: 'weights' }])).toEqual([0, 0, 1, 2]);
  const drawn = [0, 1, 2, 3].map((repeat) => texture(repeat, 0, 0, 12, 12));
  expect(drawn[0]).toBe('');
  expect(new Set(drawn).size).toBe(4);
  expect(texture(1, 0, 0, 0, 12)).toBe('');
});
