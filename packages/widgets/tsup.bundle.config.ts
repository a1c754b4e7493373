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
  // Short, as every visitor loads it; the licences stand in THIRD-PARTY-NOTICES.md.
  banner: {
    js: '/*! @dds/widgets, MIT. Holds Lit, (c) Google LLC, BSD-3-Clause; Zod, (c) Colin McDonnell, MIT. */',
  },
  outExtension: () => ({ js: '.js' }),
  esbuildPlugins: [squeezeTemplatesPlugin],
  esbuildOptions(options) {
    options.conditions = ['@dds/source', 'production'];
    options.legalComments = 'none';
  },
});
