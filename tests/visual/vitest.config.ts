import { defineConfig } from 'vitest/config';

// From source, as the elements on the pages are.
const source = ['@dds/source'];
const conditions = [...source, 'module', 'node', 'development'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: source } },
  test: {
    include: ['*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
