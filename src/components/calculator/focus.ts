/** Moves the focus to the first of these elements that can be seen, once the page has been drawn again: what had it is gone. */
export function focusNext(...ids: readonly string[]): void {
  setTimeout(() => {
    const seen = ids.map((id) => document.getElementById(id)).find((element) => element?.checkVisibility());
    seen?.focus({ preventScroll: false });
  });
}
