import { solve as find } from '../lib/formula/solve.ts';
import { type Calculator, isOptionInput, type NumberInput } from '../lib/scenario/calculator.ts';
import { toQuery } from '../lib/scenario/link.ts';
import { listed } from '../lib/scenario/nearest.ts';
import { write } from '../lib/scenario/say.ts';
import { portable } from '../lib/scenario/setting.ts';
import { parse } from '../lib/units/parse.ts';
import { inSentence, isMeasure } from '../lib/vocabulary/quantity.ts';
import { calculatorAddress } from '../site/address.ts';
import { run } from './run.ts';

/** The answer as text and as data, or sentences that say why there is none; `understood` where the words were. */
export type Solved =
  | { readonly ok: true; readonly text: string; readonly report: object }
  | { readonly ok: false; readonly understood: boolean; readonly problems: readonly string[] };

/** Finds the input that gives a result: `<result>=<target> by=<input>`, and other words as `run` takes them. Names stand in full. */
export function solve(calculator: Calculator, words: readonly string[]): Solved {
  const inputs = calculator.inputs.filter((input): input is NumberInput => !isOptionInput(input));
  const results = calculator.results.filter(isMeasure);
  const by = words.find((word) => word.startsWith('by='))?.slice('by='.length);
  const moved = inputs.find(({ quantity }) => quantity.id === by);
  if (!moved) return no(`Say which number may move: by=${inputs[0]?.quantity.id}, or ${listed(inputs.slice(1).map(({ quantity }) => quantity.id))}.`);
  const aim = words.find((word) => results.some(({ id }) => word.startsWith(`${id}=`)));
  const wanted = results.find(({ id }) => aim?.startsWith(`${id}=`));
  if (!aim || !wanted) return no(`Say what should come out: ${results[0]?.id}=…, or ${listed(results.slice(1).map(({ id }) => id))}.`);
  const target = parse(aim.slice(wanted.id.length + 1), wanted.unit);
  if (!target.ok) return no(`${wanted.label}: ${target.message}`);

  const ran = run(
    calculator,
    words.filter((word) => word !== aim && word !== `by=${by}`),
    { interval: false },
  );
  if (!ran.ok) return ran;
  const { given, scenario } = ran.settled;
  const { quantity, range, scale } = moved;
  const found = find(calculator.graph, given, { result: wanted.id, target: target.value, input: quantity.id, range, scale, data: calculator.data });
  if (!found.ok) return no(found.message, true);
  const url = `${calculatorAddress(calculator.id)}?${toQuery(calculator, { ...scenario, set: { ...scenario.set, [quantity.id]: found.value } })}`;
  const sentence = `${wanted.label} is ${write(calculator, wanted, target.value)} with ${inSentence(quantity)} of ${write(calculator, quantity, found.value)}.`;
  return {
    ok: true,
    text: [`${sentence}${found.note ? ` ${found.note}` : ''}`, '', url].join('\n'),
    report: {
      calculator: calculator.id,
      result: { id: wanted.id, value: portable(wanted, target.value), unit: wanted.unit.id },
      input: { id: quantity.id, value: portable(quantity, found.value), unit: quantity.unit.id, exact: found.exact },
      ...(found.note !== undefined && { notes: [found.note] }),
      url,
    },
  };
}

const no = (problem: string, understood = false): Solved => ({ ok: false, understood, problems: [problem] });
