import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const charset = /<meta charset="utf-8"\s*\/?>/i;
const script = /<script((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*>([\s\S]*?)<\/script\s*>/gi;
const data = /\stype\s*=\s*["']?application\/(?:[a-z]+\+)?json\b/i;
const external = /\ssrc\s*=/i;

/** The text of each script that a page carries within itself and a browser would run. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(script)].filter(([, attributes = '']) => !external.test(attributes) && !data.test(attributes)).map(([, , text = '']) => text);

/** The name by which a content security policy allows one script text. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page: its own files, its own inline scripts, and the WebAssembly of the search; nothing else runs or loads. */
export function policyOf(html: string): string {
  const hashes = [...new Set(inlineScripts(html).map(hashOf))];
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** Puts the policy into a page, before anything that it governs. */
export function withPolicy(html: string): string {
  if (!charset.test(html)) throw new Error('a page without <meta charset="utf-8"> has no place for its content security policy');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}

/**
 * Gives every built page a content security policy. Astro's own does not cover the inline scripts of the theme,
 * so this one hashes what the build has written.
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pages = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
      for (const page of pages) {
        const file = fileURLToPath(new URL(page, dir));
        await writeFile(file, withPolicy(await readFile(file, 'utf8')));
      }
      logger.info(`${pages.length} pages have a content security policy.`);
    },
  },
});
