import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/lib/scenario/scenario.ts';
import { type At, type Comparison, compared, figureAt, resultOf, written } from '../../src/site/number.ts';
import { data, opened } from '../support/calculators.ts';

const docs = new URL('../../src/content/docs/', import.meta.url);

/** What an author writes in a `<Num>`. */
interface Written {
  readonly of: string;
  readonly from?: string;
  readonly end?: 'low' | 'high';
  readonly calculator?: string;
  readonly preset?: string;
  readonly set?: Scenario['set'];
  readonly over?: At & { readonly of?: string; readonly from?: string };
  readonly as?: Comparison;
}

/** The attributes of a tag: strings in quotes, objects in braces. */
function attributesOf(tag: string): Written {
  const strings = [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const objects = [...tag.matchAll(/(\w+)=\{(\{[\s\S]*?\})\}(?=\s|\/)/g)].map(([, name, text]) => [name, new Function(`return (${text})`)()]);
  return Object.fromEntries([...strings, ...objects]);
}

function figureOf(from: string, of: string) {
  const [folder = '', id = ''] = from.split('/');
  const record = (data as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[folder]?.[id];
  return figureAt(record, of, from);
}

/** How the number prints, or an error, as in the build. */
function printed({ of, from, end, calculator, preset, set, over, as = 'times' }: Written): string {
  if (from) {
    const figure = written(figureOf(from, of), end, false);
    return over ? compared(figure.value, written(figureOf(over.from ?? from, over.of ?? of), undefined, false).value, as).text : figure.text;
  }
  const at = { preset, set };
  const computed = resultOf(opened(calculator ?? ''), of, at, false);
  if (!over) return computed.text;
  const other = resultOf(opened(calculator ?? ''), over.of ?? of, over.preset === undefined && over.set === undefined ? at : over, false);
  return compared(computed.value, other.value, as).text;
}

describe.each(readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx')))('%s', (file) => {
  const text = readFileSync(new URL(file, docs), 'utf8');
  test('imports each component that it uses', () => {
    const prose = text.replace(/```[\s\S]*?```/g, '');
    const imported = [...prose.matchAll(/^import (.+) from/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
    for (const [tag, name = ''] of prose.matchAll(/<([A-Z]\w*)/g)) expect(imported, tag).toContain(name);
  });
  test('prints each of its numbers', () => {
    for (const [tag] of text.matchAll(/<Num\b(?:[^>]|=>)*?\/>/g)) expect(printed(attributesOf(tag)), tag).toMatch(/\d|^[A-Z]/);
  });
  test('cites sources and checks that are on record', () => {
    for (const [tag, id = ''] of text.matchAll(/<Cite source="([^"]+)"/g)) expect(data.sources[id], tag).toBeDefined();
    for (const [tag, id = ''] of text.matchAll(/<Check id="([^"]+)"/g)) expect(data.checks[id], tag).toBeDefined();
  });
  test('draws pictures and opens states that its calculators have', () => {
    for (const [tag, calculator = '', id = '', , preset] of text.matchAll(/<Picture calculator="([^"]+)" id="([^"]+)"( preset="([^"]+)")?/g)) {
      expect(
        opened(calculator).pictures.map((picture) => picture.id),
        tag,
      ).toContain(id);
      if (preset)
        expect(
          opened(calculator).presets.map((one) => one.id),
          tag,
        ).toContain(preset);
    }
    for (const [tag, calculator = '', of = ''] of text.matchAll(/<Formula calculator="([^"]+)" of="([^"]+)"/g))
      expect([...opened(calculator).graph.quantities.keys()], tag).toContain(of);
    for (const [tag, calculator = '', preset = ''] of text.matchAll(/calculators\/([a-z0-9-]+)\/\?preset=([a-z0-9.-]+)/g))
      expect(
        opened(calculator).presets.map((one) => one.id),
        tag,
      ).toContain(preset);
  });
});
