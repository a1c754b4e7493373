import { defineConfig } from 'vitest/config';

// No source condition: what is tested here is what a portal gets.
export default defineConfig({
  test: {
    include: ['*.test.ts'],
    globalSetup: 'build-portal.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A worker keeps its browser from one file to the next.
    isolate: false,
  },
});
