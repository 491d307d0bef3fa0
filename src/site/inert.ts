/** A value as JSON that can stand in an element of a page. */
export const inert = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
