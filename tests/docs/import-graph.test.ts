import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { root } from './find-examples.js';
import { followImports, writeImports } from './import-graph.js';

let found: Awaited<ReturnType<typeof followImports>>;
beforeAll(async () => {
  found = await followImports();
}, 120_000);

it('no import goes where the rules forbid it', () => {
  expect(found.imports.length).toBeGreaterThan(1000);
  expect(found.faults).toEqual([]);
});

it('the pictures of the imports are up to date', async () => {
  const file = join(root, 'docs/contributing/import-graph.md');
  await expect(writeImports(found.imports)).toMatchFileSnapshot(file);
});
