import { texture } from './texture.ts';

/** A part of a whole: the colour of its kind, and lines where it is not the first of that kind. */
export function Piece(props: { kind: string; repeat: number; x: number; y: number; width: number; height: number }) {
  const { kind, repeat, x, y, width, height } = props;
  return (
    <>
      <rect class={`piece kind-${kind}`} x={x} y={y} width={width} height={height} />
      {repeat > 0 && <path class="texture" d={texture(repeat, x, y, width, height)} />}
    </>
  );
}
