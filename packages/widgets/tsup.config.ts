import { defineConfig } from 'tsup';
import { squeezeTemplatesPlugin } from './scripts/squeeze-templates.mjs';

// One file for each source file: splitting would drop registrations, bundling would copy Lit.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,fixture}.ts', '!src/offline/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  esbuildPlugins: [squeezeTemplatesPlugin()],
});
