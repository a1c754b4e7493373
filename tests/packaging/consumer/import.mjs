import assert from 'node:assert/strict';
import { catalog4725, DdsError, quangNinh2023 } from '@dds/criteria';
import { createIssuer, issueDeclared, publishKeys } from '@dds/credential';
import { verifyBadge } from '@dds/credential/verify';
import { DdsError as SameError } from '@dds/criteria/errors';
import { toHundredths } from '@dds/criteria/points';
import { parseAssessment } from '@dds/criteria/schema';
import { explain, planImprovements, scoreAssessment, scoreTotals } from '@dds/engine';
import { planImprovements as samePlan } from '@dds/engine/plan';

const assessment = { schemaVersion: 1, catalog: '4725-2022', items: { '1.3.1': { points: 6 } } };
const parsed = parseAssessment(assessment);
assert.equal(parsed.ok, true);

const result = scoreAssessment(catalog4725, parsed.value, { guidance: quangNinh2023 });
assert.equal(result.groups['1'].points, 6);
assert.equal(scoreTotals(catalog4725, parsed.value).groups['1'].points, 6);
assert.equal(explain(result, catalog4725, 'vi')[0].path, 'institution');
assert.equal(toHundredths(0.29), 29);
assert.equal(samePlan, planImprovements);

assert.throws(
  () => scoreAssessment(catalog4725, { schemaVersion: 1, catalog: 'another' }),
  (error) =>
    error instanceof DdsError &&
    error instanceof SameError &&
    error.code === 'ERR_DDS_CATALOG_MISMATCH',
);

const met = { met: true };
const conditions = { 1.1: met, 1.2: met, 2.1: met, 2.2: met };
const issuer = await createIssuer({ id: 'https://a.example/dds', name: 'A' });
const { token } = await issueDeclared(
  issuer,
  { ...assessment, schoolYear: '2025-2026', conditions },
  {
    catalog: catalog4725,
    criteria: 'https://a.example/',
    at: '2026-05-01T00:00:00Z',
    validUntil: '2027-05-01T00:00:00Z',
  },
);
const keys = publishKeys(issuer);
const trust = { issuers: [{ id: 'https://a.example/dds', role: 'school', keys }] };
const { verdict } = await verifyBadge(token, { trust, at: '2026-06-01T00:00:00Z' });
assert.equal(verdict, 'declared');
console.log('ok');
