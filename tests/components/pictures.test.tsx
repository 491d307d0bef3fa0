import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Pictures } from '../../src/components/calculator/Pictures.tsx';
import { paintersOf } from '../../src/components/calculator/painters.ts';
import { spreadOf } from '../../src/components/calculator/spread.ts';
import { open } from '../../src/components/calculator/state.ts';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { untouched } from '../../src/lib/scenario/scenario.ts';
import { settle } from '../../src/lib/scenario/settle.ts';
import every from '../fixtures/every-picture.ts';
import { data } from '../support/calculators.ts';

const calculator = every.open(data);
const painters = await paintersOf(calculator);

function drawn(scenario: Scenario = untouched): ReadonlyMap<string, string> {
  const state = open(calculator, spreadOf(calculator, settle(calculator, scenario)), scenario);
  const html = render(<Pictures state={state} sources={{}} painters={painters} />);
  return new Map([...html.matchAll(/<figure[^>]* id="every-picture-(?:picture-)?([^"]+)".*?<\/figure>/gs)].map(([figure, id = '']) => [id, figure]));
}

const figures = drawn();
const of = (id: string) => figures.get(id) ?? '';

describe('every kind of picture', () => {
  test.each(calculator.pictures.map(({ id, kind }) => [id, kind]))('%s, a %s, is a figure with two drawings, a finding, a source and its table', (id) => {
    const figure = of(id);
    expect(figure).not.toMatch(/NaN|Infinity|undefined/);
    expect(figure.match(/<svg /g)).toHaveLength(2);
    expect(figure).toMatch(/<figcaption[^>]*>.*\./s);
    expect(figure).toContain('Computed by LLM Cost Atlas.');
    expect(figure.match(/<th scope="row">/g)?.length).toBeGreaterThan(1);
  });
  test('each says its finding to those who do not see it', () => {
    for (const figure of figures.values()) expect(figure.match(/role="img" aria-label="[^"]+\."/g)).toHaveLength(2);
  });
});

test.each([
  ['the smallest of everything', { set: { gpus: 1, batchSize: 1, trainingFlop: 0, gpuMemory: 1 } }],
  ['the largest of everything', { set: { gpus: 1e9, batchSize: 1e7, trainingFlop: 1e29, gpuMemory: 1e18 } }],
  ['what makes no sense', { set: { gpus: -1, batchSize: Number.NaN, gpuMemory: Number.POSITIVE_INFINITY, accelerator: 'none', zeroStage: 'all' } }],
  ['ranges', { set: { gpuMemory: { low: 1e9, high: 1e12 }, mfu: { low: 0.1, high: 0.9 } } }],
] as const)('pictures of %s are drawn, or say why not', (_, scenario) => {
  const html = [...drawn(scenario).values()].join();
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
});

test('over the capacity is said in words, in the drawing and in the table', () => {
  expect(of('stack').match(/, over/g)?.length).toBeGreaterThanOrEqual(3);
});
