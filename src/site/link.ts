import { base } from './address.ts';

const root = import.meta.env?.BASE_URL ?? base;

/** The address of a page or file of this site, from its path within the site: `link('/calculators/r1-bill/')`. */
export const link = (path: string): string => `${root.replace(/\/$/, '')}/${path.replace(/^\/+/, '')}`;
