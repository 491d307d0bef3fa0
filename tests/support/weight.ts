import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage, Tag } from '../../scripts/pages.ts';
import { tagsOf } from '../../scripts/pages.ts';
import { dist } from '../../scripts/serve.ts';
import { base } from '../../src/site/address.ts';
import { inlineScripts } from '../../src/site/csp.ts';
import { calculators } from './calculators.ts';

/** The unit of the budgets. */
export const kB = 1000;

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0);

const calculatorIds = readdirSync(new URL('../../src/lib/calculators/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
const pictureFiles = readdirSync(new URL('../../src/components/calculator/pictures/', import.meta.url)).map((name) => name.replace(/\.tsx$/, ''));
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^;'"`()]*?\bfrom\s*|\*\s*from\s*|\{[^}]*\}\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g;
const dynamicImport = /\bimport\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;
const placed = (from: string, to: string): string => (to.startsWith(base) ? to.slice(base.length) : posix.join(posix.dirname(from), to));

/**
 * The modules that these modules load, themselves among them; with or without what they import only when asked.
 * A page asks by name for the calculators that stand on it and their kinds of picture: what it never asks for is `apart`.
 * The search is not among them: its window loads when a reader opens it, and has a budget of its own; its index, in /pagefind/, when a word is typed.
 */
function reach(starts: readonly string[], alsoDynamic: boolean, apart: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = read(path);
    const to = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, address = '']) => placed(path, address));
    waiting.push(...to(staticImport));
    if (alsoDynamic) waiting.push(...to(dynamicImport).filter((address) => !apart.has(posix.basename(address).split('.')[0] ?? '')));
  }
  return seen;
}

const own = (address: string | undefined): string[] => (address?.startsWith(base) ? [address.slice(base.length)] : []);

/** The modules that a tag makes the browser load: a script, a preload, an island and what renders it. */
function modulesOf({ name, attributes }: Tag): string[] {
  if (name === 'script') return own(attributes['src']);
  if (name === 'link' && attributes['rel'] === 'modulepreload') return own(attributes['href']);
  if (name === 'astro-island') return ['component-url', 'renderer-url', 'before-hydration-url'].flatMap((key) => own(attributes[key]));
  return [];
}

/** The name of the module that draws the window of the search. */
const searchWindow = 'ui-core';

/** What the window of the search weighs, gzipped, in bytes. */
export const searchWeight = (): number =>
  sum(
    readdirSync(join(dist, '_astro'))
      .filter((name) => name.startsWith(`${searchWindow}.`))
      .map((name) => read(`_astro/${name}`)),
  );

/** What the inline scripts of a page weigh, gzipped, in bytes. */
export const inlineWeight = (html: string): number => sum(inlineScripts(html));

/** What files of the site weigh, gzipped, in bytes, by their addresses. */
export const gzipped = (addresses: readonly string[]): number => sum([...new Set(addresses)].flatMap((address) => own(new URL(address).pathname)).map(read));

/** What a page weighs, gzipped, in bytes: each file by itself, as a host sends it. */
export interface Weight {
  /** Inline scripts and every module that loads without the reader doing anything. */
  readonly script: number;
  /** The same and all that can follow. */
  readonly everyScript: number;
  readonly style: number;
}

export function weigh({ html }: BuiltPage): Weight {
  const tags = tagsOf(html);
  const inline = inlineScripts(html);
  const starts = [...tags.flatMap(modulesOf), ...inline.flatMap((text) => [...text.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)].flatMap(([, to]) => own(to)))];
  const styles = tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .flatMap(({ attributes }) => own(attributes['href']));
  const inlineStyles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, text = '']) => text);
  const standing = [...html.matchAll(/<atlas-calculator[^>]* data-calculator="([^"]+)"/g)].map(([, id = '']) => id);
  const drawn = [...html.matchAll(/<atlas-calculator[^>]* data-pictures="([^"]*)"/g)].flatMap(([, kinds = '']) => kinds.split(' '));
  const apart = new Set([...calculatorIds.filter((id) => !standing.includes(id)), ...pictureFiles.filter((name) => !drawn.includes(name.toLowerCase()))]);
  // A field for a record of the reader's own, and what reads it, load where a calculator asks for one, or where the reader has brought one before.
  if (!standing.some((id) => calculators.get(id)?.imports)) for (const name of ['OwnRecord', 'own', 'import-config']) apart.add(name);
  apart.add(searchWindow);
  const files = (alsoDynamic: boolean) => sum([...reach(starts, alsoDynamic, apart)].map(read));
  return { script: inlineWeight(html) + files(false), everyScript: inlineWeight(html) + files(true), style: sum(styles.map(read)) + sum(inlineStyles) };
}
