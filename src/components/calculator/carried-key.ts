/** Where the browser keeps what a reader carries. */
export const carriedKey = 'llm-cost-atlas:carried';

/** Where the browser keeps the texts of records that the reader brought. */
export const ownKey = 'llm-cost-atlas:own';

/** Those texts, as JSON; none where the browser keeps nothing. */
export function keptTexts(): string {
  try {
    return localStorage.getItem(ownKey) ?? '{}';
  } catch {
    return '{}';
  }
}
