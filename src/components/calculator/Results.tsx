import type { Value } from '../../lib/formula/value.ts';
import { write, writeRange } from '../../lib/scenario/say.ts';
import { format } from '../../lib/units/format.ts';
import { units } from '../../lib/units/unit.ts';
import { isMeasure, type Result } from '../../lib/vocabulary/quantity.ts';
import type { State } from './state.ts';

/** Every result as a table: value, 90% interval, and what was reported where the preset is a real run. */
export function Results({ state }: { state: State }) {
  const { calculator, settled, spread } = state;
  const { values, reasons, preset } = settled.value;
  const reported = calculator.results.some(({ id }) => preset.published?.[id]);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={`${calculator.title}: all results`}>
      <table class="results stacks">
        <caption>All results</caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Computed</th>
            <th scope="col">90% interval</th>
            {reported && <th scope="col">Reported</th>}
            {reported && <th scope="col">Difference</th>}
          </tr>
        </thead>
        <tbody>
          {calculator.results.map((quantity) => {
            const value = values[quantity.id];
            const range = spread.value.around[quantity.id];
            const published = preset.published?.[quantity.id];
            return (
              <tr key={quantity.id} id={`${calculator.id}-result-${quantity.id}`}>
                <th scope="row" title={quantity.definition}>
                  {quantity.label}
                </th>
                <td>{value !== undefined ? write(calculator, quantity, value) : <span class="reason">Unknown. {reasons[quantity.id]}</span>}</td>
                <Further name="90% interval">{range && isMeasure(quantity) ? writeRange(calculator, quantity, range) : undefined}</Further>
                {reported && (
                  <Further name="Reported">{published && isMeasure(quantity) ? format(published.value, quantity.unit, { exact: true }) : undefined}</Further>
                )}
                {reported && <Further name="Difference">{published && difference(quantity, published.value, value)}</Further>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A cell beside the value; where the table is narrow it stands under the value with its name, and an empty one not at all. */
function Further({ name, children }: { name: string; children: string | undefined }) {
  return (
    <td data-name={name} data-none={children === undefined ? '' : undefined}>
      {children ?? '–'}
    </td>
  );
}

/** How far a value lies from another: in proportion; in days for dates; by name alone for verdicts. */
export function difference(quantity: Result, before: Value | undefined, after: Value | undefined): string {
  if (before === undefined || after === undefined) return '–';
  if (typeof before !== 'number' || typeof after !== 'number') return before === after ? 'none' : 'another';
  if (isMeasure(quantity) && quantity.unit.kind === 'date') {
    const days = Math.floor(after) - Math.floor(before);
    return days === 0 ? 'none' : `${days < 0 ? '−' : '+'}${format(Math.abs(days), units.day)}`;
  }
  return before === 0 ? '–' : signed(after / before - 1);
}

/** A relative difference with its sign: in per cent, or +19× where it is ten times and more. */
export function signed(share: number): string {
  if (Math.abs(share) < 5e-5) return 'none';
  const size = share >= 10 ? format(share, units.times, { digits: 2 }) : format(Math.abs(share), units.fraction, { digits: Math.abs(share) < 1 ? 2 : 3 });
  return `${share < 0 ? '−' : '+'}${size}`;
}
