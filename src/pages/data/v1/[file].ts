import type { APIRoute, GetStaticPaths } from 'astro';
import { methodsOf } from '../../../lib/formula/method.ts';
import * as library from '../../../lib/index.ts';
import { type SetName, sets } from '../../../schemas/sets.ts';
import { calculatorAddress } from '../../../site/address.ts';
import { calculatorFiles, openCalculator } from '../../../site/calculators.ts';
import { readData } from '../../../site/data.ts';
import { asCsv, asJson, dataAddress, dataVersion, licence, schemaOf } from '../../../site/machine.ts';
import { folderOf, recordPages } from '../../../site/record-pages.ts';

const names = Object.keys(sets) as SetName[];

/** Every set as JSON, as CSV and as a JSON Schema, the formulas, and an index of them and of the calculators. */
export const getStaticPaths = (async () => {
  const data = await readData();
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  const file = (name: string, text: string) => ({ params: { file: name }, props: { text } });
  const index = {
    title: 'LLM Cost Atlas: data',
    version: dataVersion,
    licence,
    sets: names.map((set) => ({
      set,
      title: recordPages(set).title,
      description: recordPages(set).says,
      records: Object.keys(data[set]).length,
      json: dataAddress(`${folderOf(set)}.json`),
      csv: dataAddress(`${folderOf(set)}.csv`),
      schema: dataAddress(`${folderOf(set)}.schema.json`),
    })),
    methods: dataAddress('methods.json'),
    calculators: (await Promise.all([...calculatorFiles.keys()].map(openCalculator))).map(({ id, title, question }) => ({
      calculator: id,
      title,
      question,
      page: calculatorAddress(id),
      json: dataAddress(`calculators/${id}.json`),
    })),
  };
  return [
    file('index.json', json(index)),
    file('methods.json', json({ title: 'Every formula', version: dataVersion, licence, methods: methodsOf(library) })),
    ...names.flatMap((set) => [
      file(`${folderOf(set)}.json`, json(asJson(set, data[set]))),
      file(`${folderOf(set)}.csv`, asCsv(data[set])),
      file(`${folderOf(set)}.schema.json`, json(schemaOf(set))),
    ]),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text);
