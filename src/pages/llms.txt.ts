import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { base, calculatorAddress, site } from '../site/address.ts';
import { calculatorFiles, openCalculator } from '../site/calculators.ts';
import { dataAddress } from '../site/machine.ts';

/** What this site holds, for language models and whoever feeds them: llmstxt.org. */
export const GET: APIRoute = async () => {
  const articles = (await getCollection('docs')).filter(({ data }) => data.article);
  const calculators = await Promise.all([...calculatorFiles.keys()].map(openCalculator));
  const line = (title: string, address: string, says: string) => `- [${title}](${address}): ${says}`;
  return new Response(
    [
      '# LLM Cost Atlas',
      '',
      '> What large language models cost: articles whose every number is computed by one checked library or read from a record, and traced to its source. Text and data: CC BY 4.0.',
      '',
      '## Articles',
      ...articles.map(({ id, data }) => line(data.title, new URL(`${base}${id}/`, site).href, data.description ?? '')),
      '',
      '## Calculators',
      ...calculators.map(({ id, title, question }) => line(title, calculatorAddress(id), question)),
      '',
      '## Data',
      line('Index of the data sets', dataAddress('index.json'), 'every set as JSON and CSV with a JSON Schema, licence and citation'),
      '',
    ].join('\n'),
  );
};
