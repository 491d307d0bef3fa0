import { difference } from '../../lib/scenario/difference.ts';
import { write, writeRange } from '../../lib/scenario/say.ts';
import { format } from '../../lib/units/format.ts';
import { isMeasure } from '../../lib/vocabulary/quantity.ts';
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
