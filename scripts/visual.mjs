// Compares every picture that is kept of the elements: `pnpm visual`. `pnpm visual --update` takes
// those anew that differ, and `pnpm visual -t dds-badge` looks at some.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import './node-version.mjs';
import { root, runTool } from './run.mjs';

const args = process.argv.slice(2);
const isUpdate = args.includes('--update');
const rest = args.filter((arg) => arg !== '--update');

rmSync(join(root, 'tests/visual/differences'), { recursive: true, force: true });
const { ok } = await runTool('vitest', ['run', 'pictures', ...rest], {
  folder: 'tests/visual',
  show: true,
  env: { DDS_PICTURES: 'all', ...(isUpdate && { DDS_UPDATE: '1' }) },
});
process.exitCode = ok ? 0 : 1;
