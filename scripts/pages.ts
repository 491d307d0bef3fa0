import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './serve.ts';

/** A page that the build has written. */
export interface BuiltPage {
  /** Its path within the site: `''`, `calculators/r1-bill/`, `404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of the built site. Throws where there is none yet. */
export function builtPages(folder: string = dist): readonly BuiltPage[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built site: run `npm run build` first.');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({ path: name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(join(folder, name), 'utf8') }));
}

/** A start tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|quot|lt|gt));/gi, (whole, decimal, hex, name) =>
    name ? (entities[name.toLowerCase()] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );

/** The start tags of a page, in order; what stands within scripts and styles is passed over. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...html.replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2\s*>/gi, '$1').matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries([...attributes.matchAll(attribute)].map(([, key = '', a, b, c]) => [key.toLowerCase(), decoded(a ?? b ?? c ?? '')])),
  }));
