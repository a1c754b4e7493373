import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run.mjs';

/** Runs a suite that writes its counts to a file. A suite that breaks off counts as a failure. */
export async function withCounts(runSuite, read) {
  const folder = mkdtempSync(join(tmpdir(), 'dds-test-'));
  const file = join(folder, 'counts.json');
  try {
    const { ok, output } = await runSuite(file);
    const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : {};
    const { passed = 0, failed = 0 } = counts;
    const broken = (!ok || passed === 0) && failed === 0;
    return { ok: ok && !broken && failed === 0, output, passed, failed: broken ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The options by which vitest writes its counts to a file. */
export function countsTo(file, reporter = 'default') {
  return [`--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`];
}

/** Reads the counts that vitest wrote. */
export function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    // A skipped test proves nothing.
    failed: numFailedTests + numPendingTests + numTodoTests,
  };
}

/**
 * Runs the tests of a project of vitest.config.ts.
 *
 * @param {string} project
 * @param {readonly string[]} [args] Files and further options.
 * @param {{ show?: boolean, env?: Record<string, string>, minutes?: number }} [options] Those of
 * `runTool`.
 */
export function runVitest(project, args = [], options = {}) {
  const reporter = options.show ? 'verbose' : 'default';
  return withCounts(
    (file) =>
      runTool(
        'vitest',
        ['run', '--project', project, ...countsTo(file, reporter), ...args],
        options,
      ),
    readVitest,
  );
}
