// Throws hostile JSON values at every exported function: `pnpm fuzz`, with `--runs N` in all
// (default 1,000,000), and `--seed N` to see a fault again.
import { parseArgs } from 'node:util';
import { fuzz } from './prove.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 1_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const { ok, passed, failed } = await fuzz({ runs, seed });
console.log(`${runs} hostile values, seed ${seed}: ${passed} passed, ${failed} failed`);
process.exitCode = ok ? 0 : 1;
