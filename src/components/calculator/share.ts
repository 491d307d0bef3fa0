import { ownId } from '../../lib/scenario/own-record.ts';
import type { Scenario } from '../../lib/scenario/scenario.ts';

/** The calculators on a page; a link to a page with several names the one it is for. */
export const calculatorsHere = (): number => document.querySelectorAll('atlas-calculator').length;

/** The link that brings a scenario back where the reader is: the page itself, or the calculator's own where this one is embedded elsewhere. */
export function linkHere(id: string, query: string, address: string): string {
  const here = location.pathname.includes('/embed/') ? address : `${location.origin}${location.pathname}`;
  const words = [...(calculatorsHere() > 1 && query !== '' ? [`calculator=${id}`] : []), ...(query === '' ? [] : [query])].join('&');
  return words === '' ? here : `${here}?${words}`;
}

/** Whether a link to the scenario would name a record that it cannot carry. */
export const namesOwn = ({ set }: Scenario): boolean => Object.values(set).includes(ownId);
