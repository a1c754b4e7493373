import { defineConfig } from 'vitest/config';

// No source condition: what is tested here is what a portal gets.
export default defineConfig({
  test: {
    include: ['*.test.ts'],
    globalSetup: 'build-examples.ts',
    // A limit for what hangs, not for what is slow: a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser for all files.
    maxWorkers: 1,
    isolate: false,
  },
});
