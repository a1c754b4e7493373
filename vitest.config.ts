import { defineConfig } from 'vitest/config';
import { examplesPlugin } from './tests/docs/examples-plugin.js';

// Lets a test import a workspace package from its source, so that no build is needed.
const source = ['@dds/source'];
const resolve = { conditions: [...source, 'module', 'node', 'development'] };
const ssr = { resolve: { conditions: resolve.conditions, externalConditions: source } };

export default defineConfig({
  test: {
    // By itself it leaves a core free, which on a small machine is half of them.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: ['packages/*/{src,vectors,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          environment: 'node',
          // Each worker imports a module once, not once for each file: half the time. Tests hold in any
          // order (`--sequence.shuffle.files`).
          isolate: false,
          // A limit for what hangs, not for what is slow: a busy machine takes its time.
          testTimeout: 120_000,
          setupFiles: ['tests/setup/no-console.ts', 'packages/engine/src/testing/fc-runs.ts'],
        },
      },
      {
        resolve,
        ssr,
        plugins: [examplesPlugin()],
        test: {
          name: 'docs',
          include: ['tests/docs/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      // Each test starts a Python of its own.
      {
        test: {
          name: 'conformance',
          include: ['tests/conformance/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      // These test what is published: they need a build and see no source.
      {
        test: {
          name: 'packaging',
          include: ['tests/packaging/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'size',
          include: ['tests/size/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
