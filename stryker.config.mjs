import { readdirSync } from 'node:fs';

/** What `pnpm mutate` looks at unless it is told of other folders. */
const usual = ['score', 'plan', 'review', 'lifecycle', 'aggregate'];
const known = readdirSync(new URL('packages/engine/src', import.meta.url));
const asked = (process.env.DDS_MUTATE ?? '').split(' ').filter((name) => known.includes(name));
const folders = asked.length > 0 ? asked : usual;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: folders.flatMap((folder) => [
    `packages/engine/src/${folder}/**/*.ts`,
    `!packages/engine/src/${folder}/**/{*.test,texts,types,index}.ts`,
  ]),
  ignorePatterns: ['examples', 'docs', 'dist', 'packages/widgets', '.git'],
  thresholds: { high: 98, low: 95, break: 95 },
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  disableTypeChecks: false,
};
