// Reads today's prices from open catalogues and appends what changed: `npm run refresh -- apiPrices` or `rentals`. `--dry` only says what it would do.
import { parseArgs } from 'node:util';
import { refresh } from './refresh/refresh.ts';
import { asMarkdown } from './refresh/report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { today: { type: 'string' }, dry: { type: 'boolean', default: false } } });
const [set] = positionals;
const today = values.today ?? new Date().toISOString().slice(0, 10);

if ((set !== 'apiPrices' && set !== 'rentals') || positionals.length > 1 || Number.isNaN(Date.parse(today))) {
  console.error('Say which set to refresh: npm run refresh -- apiPrices, or rentals. A day is written --today=2026-11-25.');
  process.exitCode = 2;
} else {
  try {
    console.log(asMarkdown(set, today, await refresh({ set, today, dry: values.dry })));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
