import { defineConfig } from 'vitest/config';

// For Stryker, which runs them thousands of times: the unit tests of the folders that are mutated,
// alone. What only the test of another folder notices counts as a survivor.
const source = ['@dds/source'];
const folders = (process.env['DDS_MUTATE'] ?? '').split(' ').filter(Boolean);
const conditions = [...source, 'module', 'node', 'development'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: source } },
  test: {
    include: [
      'packages/engine/src/*.test.ts',
      ...folders.map((folder) => `packages/engine/src/${folder}/**/*.test.ts`),
    ],
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: ['packages/engine/src/testing/fc-runs.ts'],
    env: { DDS_FC_RUNS: '30' },
  },
});
