import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { readonly name: string }>;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const text = ['Literal', 'TemplateLiteral'];
const list = ['ArrayExpression'];

/** What a declaration only says to a reader, and the kinds of value that are that. */
const said: Readonly<Record<string, readonly string[]>> = {
  definition: text,
  symbol: text,
  says: text,
  holds: text,
  source: list,
  notFor: list,
  tex: ['ArrowFunctionExpression', 'FunctionExpression'],
};

/** Files of the library that declare a word or a formula. */
const declares = /\b(?:measure|choice|selection|formula|calculator)[(<]/;

/**
 * Takes the words of the library out of the scripts of the pages: definitions, sentences, sources and TeX. A page holds them already,
 * as text and MathML, and gives them back to its calculators (`giveWords`). It is an eighth of what a calculator would load.
 */
export const wordsApart = (): Plugin => ({
  name: 'words-apart',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (!id.includes('/src/lib/') || !declares.test(code)) return null;
    return { code: without(code, this.parse(code) as unknown as Node), map: null };
  },
});

/** The code without what is only said. */
const without = (code: string, tree: Node): string =>
  saidIn(tree).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);

interface Property extends Node {
  readonly key: { readonly name: string };
  readonly value: Node;
  readonly shorthand: boolean;
}

/** The properties of a tree that are only said, in order. */
function saidIn(node: unknown): readonly Property[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isSaid(node)) return [node];
  return Object.values(node).flatMap(saidIn);
}

function isSaid(node: object): node is Property {
  if (!('type' in node) || node.type !== 'Property') return false;
  const { key, value, shorthand } = node as Property;
  return !shorthand && Object.hasOwn(said, key.name) && said[key.name]?.includes(value.type) === true;
}
