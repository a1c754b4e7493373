import { defineConfig } from 'vitest/config';

// The engine's unit tests alone, for Stryker: it runs them thousands of times.
const source = ['@dds/source'];
const conditions = [...source, 'module', 'node', 'development'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: source } },
  test: {
    include: ['packages/engine/src/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: ['packages/engine/src/testing/fc-runs.ts'],
    env: { DDS_FC_RUNS: '30' },
  },
});
