// Proves at length what `npm test` proves in short: `pnpm nightly`. Each property is tried on 100,000
// drawn cases, and every exported function on its share of a million hostile values.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzz, tryProperties } from './prove.mjs';
import { root } from './run.mjs';

const seed = Date.now() % 2 ** 31;
const files = readdirSync(join(root, 'packages'), { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .map((file) => join('packages', file))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));

const parts = [
  {
    title: `100,000 cases for each property of ${files.length} files`,
    run: () => tryProperties({ runs: 100_000, files }),
  },
  {
    title: `1,000,000 hostile values, seed ${seed}`,
    run: () => fuzz({ runs: 1_000_000, seed }),
  },
];

const summary = [];
for (const { title, run } of parts) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const { ok, passed, failed } = await run();
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  if (!ok) process.exitCode = 1;
  summary.push(
    `${ok ? 'passed' : 'FAILED'}: ${title}: ${passed} passed, ${failed} failed in ${minutes} min`,
  );
}
console.log(`\n${summary.join('\n')}`);
