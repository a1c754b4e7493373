import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const folder = join(import.meta.dirname, '..');

// Without the source condition: against the types that are published.
test('a wrong attribute of an element does not compile', async () => {
  const args = [tsc, '--noEmit', '-p', folder, '--customConditions', 'null'];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: unknown) => error as { stdout: string },
  );
  expect(stdout).toBe('');
});
