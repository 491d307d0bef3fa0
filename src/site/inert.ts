/** A value as JSON that can stand in an element of a page, without the fields of these names. */
export const inert = (value: unknown, idle: readonly string[] = []): string =>
  JSON.stringify(value, (field, part: unknown) => (idle.includes(field) ? undefined : part)).replaceAll('<', '\\u003c');
