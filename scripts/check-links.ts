// Finds the links of the built site that lead nowhere: pages, files and fragments. Run by the tests, and by hand with `node scripts/check-links.ts`.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { base, site } from '../src/site/address.ts';
import { type BuiltPage, builtPages, tagsOf } from './pages.ts';
import { dist } from './serve.ts';

const linking = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'];
const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** Each broken link as a sentence: the page, the link, and what is missing. */
export function brokenLinks(pages: readonly BuiltPage[] = builtPages(), folder: string = dist): readonly string[] {
  const targets = new Map(pages.map(({ path, html }) => [path, new Set(tagsOf(html).flatMap(({ attributes }) => [attributes['id'], attributes['name']]))]));
  return pages.flatMap(({ path: page, html }) =>
    tagsOf(html)
      // The theme gives even the page for missing pages an address of its own, at which there is none.
      .filter(({ attributes }) => page !== '404.html' || attributes['rel'] !== 'canonical')
      .flatMap(({ attributes }) => linking.flatMap((name) => attributes[name] ?? []))
      .flatMap((text) => {
        const broken = (why: string) => [`${base}${page} links to ${text}: ${why}`];
        if (!URL.canParse(text, `${site}${base}${page}`)) return broken('not an address');
        const { origin, pathname, hash } = new URL(text, `${site}${base}${page}`);
        if (origin !== site) return [];
        if (!pathname.startsWith(base)) return broken('outside of the base path');
        const path = decodeURIComponent(pathname.slice(base.length));
        const ids = targets.get(path);
        if (!ids) return isFile(join(folder, path)) ? [] : broken('no such page or file');
        return hash.length > 1 && !hash.startsWith('#:~:') && !ids.has(decodeURIComponent(hash.slice(1))) ? broken('no such fragment') : [];
      }),
  );
}

if (import.meta.main) {
  const broken = brokenLinks();
  for (const sentence of broken) console.error(sentence);
  console.log(`${broken.length} broken links.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
