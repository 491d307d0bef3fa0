import type { ComponentChildren, ComponentType } from 'preact';
import type { Picture } from '../../lib/scenario/picture.ts';
import { isExact, sentence, write } from '../../lib/scenario/say.ts';
import { format } from '../../lib/units/format.ts';
import type { Measure } from '../../lib/vocabulary/quantity.ts';
import { Figure, type FigureProps } from '../charts/Figure.tsx';
import type { SourceLine } from './props.ts';
import { SaveSvg } from './SaveSvg.tsx';
import type { State } from './state.ts';

/** What every picture is made from. */
export interface Needs {
  readonly state: State;
  readonly sources: Readonly<Record<string, SourceLine>>;
}

export type Kind = Picture['kind'];

/** What the component of one kind of picture gets. */
export type Of<K extends Kind> = Needs & { readonly picture: Extract<Picture, { kind: K }> };

/** The component of each kind that a page needs. */
export type Painters = { readonly [K in Kind]?: ComponentType<Of<K>> };

export const numberOf = ({ settled }: State, { id }: Measure): number | undefined => {
  const value = settled.value.values[id];
  return typeof value === 'number' ? value : undefined;
};
export const text = (state: State, quantity: Measure, value: number | undefined): string => write(state.calculator, quantity, value);
/** At most three digits: a place on a curve, which nobody published. */
export const rounded = (quantity: Measure, value: number): string => format(value, quantity.unit);

/** Where the reader's own state stands between two results, in the words of the upper axis, which names the unit; absent where one of them is unknown. */
export function nowAt(state: State, x: Measure, y: Measure) {
  const [across, up] = [numberOf(state, x), numberOf(state, y)];
  return across === undefined || up === undefined
    ? undefined
    : { x: across, y: up, text: format(up, y.unit, { bare: true, exact: isExact(state.calculator, y) }) };
}

type FramedProps = Needs & {
  readonly picture: Picture;
  readonly table: FigureProps['table'];
  /** Sources beyond those of what went in. */
  readonly more?: readonly string[];
  readonly children: (caption: string) => ComponentChildren;
};

/** A picture as a figure: its finding, its drawing, its sources, its table, and the drawing to save. */
export function Framed({ state, sources, picture, table, more = [], children }: FramedProps) {
  const id = `${state.calculator.id}-picture-${picture.id}`;
  const caption = sentence(state.calculator, state.settled.value, picture.caption);
  return (
    <Figure
      id={id}
      title={picture.title}
      caption={caption}
      sources={sourcesOf({ state, sources }, more)}
      by="Computed by LLM Cost Atlas."
      table={table}
      tools={<SaveSvg figure={id} title={picture.title} state={state} />}
    >
      {children(caption)}
    </Figure>
  );
}

/** In place of a picture that has nothing to draw: why. */
export function Nothing({ state, picture, because }: { state: State; picture: Picture; because?: Measure }) {
  return (
    <p class="reason">
      {picture.title}: nothing to draw. {because && state.settled.value.reasons[because.id]}
    </p>
  );
}

/** The sources of what went in, linked. */
export function sourcesOf({ state, sources }: Needs, more: readonly string[] = []): readonly ComponentChildren[] {
  const ids = new Set([...more, ...Object.values(state.settled.value.origins).map(({ source }) => source)]);
  return [...ids].flatMap((id) =>
    sources[id]
      ? [
          <a key={id} href={sources[id].href} title={sources[id].title}>
            {sources[id].name}
          </a>,
        ]
      : [],
  );
}
