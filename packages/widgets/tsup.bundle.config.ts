import { defineConfig } from 'tsup';
import { squeezeTemplatesPlugin } from './scripts/squeeze-templates.mjs';

// The file that a portal copies to its own host: everything inside, nothing on `window`. Text stays
// in ASCII, as a page in another encoding would misread it.
export default defineConfig({
  entry: { dds: 'src/define/all.ts' },
  format: 'iife',
  platform: 'browser',
  target: 'es2021',
  minify: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: '.js' }),
  esbuildPlugins: [squeezeTemplatesPlugin],
  esbuildOptions(options) {
    options.conditions = ['@dds/source', 'production'];
    options.legalComments = 'none';
  },
});
