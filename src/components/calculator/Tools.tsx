import { intervals } from '../../lib/scenario/intervals.ts';
import { toQuery } from '../../lib/scenario/link.ts';
import { report, toCsv } from '../../lib/scenario/report.ts';
import { download } from './download.ts';
import type { CalculatorProps } from './props.ts';
import { linkHere, namesOwn } from './share.ts';
import type { State } from './state.ts';

type Needs = Pick<CalculatorProps, 'address' | 'embed'> & { readonly state: State };

/** Share, cite, embed, export, undo, reset. */
export function Tools({ state, address, embed }: Needs) {
  const { calculator, scenario, settled, live, canUndo, notice, drafts, start } = state;
  const query = toQuery(calculator, scenario.value);
  const link = query ? `${address}?${query}` : address;
  const reported = () => report(calculator, settled.value, intervals(calculator, settled.value), address);
  const copy = async () => {
    const here = linkHere(state, address);
    try {
      await navigator.clipboard.writeText(here);
      notice.value = namesOwn(scenario.value) ? 'The link is copied, without what you brought along: that stays on this machine.' : 'The link is copied.';
    } catch {
      notice.value = `Copy it from here: ${here}`;
    }
  };
  return (
    <div class="tools">
      <fieldset disabled={!live.value}>
        <legend class="sr-only">Share and export</legend>
        <button type="button" onClick={copy}>
          Copy link
        </button>
        <button type="button" onClick={() => download(`${calculator.id}.csv`, 'text/csv', toCsv(reported()))}>
          CSV
        </button>
        <button type="button" onClick={() => download(`${calculator.id}.json`, 'application/json', JSON.stringify(reported(), null, 2))}>
          JSON
        </button>
        <Backward name="Undo" off={!canUndo.value} onClick={state.undo} />
        <Backward name="Reset" off={JSON.stringify(scenario.value) === JSON.stringify(start) && Object.keys(drafts.value).length === 0} onClick={state.reset} />
      </fieldset>
      <p role="status">{notice.value}</p>
      <details class="cite-embed">
        <summary>Cite or embed it</summary>
        <p>
          LLM Cost Atlas, “{calculator.title}”, version {calculator.version}. <a href={link}>{link}</a>
        </p>
        <pre tabIndex={0}>
          <code>{`<iframe src="${embed}${query ? `?${query}` : ''}" title="${calculator.title}" width="100%" height="900" loading="lazy"></iframe>`}</code>
        </pre>
      </details>
    </div>
  );
}

/** A button that keeps the focus when there is nothing left to take back. */
function Backward({ name, off, onClick }: { name: string; off: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-disabled={off ? 'true' : undefined} onClick={() => off || onClick()}>
      {name}
    </button>
  );
}
