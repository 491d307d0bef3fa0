import type { Scenario } from '../lib/scenario/scenario.ts';
import { untouched } from '../lib/scenario/scenario.ts';
import type { Article } from '../schemas/article.ts';

/** What a page of the theme knows of itself. */
interface Locals {
  readonly starlightRoute: { readonly entry: { readonly data: { readonly article?: Article | undefined } } };
}

/** The scenario in which a page starts a calculator: as its article says, else the calculator's own. */
export function startOf(locals: Locals, calculator: string): Scenario {
  const start = articleOf(locals)?.start?.[calculator];
  return start ? { ...(start.preset !== undefined && { preset: start.preset }), set: start.set ?? {} } : untouched;
}

function articleOf(locals: Locals): Article | undefined {
  try {
    return locals.starlightRoute.entry.data.article;
  } catch {
    // A page outside the theme, such as an embed: there the theme throws instead of answering nothing.
    return undefined;
  }
}
