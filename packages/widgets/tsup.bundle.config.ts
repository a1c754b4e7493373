import { defineConfig, type Options } from 'tsup';
import { inlineImports } from './scripts/inline-imports.mjs';
import { squeezeTemplatesPlugin } from './scripts/squeeze-templates.mjs';

// The files that a portal copies to its own host: everything inside, nothing on `window`. Text stays
// in ASCII, as a page in another encoding would misread it.
const bundle: Options = {
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  // esbuild shortens each module, then terser the whole: some 3 % less after brotli.
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 4, hoist_funs: true },
    format: { ascii_only: true },
  },
  noExternal: [/.*/],
  outExtension: () => ({ js: '.js' }),
  esbuildPlugins: [squeezeTemplatesPlugin(inlineImports)],
  esbuildOptions(options) {
    options.conditions = ['production'];
    options.legalComments = 'none';
    options.minify = true;
  },
};

export default defineConfig([
  {
    ...bundle,
    entry: { dds: 'src/define/school.ts' },
    // Short, as every visitor loads it; the licences stand in THIRD-PARTY-NOTICES.md.
    banner: {
      js: '/*! @dds/widgets, MIT. Holds Lit, (c) Google LLC, BSD-3-Clause; idb-keyval, (c) Jake Archibald, Apache-2.0. */',
    },
  },
  {
    ...bundle,
    entry: { 'dds-badge': 'src/define/badge.ts' },
    banner: { js: '/*! @dds/widgets, MIT. Holds Lit, (c) Google LLC, BSD-3-Clause. */' },
  },
  {
    ...bundle,
    entry: { 'dds-review': 'src/define/dds-review.ts' },
    banner: {
      js: '/*! @dds/widgets, MIT. Holds Lit, (c) Google LLC, BSD-3-Clause; noble-hashes, (c) Paul Miller, MIT; canonicalize, Apache-2.0. */',
    },
  },
  {
    ...bundle,
    entry: { 'dds-verify': 'src/define/verify.ts' },
    banner: {
      js: '/*! @dds/widgets, MIT. Holds jose, (c) Filip Skokan, MIT; uqr, (c) Anthony Fu, MIT. */',
    },
  },
  {
    ...bundle,
    entry: { 'dds-frame': 'src/define/frame.ts' },
    banner: { js: '/*! @dds/widgets, MIT. */' },
  },
  {
    // scripts/write-offline.mjs puts it into the page.
    ...bundle,
    entry: { 'dds-offline': 'src/offline/page.ts' },
    banner: { js: '/*! @dds/widgets, MIT. Holds Lit, (c) Google LLC, BSD-3-Clause. */' },
  },
]);
