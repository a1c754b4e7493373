import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasPackagedBrowser } from './browser.mjs';
import { countsTo, readVitest, runVitest, withCounts } from './counts.mjs';
import { checkApi } from './interfaces.mjs';
import { build } from './prepare.mjs';
import { root, runTool } from './run.mjs';

// Wycheproof's JWS 401, ECDSA 262, Ed25519 151 and RSA 259, and 5 recipes of the JOSE cookbook: beside
// the project where it is developed, too much to keep in it.
const othersVectors = 1078;
const hasVectors = existsSync(join(root, '../shared/vectors/wycheproof'));

/**
 * What `npm test` runs, in this order. A stage gives `{ ok, output }`, and how many checks
 * `passed` and `failed` where it holds more than one. Stages of one `group` run side by side, the
 * longest first: those that need the source alone, those that look at what is built, and those that
 * look at pages.
 */
export const stages = [
  {
    name: 'lint',
    title: 'Lint (eslint)',
    group: 'source',
    run: () => runTool('eslint', ['.', '--max-warnings=0']),
  },
  { name: 'build', title: 'Build', group: 'source', run: () => build() },
  {
    name: 'format',
    title: 'Format (prettier)',
    group: 'source',
    run: () => runTool('prettier', ['--check', '.']),
  },
  { name: 'types', title: 'Types (tsc)', group: 'source', run: checkTypes },
  {
    name: 'unit',
    title: `Unit tests and vectors${hasVectors ? '' : ` (${othersVectors} cases of other projects skipped: not at hand)`}`,
    run: () => runVitest('unit'),
  },
  { name: 'browser', title: 'Browser tests', run: runBrowserTests },
  { name: 'packaging', group: 'built', title: 'Packaging', run: () => runVitest('packaging') },
  {
    name: 'docs',
    group: 'built',
    title: 'Examples in the documentation',
    run: () => runVitest('docs'),
  },
  {
    name: 'conformance',
    group: 'built',
    title: 'Python: conformance and generated vectors',
    run: () => runVitest('conformance'),
  },
  { name: 'fuzz', group: 'built', title: 'Hostile values', run: () => runVitest('fuzz') },
  { name: 'api', group: 'built', title: 'Interfaces (api-extractor)', run: () => checkApi() },
  { name: 'size', group: 'built', title: 'Sizes', run: () => runVitest('size') },
  {
    name: 'unused',
    group: 'built',
    title: 'Unused code (knip)',
    run: () => runTool('knip', ['--no-progress']),
  },
  { name: 'e2e', title: 'End to end', group: 'pages', run: () => runMember('tests/e2e') },
  { name: 'examples', title: 'Examples', group: 'pages', run: runExamples },
  {
    name: 'embedding',
    title: 'Embedding: filters, loader, frame',
    group: 'pages',
    run: () => runMember('tests/embedding'),
  },
  {
    name: 'visual',
    title: `Pictures and barriers of the elements${hasPackagedBrowser ? '' : ' (left out: on Linux x64 only)'}`,
    run: runVisual,
  },
];

// By TypeScript 7, four times as fast. It has no interface for tools: tsup and the linter run on 6.
async function checkTypes() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  // Those that share settings are checked together, as each would check the packages anew. The server
  // among the examples reads names by dots.
  const projects = ['.', 'tests', 'examples', 'examples/node-lms', ...packages];
  const total = { ok: true, output: '', passed: 0, failed: 0 };
  for (const project of projects) {
    const { ok, output } = await runTool('typescript-7/tsc', ['--noEmit', '-p', project]);
    total.output += output;
    total.ok = total.ok && ok;
    total[ok ? 'passed' : 'failed'] += 1;
  }
  return total;
}

/** The tests of a member, in its folder. They need a build, as they see no source. */
function runMember(folder) {
  return withCounts(
    (file) => runTool('vitest', ['run', ...countsTo(file)], { folder, minutes: 15 }),
    readVitest,
  );
}

// The examples that have tests, one after the other.
async function runExamples() {
  const total = { ok: true, output: '', passed: 0, failed: 0 };
  for (const name of readdirSync(join(root, 'examples'))) {
    if (!hasTests(join(root, 'examples', name))) continue;
    const { ok, output, passed, failed } = await runMember(`examples/${name}`);
    total.output += output;
    total.ok &&= ok;
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

// The example in Python is no member.
function hasTests(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.test !== undefined;
}

async function runVisual() {
  if (!hasPackagedBrowser) return { ok: true, output: '', passed: 0, failed: 0 };
  return runMember('tests/visual');
}

function runBrowserTests() {
  return withCounts(
    (file) => runTool('@web/test-runner/wtr', [], { env: { DDS_COUNTS: file }, minutes: 15 }),
    (counts) => counts,
  );
}
