import type { Model } from '../architecture/model.ts';
import type { Check } from './check.ts';

const formulas = [
  'embeddingParameters',
  'positionParameters',
  'attentionParameters',
  'ffnParameters',
  'expertParameters',
  'routerParameters',
  'normParameters',
  'biasParameters',
  'countedTotalParameters',
];

/** A check for each model whose owner published its total and whose shape is known: the count from the shape against the published total. */
export function parameterChecks(models: Readonly<Record<string, Model>>): readonly Check[] {
  return Object.values(models).flatMap(({ id, name, shape, totalParameters, missed }): Check[] => {
    const { value, source, locator, accessed, grade } = totalParameters;
    if (!shape || (grade !== 'published' && grade !== 'measured')) return [];
    return [
      {
        id: `parameters-${id}`,
        name: `Parameters of ${name}`,
        group: 'parameters',
        source,
        locator,
        accessed,
        grade,
        formulas,
        computes: 'countedTotalParameters',
        given: { model: id },
        published: value,
        printed: { countedTotalParameters: value % 1_000_000 === 0 ? `${value / 1e9}B` : value.toLocaleString('en-GB') },
        ...tolerance(value),
        ...(missed !== undefined && { disagrees: missed }),
      },
    ];
  });
}

/** A count that is printed to the last parameter must be met to one in a million, which leaves room for what checkpoints store beside parameters. */
function tolerance(published: number): Pick<Check, 'tolerance' | 'because'> {
  const rounded = published % 1_000_000 === 0;
  return rounded
    ? { tolerance: 0.005, because: 'The published total is rounded.' }
    : { tolerance: 1e-6, because: 'The published total is exact; checkpoints may store a few numbers that are no parameters.' };
}
