import type { ComponentType } from 'preact';
import type { Calculator } from '../../lib/scenario/calculator.ts';
import type { Kind, Of, Painters } from './picture.tsx';

/** The code of each kind of picture, loaded where a calculator has one of it. */
const files: { readonly [K in Kind]: () => Promise<{ readonly default: ComponentType<Of<K>> }> } = {
  bill: () => import('./pictures/Bill.tsx'),
  sweep: () => import('./pictures/Sweep.tsx'),
  beside: () => import('./pictures/Beside.tsx'),
  lines: () => import('./pictures/Lines.tsx'),
  stack: () => import('./pictures/Stack.tsx'),
  waterfall: () => import('./pictures/Waterfall.tsx'),
  timeline: () => import('./pictures/Timeline.tsx'),
  frontier: () => import('./pictures/Frontier.tsx'),
  shares: () => import('./pictures/Shares.tsx'),
  scatter: () => import('./pictures/Scatter.tsx'),
};

/** Loads what draws the pictures of a calculator, and no more. */
export const paintersOf = ({ pictures }: Pick<Calculator, 'pictures'>): Promise<Painters> => load([...new Set(pictures.map(({ kind }) => kind))]);

/** The same, from the names of kinds that a page wrote beside the calculator: nothing waits for the calculator's own file. */
export const paintersNamed = (names: string): Promise<Painters> => load((Object.keys(files) as Kind[]).filter((kind) => names.split(' ').includes(kind)));

async function load(kinds: readonly Kind[]): Promise<Painters> {
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, (await files[kind]()).default])));
}
