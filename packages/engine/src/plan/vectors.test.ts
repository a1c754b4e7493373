import { defineCatalog } from '@dds/criteria';
import type { Assessment, Catalog } from '@dds/criteria';
import { expect, it } from 'vitest';
import { findCatalog, findGuidance, readVectors, runVectors } from '../testing/vectors.js';
import { planImprovements, type PlanOptions } from './index.js';

runVectors('plan', {
  planImprovements: ({ catalog, assessment, guidance, ...options }) =>
    planImprovements(findCatalog(catalog), assessment as Assessment, {
      ...(options as unknown as PlanOptions),
      guidance: guidance === undefined ? undefined : findGuidance(guidance),
    }),
});

const all = readVectors('plan').flatMap(({ vectors }) => vectors);

it('vectors/plan: catalogs of their own are sound and carry their digest', () => {
  const own = all.flatMap(({ input }) =>
    typeof input['catalog'] === 'string' ? [] : [input['catalog'] as Catalog],
  );
  expect(own.length).toBeGreaterThan(0);
  for (const { digest, ...data } of own) expect(defineCatalog(data).digest).toBe(digest);
});

it('vectors/plan: every blocker stands in one', () => {
  const text = JSON.stringify(all.map(({ expect: expected }) => expected));
  const codes = [
    ...['above-unverified-maximum', 'condition-unanswered', 'condition-unmet'],
    ...['criterion-above-maximum', 'group-above-maximum', 'row-invalid'],
  ];
  expect(codes.filter((code) => !text.includes(`{"code":"${code}","path"`))).toEqual([]);
});
