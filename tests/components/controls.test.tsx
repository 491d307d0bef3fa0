import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NumberField } from '../../src/components/controls/NumberField.tsx';
import { OptionField } from '../../src/components/controls/OptionField.tsx';
import { PresetPicker } from '../../src/components/controls/PresetPicker.tsx';
import { positionOf, stepped, steps, valueAt } from '../../src/components/controls/scale.ts';
import type { NumberInput, OptionInput } from '../../src/lib/scenario/calculator.ts';
import * as q from '../../src/lib/vocabulary/index.ts';

const tokens: NumberInput = { quantity: q.trainingTokens, range: [1e9, 1e14], scale: 'log' };
const share: NumberInput = { quantity: q.mfu, range: [0.05, 0.7], scale: 'linear' };
const chips: NumberInput = { quantity: q.gpus, range: [1, 1e6], scale: 'log' };
const ignore = () => undefined;

describe('a number field', () => {
  const html = render(<NumberField id="t" input={tokens} value={15e12} onValue={ignore} onText={ignore} />);
  test('names each of its three controls and says what it counts', () => {
    expect(html).toMatch(/<label for="t">Training tokens<\/label>/);
    expect(html).toMatch(/aria-label="Training tokens: less"/);
    expect(html).toMatch(/<input type="range" aria-label="Training tokens, slider" aria-valuetext="15T tokens"/);
    expect(html).toContain(q.trainingTokens.definition);
    expect(html).toContain('value="15T"');
  });
  test('ties a message to the field and keeps what was typed', () => {
    const wrong = render(<NumberField id="t" input={tokens} value={15e12} text="lots" error="Type a number." onValue={ignore} onText={ignore} />);
    expect(wrong).toContain('value="lots"');
    expect(wrong).toMatch(/aria-invalid="true" aria-describedby="t-about t-error"/);
    expect(wrong).toMatch(/id="t-error">Type a number\./);
  });
  test('is off as a whole where no script runs', () => {
    const off = render(<NumberField id="t" input={tokens} value={15e12} disabled onValue={ignore} onText={ignore} />);
    expect(off.match(/ disabled/g)).toHaveLength(4);
  });
});

describe('an option field', () => {
  const input: OptionInput = { quantity: q.attentionCounting, start: 'none' };
  const options = Object.entries(q.attentionCounting.options).map(([id, label]) => ({ id, label }));
  test('has radio buttons for few options, the chosen one checked', () => {
    const html = render(<OptionField id="a" input={input} options={options} value="causal" onValue={ignore} />);
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toMatch(/value="causal" checked/);
    expect(html).toContain('<legend>Attention FLOP</legend>');
  });
  test('is a list for many', () => {
    const html = render(<OptionField id="a" input={input} options={[...options, { id: 'x', label: 'X' }]} value="x" onValue={ignore} />);
    expect(html).toMatch(/<select id="a"/);
    expect(html).toMatch(/selected value="x"|value="x" selected/);
  });
});

test('a preset that was changed says so', () => {
  const presets = [{ id: 'p', label: 'A real run', sets: {} }];
  expect(render(<PresetPicker id="p" presets={presets} current="p" modified onPick={ignore} />)).toContain('A real run (modified)');
  expect(render(<PresetPicker id="p" presets={presets} current="p" modified={false} onPick={ignore} />)).not.toContain('(modified)');
});

describe.each([tokens, share, chips])('the scale of $quantity.id', (input) => {
  const [low, high] = input.range;
  test('has its ends at its ends', () => {
    expect([valueAt(input, 0), valueAt(input, steps)]).toEqual([low, high]);
    expect([positionOf(input, low), positionOf(input, high)]).toEqual([0, steps]);
  });
  test('never goes down as the slider goes up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: steps - 1 }), (position) => {
        expect(valueAt(input, position + 1)).toBeGreaterThanOrEqual(valueAt(input, position));
      }),
    );
  });
  test('brings a slider back to where it was', () => {
    if (input.quantity.whole) return;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: steps }), (position) => {
        expect(Math.abs(positionOf(input, valueAt(input, position)) - position)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('steps up above and down below, within the domain', () => {
    const [lowest, highest] = input.quantity.domain;
    fc.assert(
      fc.property(fc.double({ min: low, max: high, noNaN: true }), (raw) => {
        const value = input.quantity.whole ? Math.max(1, Math.round(raw)) : raw;
        const [up, down] = [stepped(input, value, 1), stepped(input, value, -1)];
        expect(up === highest || up > value).toBe(true);
        expect(down === lowest || down < value).toBe(true);
      }),
    );
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0])('is total on %d', (value) => {
    expect(positionOf(input, value)).toBeGreaterThanOrEqual(0);
    expect(positionOf(input, value)).toBeLessThanOrEqual(steps);
  });
});
