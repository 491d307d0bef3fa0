// Builds the site and serves it: port 4321, or the next free one, or what PORT says.
import { spawnSync } from 'node:child_process';
import { base } from '../src/site/address.ts';
import { serve } from './serve.ts';

const { status } = spawnSync('astro', ['build'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
if (status !== 0) process.exit(status ?? 1);

const { PORT } = process.env;
const { address } = await serve({ base, port: Number(PORT ?? 4321), next: PORT === undefined });
console.log(`\nLLM Cost Atlas is at ${address} (Ctrl+C stops it)`);
