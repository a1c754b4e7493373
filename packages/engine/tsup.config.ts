import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar/index.ts',
    lint: 'src/lint/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // The two modules of criteria that the engine runs on are tiny; bundled, it imports nothing.
  noExternal: ['@dds/criteria'],
  treeshake: true,
  clean: true,
});
