import { useSignal } from '@preact/signals';
import type { AnyFormula } from '../../lib/formula/formula.ts';
import { inputsOf } from '../../lib/formula/graph.ts';
import { type Trace, trace } from '../../lib/formula/trace.ts';
import { isExact, write } from '../../lib/scenario/say.ts';
import { format, formatRange } from '../../lib/units/format.ts';
import { inSentence, isMeasure, type Quantity } from '../../lib/vocabulary/quantity.ts';
import { focusNext } from './focus.ts';
import { Equation, WithNumbers } from './math.tsx';
import type { CalculatorProps } from './props.ts';
import type { State } from './state.ts';

type Needs = Pick<CalculatorProps, 'math' | 'sources'> & { readonly state: State };

/** The working: each formula on the way to a result, in symbols and with numbers, down to the rows that went in and their sources. */
export function Working({ state, math, sources }: Needs) {
  const { calculator, settled, live } = state;
  const chosen = useSignal('');
  const way = wayTo(state, chosen.value);
  const steps = calculator.graph.plan.toReversed().filter(({ gives }) => way.computed.has(gives.id));
  const leaves = way.given.flatMap((id) => calculator.graph.quantities.get(id) ?? []);
  return (
    <details class="working" id={`${calculator.id}-working`}>
      <summary>Working: every formula with its numbers, and where they come from</summary>
      <label>
        Show the way to{' '}
        <select
          disabled={!live.value}
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">every result</option>
          {calculator.results.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {steps.map((formula) => (
          <Step key={formula.gives.id} formula={formula} computed={way.computed} state={state} math={math} sources={sources} />
        ))}
      </ol>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={`${calculator.title}: what goes in`}>
        <table>
          <caption>What goes in</caption>
          <thead>
            <tr>
              <th scope="col">Quantity</th>
              <th scope="col">Value</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {leaves.map((quantity) => (
              <tr key={quantity.id} id={`${calculator.id}-in-${quantity.id}`}>
                <th scope="row" title={quantity.definition}>
                  {quantity.label}
                </th>
                <td>{write(calculator, quantity, settled.value.values[quantity.id])}</td>
                <td>
                  <Origin quantity={quantity} state={state} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Step({ formula, computed, state, math, sources }: Needs & { formula: AnyFormula; computed: ReadonlySet<string> }) {
  const { calculator, settled, live, drafts } = state;
  const { gives } = formula;
  const value = settled.value.values[gives.id];
  const origin = settled.value.origins[gives.id];
  const draft = drafts.value[gives.id];
  const bare = (quantity: Quantity) => {
    const given = settled.value.values[quantity.id];
    return isMeasure(quantity) && typeof given === 'number'
      ? format(given, quantity.unit, { exact: isExact(calculator, quantity), bare: true })
      : write(calculator, quantity, given);
  };
  const field = `${calculator.id}-override-${gives.id}`;
  return (
    <li id={`${calculator.id}-step-${gives.id}`}>
      <p>
        <strong>{gives.label}.</strong> {formula.says} {formula.kind === 'approximate' && <em>Approximate.</em>} {formula.holds}
      </p>
      <Equation formula={formula} pieces={math} />
      {value === undefined ? (
        <p class="reason">Unknown. {settled.value.reasons[gives.id]}</p>
      ) : (
        <WithNumbers formula={formula} pieces={math} write={bare} result={write(calculator, gives, value)} />
      )}
      <p class="origin">
        {origin ? <Origin quantity={gives} state={state} sources={sources} /> : <Stated ids={formula.source} sources={sources} />} Reads{' '}
        {inputsOf(formula).map((quantity, index) => (
          <>
            {index > 0 && ', '}
            <a href={`#${calculator.id}-${computed.has(quantity.id) ? 'step' : 'in'}-${quantity.id}`}>{inSentence(quantity)}</a>
          </>
        ))}
        .
      </p>
      <div class="override">
        <label for={field}>Know it better? Your own: {inSentence(gives)}</label>{' '}
        <input
          id={field}
          type="text"
          disabled={!live.value}
          value={draft?.text ?? ''}
          aria-invalid={draft ? 'true' : undefined}
          aria-describedby={draft ? `${field}-error` : undefined}
          onChange={(event) => {
            const { value: typed } = event.currentTarget;
            if (typed.trim() === '') state.clear(gives.id);
            else state.type(gives.id, typed);
            // The step is no more; what the reader typed stands among what goes in.
            if (gives.id in state.scenario.value.set) focusNext(`${calculator.id}-back-${gives.id}`);
          }}
        />
        {draft && (
          <span class="error" id={`${field}-error`}>
            {draft.message}
          </span>
        )}
      </div>
    </li>
  );
}

function Stated({ ids, sources }: Pick<Needs, 'sources'> & { ids: readonly string[] }) {
  const known = ids.flatMap((id) => sources[id] ?? []);
  return known.length === 0 ? null : (
    <>
      Formula:{' '}
      {known.map(({ id, href, title, name }, index) => (
        <>
          {index > 0 && '; '}
          <a key={id} href={href} title={title}>
            {name}
          </a>
        </>
      ))}
      .{' '}
    </>
  );
}

/** Whose number it is: a row with source and place, or the reader. */
function Origin({ quantity, state, sources }: Omit<Needs, 'math'> & { quantity: Quantity }) {
  const { calculator, settled, scenario } = state;
  const row = settled.value.origins[quantity.id];
  if (quantity.id in scenario.value.set) return calculator.graph.by.has(quantity.id) ? <Yours quantity={quantity} state={state} /> : <>Yours.</>;
  if (!row) return <>A choice.</>;
  const source = sources[row.source];
  const range = row.low !== undefined && row.high !== undefined && isMeasure(quantity) ? ` 90% range ${formatRange(row.low, row.high, quantity.unit)}.` : '';
  return (
    <>
      {source ? (
        <a href={source.href} title={source.title}>
          {source.name}
        </a>
      ) : (
        row.source
      )}
      , {row.locator}; {row.grade}, read {row.accessed}.{range} {row.note}
    </>
  );
}

/** A number of the reader's in place of a formula, and the way back. */
function Yours({ quantity, state }: { quantity: Quantity; state: State }) {
  const { id } = state.calculator;
  return (
    <>
      Yours, in place of the formula.{' '}
      <button
        type="button"
        id={`${id}-back-${quantity.id}`}
        onClick={() => {
          state.clear(quantity.id);
          focusNext(`${id}-override-${quantity.id}`);
        }}
      >
        Back to the formula
      </button>
    </>
  );
}

/** The ids of everything on the way to a result; to every result where none is named. */
function wayTo({ calculator, settled }: State, result: string): { readonly computed: ReadonlySet<string>; readonly given: readonly string[] } {
  const nodes = new Map<string, Trace>();
  const visit = (node: Trace): void => {
    if (nodes.has(node.quantity)) return;
    nodes.set(node.quantity, node);
    node.inputs.forEach(visit);
  };
  for (const { id } of calculator.results) if (result === '' || result === id) visit(trace(calculator.graph, settled.value.given, settled.value, id));
  const [computed, given] = [[...nodes.values()].filter(({ formula }) => formula), [...nodes.values()].filter(({ formula }) => !formula)];
  return { computed: new Set(computed.map(({ quantity }) => quantity)), given: given.map(({ quantity }) => quantity) };
}
