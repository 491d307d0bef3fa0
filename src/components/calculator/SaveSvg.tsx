import { svgFile } from '../charts/svg.ts';
import { download } from './download.ts';
import type { State } from './state.ts';

/** Saves the drawing of a figure. */
export function SaveSvg({ figure, title, state }: { figure: string; title: string; state: State }) {
  const save = () => {
    const drawings = document.querySelectorAll<SVGSVGElement>(`#${CSS.escape(figure)} .drawing svg`);
    const drawing = [...drawings].find((svg) => getComputedStyle(svg).display !== 'none');
    if (drawing) download(`${figure}.svg`, 'image/svg+xml', svgFile(drawing));
  };
  return (
    <button type="button" class="save" aria-label={`SVG of “${title}”`} disabled={!state.live.value} onClick={save}>
      SVG
    </button>
  );
}
