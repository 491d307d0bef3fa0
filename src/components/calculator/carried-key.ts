/** Where the browser keeps what a reader carries. */
export const carriedKey = 'llm-cost-atlas:carried';

/** Where the browser keeps the texts of records that the reader brought. */
export const ownKey = 'llm-cost-atlas:own';
