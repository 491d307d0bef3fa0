/**
 * Stands in for Pagefind's search window, which the theme would load on every page, until a reader opens the search:
 * only then does the real one come. The build puts it in the place of `@pagefind/default-ui`.
 */
export class PagefindUI {
  constructor(options: { readonly element: string }) {
    const place = document.querySelector(options.element);
    const dialog = place?.closest('dialog');
    if (!place || !dialog) return;
    const load = async () => {
      // @ts-expect-error The package has no types.
      const pagefind = await import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs');
      new pagefind.PagefindUI(options);
      const input = place.querySelector('input');
      // Pagefind names its field by a tooltip alone.
      if (input) input.ariaLabel = input.title;
      input?.focus();
    };
    if (dialog.open) load();
    else {
      const opened = new MutationObserver(() => {
        opened.disconnect();
        load();
      });
      opened.observe(dialog, { attributeFilter: ['open'] });
    }
  }
}
