import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { readonly name: string }>;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What a declaration says to a reader, and what stands in its place in a script. */
const said: Readonly<Record<string, string>> = { definition: "''", symbol: "''", says: "''", holds: "''", tex: "() => ''" };

/** Files of the library that declare a word or a formula. */
const declares = /\b(?:measure|choice|selection|formula)[(<]/;

/**
 * Takes the words of the library out of the scripts of the pages: definitions, sentences and TeX. A page holds them already,
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

/** The code with a placeholder for each value that is only said: a text, or a function that makes TeX. */
const without = (code: string, tree: Node): string =>
  saidIn(tree).reduceRight((text, { key, value }) => text.slice(0, value.start) + said[key.name] + text.slice(value.end), code);

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
  return !shorthand && (key.name === 'tex' ? isFunction(value) : Object.hasOwn(said, key.name) && isText(value));
}

const isText = ({ type }: Node): boolean => type === 'Literal' || type === 'TemplateLiteral';
const isFunction = ({ type }: Node): boolean => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
