/** A table whose heads sort it and above which a field filters it. Without this script it is a plain table. */
class AtlasTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || this.dataset['live'] !== undefined) return;
    this.dataset['live'] = '';
    this.prepend(this.filter(table));
    for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => sort(table, head, column));
      head.append(button);
    }
  }

  private filter(table: HTMLTableElement): HTMLElement {
    const label = document.createElement('label');
    label.className = 'filter';
    const field = document.createElement('input');
    field.type = 'search';
    const count = document.createElement('output');
    const show = () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...(table.tBodies[0]?.rows ?? [])];
      for (const row of rows) row.hidden = !words.every((word) => row.textContent?.toLowerCase().includes(word));
      count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
    };
    field.addEventListener('input', show);
    label.append('Filter ', field, count);
    show();
    return label;
  }
}

const order = new Intl.Collator('en', { numeric: true });

/** Sorts by a column: upwards, and downwards at the second click. Empty cells come last either way. */
function sort(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const down = head.ariaSort === 'ascending';
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
  head.ariaSort = down ? 'descending' : 'ascending';
  const key = (row: HTMLTableRowElement): number | string | undefined => {
    const cell = row.cells[column];
    const number = Number(cell?.dataset['sort'] ?? Number.NaN);
    const text = cell?.textContent?.trim() ?? '';
    return Number.isNaN(number) ? (text === '–' ? undefined : text) : number;
  };
  const body = table.tBodies[0];
  const keyed = [...(body?.rows ?? [])].map((row) => [key(row), row] as const);
  keyed.sort(([a], [b]) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const by = typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b));
    return down ? -by : by;
  });
  body?.append(...keyed.map(([, row]) => row));
}

customElements.define('atlas-table', AtlasTable);
