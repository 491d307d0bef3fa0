// Lists the prices that are older than their kind's limit: `npm run freshness`, or as of another day with --today=2026-11-25.
import { parseArgs } from 'node:util';
import { readData } from '../src/data/read.ts';
import { stalePrices } from './refresh/stale.ts';

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);

if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
  console.error('A day is written --today=2026-11-25.');
  process.exitCode = 2;
} else {
  const stale = stalePrices(readData(), today);
  for (const { kind, id, seen, days } of stale) console.log(`${kind.padEnd(9)}${String(days).padStart(5)} days  ${seen}  ${id}`);
  console.log(`${stale.length} prices are older than their limit on ${today}.`);
}
