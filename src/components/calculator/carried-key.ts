/** Where the browser keeps what a reader carries. */
export const carriedKey = 'llm-cost-atlas:carried';
