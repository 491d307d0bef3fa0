import { carriedKey, ownKey } from './carried-key.ts';

/** What a reader does first on a page, whatever it is. */
const firstSigns = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin'] as const;

/** Whether the page must show other numbers than its static ones: those of a link, or those that came with the reader. */
function hasNumbers(): boolean {
  try {
    return location.search.length > 1 || [carriedKey, ownKey].some((key) => (localStorage.getItem(key) ?? '{}') !== '{}');
  } catch {
    return location.search.length > 1;
  }
}

/** The element around a calculator's static HTML. Its script loads when the page has numbers of its own to show, when the calculator comes near, or at the reader's first sign of life. */
class AtlasCalculator extends HTMLElement {
  private near: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (hasNumbers()) {
      this.open();
      return;
    }
    this.near = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.open());
    this.near.observe(this);
    for (const sign of firstSigns) addEventListener(sign, this.open, { once: true, passive: true });
  }

  private readonly open = (): void => {
    this.near?.disconnect();
    for (const sign of firstSigns) removeEventListener(sign, this.open);
    import('./island.tsx').then(({ bringToLife }) => bringToLife(this), this.sayThatItStays);
  };

  /** Where the script cannot be had, the page says why its controls stay off. */
  private readonly sayThatItStays = (): void => {
    const note = document.createElement('p');
    note.className = 'refused';
    note.role = 'alert';
    note.textContent = 'The script of this calculator did not load, so its numbers stay as they are. Load the page again to change them.';
    this.querySelector('.calculator > header')?.append(note);
  };
}

customElements.define('atlas-calculator', AtlasCalculator);
