import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Each part comes apart, and can be imported by its name: bundlers that split by files leave out what a
// page needs later, or not at all, only where nothing leads to it by way of the index.
const parts = readdirSync('src')
  .map((part): [string, string] => [part, `src/${part}/index.ts`])
  .filter(([, path]) => existsSync(path));
const entry = { index: 'src/index.ts', ...Object.fromEntries(parts) };

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  // The two modules of criteria that the engine runs on are tiny; bundled, it imports nothing.
  noExternal: ['@dds/criteria'],
  treeshake: true,
  clean: true,
});
