import { defineConfig } from 'tsup';

// The file that a portal copies to its own host: everything inside, nothing on `window`.
export default defineConfig({
  entry: { dds: 'src/define/all.ts' },
  format: 'iife',
  platform: 'browser',
  target: 'es2021',
  minify: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: '.js' }),
  esbuildOptions(options) {
    options.conditions = ['@dds/source', 'production'];
    options.legalComments = 'none';
  },
});
