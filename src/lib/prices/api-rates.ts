import { type Datum, type Unknown, unknown } from '../formula/value.ts';
import { format } from '../units/format.ts';
import { units } from '../units/unit.ts';
import type { ApiDiscount, ApiModel, ApiPriceRow } from './api-price.ts';

/** How soon the answer must come; each may have prices of its own. */
export type ApiService = 'standard' | 'batch' | 'offPeak';

/** The tokens that a seller prices apart. */
export type ApiTokens = 'input' | 'cachedInput' | 'cacheWrite' | 'cacheWriteHour' | 'output';

/** The row that held on a day, or the last before it where the model was no longer sold; or a sentence that says when its prices begin. */
export function apiRowOn({ name, history }: ApiModel, day: string): ApiPriceRow | Unknown {
  const found = history.findLast(({ from }) => from <= day);
  if (found) return found;
  const [first] = history;
  return unknown(first ? `${name} has prices here from ${first.from} on; there is none of ${day}.` : `No price of ${name} is known here.`);
}

/** A seller's price of some tokens, in USD for a million, with its origin; or a sentence that says why there is none. */
export function apiRate(model: ApiModel, row: ApiPriceRow, tokens: ApiTokens, service: ApiService, promptTokens: number): Datum | Unknown {
  // The last bound that the request exceeds: its prices hold for the whole request.
  const tier = row.long?.filter(({ above }) => promptTokens > above).at(-1);
  const stretch = tier ? tier.input / row.input : 1;
  const plain: Readonly<Record<ApiTokens, number>> = {
    input: tier?.input ?? row.input,
    cachedInput: tier?.cachedInput ?? (row.cachedInput ?? row.input) * stretch,
    cacheWrite: (row.cacheWrite ?? row.input) * stretch,
    cacheWriteHour: (row.cacheWriteHour ?? row.cacheWrite ?? row.input) * stretch,
    output: tier?.output ?? row.output,
  };
  const factor = factorOf(row, tokens, service);
  if (factor === undefined)
    return unknown(`${model.name} is not sold ${service === 'batch' ? 'in batches' : 'at off-peak prices'} here. Choose another service.`);
  const said = [
    `${model.seller}, from ${row.from} on, last read ${row.seen}.`,
    ...(row.starts === 'recalled' ? ['The first day is not confirmed.'] : []),
    ...(tokens !== 'input' && tokens !== 'output' && row[tokens] === undefined
      ? ['The list has no price of its own for these tokens; they cost as any input.']
      : []),
    ...(tier ? [`For requests of more than ${format(tier.above, units.token)}.`] : []),
    ...(row.note ? [row.note] : []),
  ];
  const { source, locator, accessed, grade } = row;
  return {
    value: plain[tokens] * factor,
    unit: 'USD/million tokens',
    source,
    locator,
    accessed,
    grade: factor === 1 ? grade : 'derived',
    note: said.join(' '),
  };
}

/** What a service multiplies a price by; undefined where the seller does not offer it. */
function factorOf(row: ApiPriceRow, tokens: ApiTokens, service: ApiService): number | undefined {
  if (service === 'standard') return 1;
  if (service === 'offPeak') return row.offPeak && 1 - row.offPeak.discount;
  if (row.batchInput === undefined || row.batchOutput === undefined) return undefined;
  return tokens === 'output' ? ratio(row.batchOutput, row.output) : ratio(row.batchInput, row.input);
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

type ById<Row> = Readonly<Record<string, Row>>;

/** The models, each with the prices that follow from its seller's rules where its list does not print them. */
export function withDiscounts(models: ById<ApiModel>, discounts: ById<ApiDiscount>): ById<ApiModel> {
  const rules = Object.values(discounts);
  return Object.fromEntries(
    Object.entries(models).map(([id, model]) => {
      const own = rules.filter((rule) => rule.seller === model.seller && (rule.models?.some((start) => model.name.startsWith(start)) ?? true));
      return [id, own.length ? { ...model, history: model.history.map((row) => own.reduce(filled, row)) } : model];
    }),
  );
}

function filled(row: ApiPriceRow, { of, factor: { value } }: ApiDiscount): ApiPriceRow {
  const input = row.input * value;
  if (of === 'batch') return { batchInput: input, batchOutput: row.output * value, ...row };
  return { [{ 'cached-read': 'cachedInput', 'cache-write': 'cacheWrite', 'cache-write-hour': 'cacheWriteHour' }[of]]: input, ...row };
}
