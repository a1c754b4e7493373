import { defineConfig } from 'tsup';

// The scripts are TypeScript, which the oldest supported Node does not run by itself.
export default defineConfig({
  entry: { emit: 'scripts/emit.ts' },
  outDir: 'node_modules/.cache/dds',
  format: 'esm',
  target: 'node20',
  silent: true,
  onSuccess: 'node node_modules/.cache/dds/emit.js',
});
