import { describe, expect, test } from 'vitest';
import { builtPages } from '../../../scripts/pages.ts';
import { palette } from '../../support/palette.ts';
import { gzipped, inlineWeight, kB } from '../../support/weight.ts';
import { axe, overflow, paperOf, visit } from './page.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));

/** Every page of the built site whose path a test accepts. */
export const pagesOf = (accepts: (path: string) => boolean): readonly string[] => [...pages.keys()].filter(accepts);

/** An article shows its calculator further down, which loads when a reader comes near. A page that is a calculator has it in view at once: there its whole budget counts. */
const startBudget = (path: string): number => (/^(?:calculators|embed)\/./.test(path) ? 100 : 60) * kB;

/** What must hold of any page: no error, no foreign request, nothing that axe finds in either theme, light before it is used, and no wider than a narrow window. */
export function holdsOf(paths: readonly string[]): void {
  describe.each(paths)('the page /%s', (path) => {
    test.each(['light', 'dark'] as const)('opens without an error or a foreign request, and axe finds nothing, in the %s theme', async (theme) => {
      const { page, complaints, scripts } = await visit(path, { theme });
      const html = pages.get(path)?.html ?? '';
      expect(inlineWeight(html) + gzipped(scripts), 'bytes of script before interaction').toBeLessThanOrEqual(startBudget(path));
      expect(await paperOf(page)).toBe(palette[theme]['paper']);
      expect(await axe(page)).toEqual([]);
      expect(complaints).toEqual({ console: [], failed: [], foreign: [] });
    });

    test('fits a window of 320 pixels', async () => {
      const { page } = await visit(path, { width: 320, height: 640 });
      expect(await overflow(page)).toBe(0);
    });
  });
}
