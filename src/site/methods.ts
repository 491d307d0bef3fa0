import type { AnyFormula } from '../lib/formula/formula.ts';
import { link } from './link.ts';

/** A formula, the name under which the library exports it, and the topic that it belongs to. */
export interface Method {
  readonly name: string;
  readonly topic: string;
  readonly formula: AnyFormula;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../lib/*/**/*.ts', { eager: true });

/** Every formula of the library, by topic and name. The topic is the folder of its file. */
export const methods: readonly Method[] = Object.entries(modules)
  .flatMap(([file, exported]) => {
    const topic = file.split('/')[2] ?? '';
    return Object.entries(exported).flatMap(([name, thing]) => (isFormula(thing) ? [{ name, topic, formula: thing }] : []));
  })
  .toSorted((a, b) => (a.topic === b.topic ? (a.formula.gives.label < b.formula.gives.label ? -1 : 1) : a.topic < b.topic ? -1 : 1));

/** The topics that have formulas, in alphabetical order. */
export const topics: readonly string[] = [...new Set(methods.map(({ topic }) => topic))];

/** A topic as a heading. */
export const topicTitle = (topic: string): string => topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');

/** Where a formula stands among the methods. */
export const methodHref = ({ topic, name }: Pick<Method, 'topic' | 'name'>): string => link(`/look-it-up/methods/${topic}/#${name}`);

/** Where a word stands in the glossary. */
export const wordHref = (id: string): string => link(`/look-it-up/glossary/#${id}`);

function isFormula(thing: unknown): thing is AnyFormula {
  return typeof thing === 'function' && 'gives' in thing && 'from' in thing && 'says' in thing;
}
