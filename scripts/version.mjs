import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';

// Raises the versions by the changesets, and writes them where the code states its own.
const { ok } = await runTool('@changesets/cli/changeset', ['version'], { show: true });
if (!ok) process.exit(1);

for (const name of ['engine', 'widgets']) {
  const folder = join(root, 'packages', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, 'src/version.ts');
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replace(/(VERSION = )'[^']*'/, `$1'${version}'`));
}
