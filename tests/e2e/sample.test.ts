import { readFile } from 'node:fs/promises';
import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import { parseAssessment } from '@dds/criteria/schema';
import { scoreAssessment } from '@dds/engine';
import { expect, test } from 'vitest';

const file = new URL('../../examples/school-portal/src/assets/sample.json', import.meta.url);
const sample: unknown = JSON.parse(await readFile(file, 'utf8'));

test('the sample dossier is a valid file', () => {
  expect(parseAssessment(sample)).toMatchObject({ ok: true, issues: [] });
});

test('the sample dossier is complete and shows two levels', () => {
  const result = scoreAssessment(catalog4725, sample as Assessment, { guidance: quangNinh2023 });
  expect(result.complete).toBe(true);
  expect(result.level).toBe(2);
  expect(result.groups['1']).toMatchObject({ points: 78.5, level: 3 });
  expect(result.groups['2']).toMatchObject({ points: 72, level: 2 });
  expect(result.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('the sample dossier links to example addresses only', () => {
  const { evidence = [], institution } = sample as Assessment;
  const addresses = [institution?.portal, ...evidence.map(({ url }) => url)];
  for (const address of addresses.filter((each) => each !== undefined)) {
    expect(new URL(address).hostname).toMatch(/\.example$/);
  }
});
