import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'assessment-file': 'src/assessment-file/index.ts',
    checks: 'src/checks/index.ts',
    digest: 'src/digest/index.ts',
    errors: 'src/errors/index.ts',
    points: 'src/points/index.ts',
    schema: 'src/schema/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // These two have no CommonJS form, so they travel inside; THIRD-PARTY-NOTICES.md says so.
  noExternal: ['canonicalize', /^@noble\/hashes/],
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
