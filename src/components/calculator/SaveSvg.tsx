import { svgFile } from '../charts/svg.ts';
import { download } from './download.ts';
import type { State } from './state.ts';

/** Saves the drawing of a figure. */
export function SaveSvg({ figure, state }: { figure: string; state: State }) {
  const save = () => {
    const drawings = document.querySelectorAll<SVGSVGElement>(`#${CSS.escape(figure)} .drawing svg`);
    const drawing = [...drawings].find((svg) => getComputedStyle(svg).display !== 'none');
    if (drawing) download(`${figure}.svg`, 'image/svg+xml', svgFile(drawing));
  };
  return (
    <button type="button" class="save" aria-label={`Save the drawing of ${figure} as SVG`} disabled={!state.live.value} onClick={save}>
      SVG
    </button>
  );
}
