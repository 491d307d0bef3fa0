import type { ApiDiscount, ApiModel } from '../../lib/prices/api-price.ts';
import { withDiscounts } from '../../lib/prices/api-rates.ts';
import { type LoggedRequest, type PricedLog, priceTokenLog, readTokenLog } from '../../lib/prices/token-log.ts';
import { format } from '../../lib/units/format.ts';
import { units } from '../../lib/units/unit.ts';
import { recordsOf } from '../records.ts';

/** Reads a reader's own log and shows what it would cost with each model, at the newest prices. */
class AtlasTokenLog extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    const file = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (!form || !field || !file) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('input', () => (field.value.trim() === '' ? this.clear() : this.take(field.value)));
    field.addEventListener('dragover', (event) => event.preventDefault());
    field.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.open(event.dataTransfer?.files);
    });
    file.addEventListener('change', () => void this.open(file.files));
  }

  private async open(files: FileList | null | undefined): Promise<void> {
    const [file] = files ?? [];
    if (file) this.take(await file.text());
  }

  private clear(): void {
    this.querySelector('.table-scroll')?.remove();
    const said = this.querySelector('#token-log-said');
    if (!said) return;
    said.className = '';
    said.textContent = '';
  }

  private take(text: string): void {
    this.clear();
    const said = this.querySelector('#token-log-said');
    if (!said) return;
    const log = readTokenLog(text);
    if (!log.ok) {
      said.className = 'error';
      said.textContent = log.message;
      return;
    }
    const models = withDiscounts(recordsOf<ApiModel>('apiPrices'), recordsOf<ApiDiscount>('apiDiscounts'));
    const day = Object.values(models)
      .flatMap(({ history }) => history)
      .reduce((latest, { seen }) => (seen > latest ? seen : latest), '');
    said.textContent = `${sentenceOf(log.requests)} At the prices of ${day}, without fees, taxes and tools:`;
    this.append(tableOf(priceTokenLog(log.requests, models, day)));
  }
}

function sentenceOf(requests: readonly LoggedRequest[]): string {
  const sum = (kind: keyof LoggedRequest) =>
    format(
      requests.reduce((total, request) => total + request[kind], 0),
      units.token,
    );
  return `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}: ${sum('input')} of fresh input, ${sum('cachedInput')} read from a cache, ${sum('cacheWrite')} written to it, ${sum('output')} of output.`;
}

function tableOf(priced: readonly PricedLog[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'table-scroll';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'The log, priced on every model');
  const table = document.createElement('table');
  table.className = 'records';
  const head = table.createTHead().insertRow();
  for (const name of ['Model', 'Cost of the log']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { name, cost, reason } of priced) {
    const row = body.insertRow();
    const label = document.createElement('th');
    label.scope = 'row';
    label.textContent = name;
    row.append(label);
    row.insertCell().textContent = cost === undefined ? (reason ?? 'Unknown.') : format(cost, units.dollar);
  }
  box.append(table);
  return box;
}

customElements.define('atlas-token-log', AtlasTokenLog);
