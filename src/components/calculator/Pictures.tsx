import type { ComponentType } from 'preact';
import type { Picture } from '../../lib/scenario/picture.ts';
import type { Needs, Painters } from './picture.tsx';
import { Sensitivity } from './Sensitivity.tsx';

/** The pictures of a calculator, each a figure with its finding, its table and its sources; last, what moves the answer most. */
export function Pictures({ state, sources, painters }: Needs & { readonly painters: Painters }) {
  return (
    <div class="figures">
      {state.calculator.pictures.map((picture) => (
        <Painted key={picture.id} picture={picture} state={state} sources={sources} painters={painters} />
      ))}
      <Sensitivity state={state} sources={sources} />
    </div>
  );
}

/** One picture, of whatever kind. */
export function Painted({ painters, ...rest }: Needs & { readonly picture: Picture; readonly painters: Painters }) {
  const Painter = painters[rest.picture.kind] as ComponentType<Needs & { picture: Picture }> | undefined;
  return Painter ? <Painter {...rest} /> : null;
}
