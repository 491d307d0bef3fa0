import type { Model } from '../architecture/model.ts';
import type { Datum } from '../formula/value.ts';
import type { Accelerator } from '../hardware/accelerator.ts';
import { trainingFlop } from './flop.ts';
import type { Run } from './run.ts';
import { wholeRunMfu } from './whole-run.ts';

type ById<Row> = Readonly<Record<string, Row>>;
type Read = { readonly models: ById<Model>; readonly accelerators: ById<Accelerator> };

/**
 * Utilisation of a whole run: six operations for each active parameter and token, over what its accelerators could have done in the
 * hours that are on record. Attention is left out. Absent where a run does not give parameters, tokens, hours and the format of its peak.
 */
export function mfuOfHours(run: Run, { models, accelerators }: Read): Datum | undefined {
  const { figures, model, accelerator, numberFormat } = run;
  const [N, D, H] = [figures['activeParameters'] ?? models[model ?? '']?.activeParameters, figures['trainingTokens'], figures['gpuHours']];
  const peak = numberFormat && accelerators[accelerator ?? '']?.peak[numberFormat];
  if (!N || !D || !H || !peak) return undefined;
  const C = trainingFlop({ N: N.value, D: D.value, c: 0 });
  const value = typeof C === 'number' ? wholeRunMfu({ C, H: H.value, P: peak.value }) : C;
  if (typeof value !== 'number') return undefined;
  const { source, locator, accessed } = H;
  return {
    value,
    unit: 'fraction',
    source,
    locator,
    accessed,
    grade: 'derived',
    note: 'Of the whole run: six operations for each active parameter and token, over the dense peak in all hours on record. Attention is left out.',
  };
}

/** The same of a run by its id. Throws where it cannot be had: a mistake of the author. */
export function mfuOfRun(data: Read & { readonly runs: ById<Run> }, id: string): Datum {
  const run = data.runs[id];
  const mfu = run && mfuOfHours(run, data);
  if (!mfu) throw new Error(`The run ${id} does not give parameters, tokens, hours and the format of its peak.`);
  return mfu;
}
