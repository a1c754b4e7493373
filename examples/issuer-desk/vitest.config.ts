import { defineConfig } from 'vitest/config';

// No source condition: the example gets what a vendor gets.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    // A limit for what hangs, not for what is slow: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
