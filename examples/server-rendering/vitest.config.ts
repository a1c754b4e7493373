import { defineConfig } from 'vitest/config';

// No source condition: the example gets what a vendor gets.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The server's modules run in Node as they are, all on one copy of Lit.
    server: { deps: { external: [/\.m?js$/] } },
    globalSetup: 'test/build.ts',
    // A limit for what hangs, not for what is slow: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
