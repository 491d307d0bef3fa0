/** Where the site is hosted, without a path. The environment variable SITE overrides it. */
export const site = process.env['SITE'] ?? 'https://llm-cost-atlas.github.io';

/** The path under which the site is hosted, with a slash at both ends. The environment variable BASE overrides it. */
export const base = `/${process.env['BASE'] ?? 'llm-cost-atlas'}/`.replaceAll(/\/+/g, '/');

/** The address of a calculator's page. */
export const calculatorAddress = (id: string): string => new URL(`${base}calculators/${id}/`, site).href;

/** The address of a calculator without the site around it, for other people's pages. */
export const embedAddress = (id: string): string => new URL(`${base}embed/${id}/`, site).href;

/** Where the project's files, its issues and their history are. The environment variable REPOSITORY overrides it. */
export const repository = process.env['REPOSITORY'] ?? 'https://github.com/llm-cost-atlas/llm-cost-atlas';
