import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, placeLabels, placeOne } from '../../src/components/charts/place.ts';
import { widened } from '../../src/components/charts/steady.ts';
import { apart, cut, widthOf, wrap } from '../../src/components/charts/text.ts';

describe('labels at the ends of lines', () => {
  const label = fc.record({ at: fc.double({ min: -50, max: 350, noNaN: true }), height: fc.constantFrom(14, 28) });
  test('stay where they are while there is room', () => {
    expect(
      apart(
        [
          { at: 100, height: 14 },
          { at: 50, height: 14 },
        ],
        0,
        200,
      ),
    ).toEqual([100, 50]);
  });
  test('never overlap, keep their order and stay within the plot where they fit', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const placed = apart(labels, 0, 300);
        const edges = labels
          .map(({ height }, index) => [(placed[index] ?? 0) - height / 2, (placed[index] ?? 0) + height / 2] as const)
          .toSorted((a, b) => a[0] - b[0]);
        for (const [index, [top, bottom]] of edges.entries()) {
          expect(top).toBeGreaterThanOrEqual((edges[index - 1]?.[1] ?? 0) - 1e-6);
          expect(bottom).toBeLessThanOrEqual(300 + 1e-6);
        }
      }),
    );
  });
});

describe('the label of the point where the reader stands', () => {
  const box = { left: 0, right: 300, top: 0, bottom: 200 };
  test('goes where no line runs, higher or lower where it must', () => {
    const level = along([
      { x: 0, y: 100 },
      { x: 300, y: 100 },
    ]);
    expect(placeOne('$2.25', 150, 100, box, level, 13)?.anchor).toBe('middle');
    const grid = [80, 90, 100, 110, 120].flatMap((y) =>
      along([
        { x: 0, y },
        { x: 300, y },
      ]),
    );
    const { y = 100 } = placeOne('$2.25', 150, 100, box, grid, 13) ?? {};
    expect(Math.abs(y - 100)).toBeGreaterThan(20);
  });
  test('stands where it hides least when every place hides something, and never outside', () => {
    const everywhere = Array.from({ length: 60 * 40 }, (_, index) => [(index % 60) * 5, Math.floor(index / 60) * 5] as const);
    expect(placeOne('$2.25', 150, 100, box, everywhere, 13)).toBeDefined();
    expect(placeOne('$2.25', 150, 100, { ...box, right: 10 }, [], 13)).toBeUndefined();
  });
});

describe('labels of points', () => {
  const box = { left: 0, right: 300, top: 0, bottom: 200 };
  test('hide neither a mark nor another label', () => {
    const point = fc.record({ text: fc.constantFrom('H100', 'Llama 3.1 405B', ''), x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const boxes = placeLabels(points, box).map(({ text, x, y, anchor }) => {
          const width = widthOf(text);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return [left, y - 11, left + width, y + 3] as const;
        });
        for (const [index, [left, top, right, bottom]] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(left < other[2] && other[0] < right && top < other[3] && other[1] < bottom).toBe(false);
        }
      }),
    );
  });
});

test('words break at spaces, and are cut only where nothing else is left', () => {
  expect(wrap('Multi-head latent attention', 96)).toEqual(['Multi-head', 'latent attention']);
  expect(wrap('', 10)).toEqual(['']);
  expect(cut('short', 200)).toBe('short');
  expect(cut('A very long name of a model', 60)).toMatch(/…$/);
});

test('a held domain only grows', () => expect(widened([1, 5], [3, 9])).toEqual([1, 9]));

test('a label stands nearer to its own mark than to one of another thing, or stays out', () => {
  const box = { left: 0, right: 300, top: 0, bottom: 200 };
  const label = { text: 'GPT-4', of: 'GPT-4', x: 100, y: 100 };
  const beside = { text: '', of: 'another', x: 155, y: 96 };
  // Room to its right ends at a stranger: it goes to the left.
  expect(placeLabels([label, beside], box)[0]?.anchor).toBe('end');
  // A second mark of its own does not turn it away.
  expect(placeLabels([label, { ...beside, of: 'GPT-4' }], box)[0]?.anchor).toBe('start');
  const ring = Array.from({ length: 12 }, (_, hour) => ({ text: '', of: 'another', x: 100 + 22 * Math.cos(hour), y: 100 + 22 * Math.sin(hour) }));
  expect(placeLabels([label, ...ring], box)).toEqual([]);
});
