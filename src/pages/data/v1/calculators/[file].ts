import type { APIRoute, GetStaticPaths } from 'astro';
import { calculatorFiles, openCalculator } from '../../../../site/calculators.ts';
import { calculatorFile } from '../../../../site/definition.ts';

/** Every calculator as JSON: its definition, and what it answers where it starts. */
export const getStaticPaths = (async () =>
  Promise.all(
    [...calculatorFiles.keys()].map(async (id) => ({
      params: { file: `${id}.json` },
      props: { text: `${JSON.stringify(calculatorFile(await openCalculator(id)), null, 1)}\n` },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text);
