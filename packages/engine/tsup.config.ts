import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  calendar: 'src/calendar/index.ts',
  lint: 'src/lint/index.ts',
};

// Each part comes apart: a bundler leaves out those of which a page needs nothing, or needs it later.
const parts = readdirSync('src')
  .map((part): [string, string] => [part, `src/${part}/index.ts`])
  .filter(([, path]) => existsSync(path));

export default defineConfig({
  entry: { ...Object.fromEntries(parts), ...entry },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  // The two modules of criteria that the engine runs on are tiny; bundled, it imports nothing.
  noExternal: ['@dds/criteria'],
  treeshake: true,
  clean: true,
});
