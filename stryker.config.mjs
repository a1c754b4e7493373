const folders = (process.env.DDS_MUTATE ?? '').split(' ').filter(Boolean);

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: folders.flatMap((folder) => [
    `packages/engine/src/${folder}/**/*.ts`,
    `!packages/engine/src/${folder}/**/{*.test,*texts,types,index}.ts`,
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
