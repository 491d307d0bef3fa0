import type { Importable } from './own-record.ts';

/** How readers bring records of their own, by the name of the data set. Each importer is loaded only when one is brought. */
export const importers: Readonly<Record<string, Importable>> = {
  models: { text: 'a Hugging Face config.json', load: async () => (await import('../architecture/config/import-config.ts')).importConfig },
};
