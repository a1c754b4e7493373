import type { IConfiguration } from 'dependency-cruiser';

// Which way imports may look; `npm test -- docs` holds it. The pictures of all imports stand in
// docs/contributing/import-graph.md.
const inPackage = '^packages/([^/]+)/';

export const importRules: IConfiguration = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Move what both need into a module of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'criteria-knows-none',
      comment: 'criteria <- engine <- widgets: arrows never turn back.',
      severity: 'error',
      from: { path: '^packages/criteria/' },
      to: { path: '^packages/(?!criteria/)' },
    },
    {
      name: 'engine-knows-criteria',
      comment: 'criteria <- engine <- widgets: arrows never turn back.',
      severity: 'error',
      from: { path: '^packages/engine/' },
      to: { path: '^packages/(?!criteria/|engine/)' },
    },
    {
      name: 'credential-knows-no-element',
      comment: 'criteria <- engine <- credential <- widgets: arrows never turn back.',
      severity: 'error',
      from: { path: '^packages/credential/' },
      to: { path: '^packages/(?!criteria/|engine/|credential/)' },
    },
    {
      name: 'only-verify-checks-signatures',
      comment:
        'Whoever shows no signed badge loads nothing of credential: elsewhere its types only.',
      severity: 'error',
      from: { path: '^packages/widgets/src/(?!verify/)' },
      to: { path: '^packages/credential/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'by-name',
      comment: 'Import another package by its name, and only what it exports.',
      severity: 'error',
      from: { path: inPackage },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'engine-by-part',
      comment:
        'Import a part of the engine by its name: bundlers that split by files, as esbuild, load first whatever its index leads to.',
      severity: 'error',
      from: { path: '^packages/(credential|widgets)/' },
      to: { path: '^packages/engine/src/index' },
    },
    {
      name: 'define-is-the-end',
      comment: 'define/ has side effects: only a page imports it, as offline/page.ts is one.',
      severity: 'error',
      from: { pathNot: String.raw`^packages/widgets/src/(define/|offline/page\.ts$)` },
      to: { path: '^packages/widgets/src/define/' },
    },
  ],
  options: {
    includeOnly: '^packages/[^/]+/src/',
    exclude: String.raw`\.(test|fixture)\.ts$|/testing/`,
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@dds/source', 'import', 'default'],
    },
  },
};
