/** A row of a table, and the line of the text on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a text, or a sentence that names the line that is wrong. */
export type ReadCsv = { readonly ok: true; readonly rows: readonly CsvRow[] } | { readonly ok: false; readonly message: string };

const marks = [',', ';', '\t', '|'] as const;

/**
 * Reads a table as RFC 4180 has it: cells in quotes may hold marks, line ends and doubled quotes. Cells are parted by commas, semicolons, tabs
 * or bars, whichever its first line has most of outside quotes; lines end with CR, LF or both. Spaces around a cell are dropped, and so are
 * empty rows, a byte order mark and the `sep=;` of a spreadsheet. Never throws.
 */
export function readCsv(text: string): ReadCsv {
  const plain = text.replace(/^\uFEFF/, '');
  const [first = ''] = plain.split(/[\r\n]/, 1);
  const told = /^sep=(.)$/i.exec(first.trim())?.[1];
  const mark = told ?? mostUsed(plain);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quotes: 'none' | 'open' | 'closed' = 'none';
  let [line, start, opened] = [1, 1, 1];
  const endCell = () => {
    cells.push(cell.trim());
    [cell, quotes] = ['', 'none'];
  };
  const endRow = () => {
    endCell();
    if (cells.some((each) => each !== '')) rows.push({ line: start, cells });
    cells = [];
  };
  for (let at = told === undefined ? 0 : first.length; at < plain.length; at++) {
    const sign = plain[at] ?? '';
    const ends = sign === '\n' || (sign === '\r' && plain[at + 1] !== '\n');
    if (ends) line++;
    if (quotes === 'open') {
      const doubled = sign === '"' && plain[at + 1] === '"';
      if (sign === '"' && !doubled) quotes = 'closed';
      else cell += sign;
      if (doubled) at++;
    } else if (sign === mark) endCell();
    else if (ends) {
      endRow();
      start = line;
    } else if (sign === '"' && quotes === 'none' && cell.trim() === '') [cell, quotes, opened] = ['', 'open', line];
    else if (quotes === 'none') cell += sign;
    else if (sign.trim() !== '') return { ok: false, message: `Line ${line}: there is text after a closing quote. A quote within quotes is doubled.` };
  }
  if (quotes === 'open') return { ok: false, message: `Line ${opened}: a quote is opened and never closed.` };
  endRow();
  return { ok: true, rows };
}

/** The mark that the first line has most of, outside quotes; a comma where it has none. */
function mostUsed(text: string): string {
  const [line = ''] = text
    .trimStart()
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]/, 1);
  const count = (mark: string) => line.split(mark).length - 1;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
