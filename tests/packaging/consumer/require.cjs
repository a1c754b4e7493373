const assert = require('node:assert/strict');
const { catalog4725, DdsError } = require('@dds/criteria');
const { createSigningKey } = require('@dds/credential');
const { verifyBadge } = require('@dds/credential/verify');
const { DdsError: SameError } = require('@dds/criteria/errors');
const { toHundredths } = require('@dds/criteria/points');
const { parseAssessment } = require('@dds/criteria/schema');
const { scoreAssessment } = require('@dds/engine');
const { planImprovements } = require('@dds/engine/plan');

const assessment = { schemaVersion: 1, catalog: '4725-2022', items: { '1.3.1': { points: 6 } } };
const parsed = parseAssessment(assessment);
assert.equal(parsed.ok, true);
assert.equal(scoreAssessment(catalog4725, parsed.value).groups['1'].points, 6);
assert.equal(toHundredths(0.29), 29);
assert.equal(planImprovements(catalog4725, parsed.value, { target: 2 }).groups['1'].points, 6);

assert.throws(
  () => scoreAssessment(catalog4725, { schemaVersion: 1, catalog: 'another' }),
  (error) => error instanceof DdsError && error instanceof SameError,
);
assert.equal(typeof createSigningKey, 'function');
verifyBadge('', { trust: { issuers: [] }, at: new Date() }).then(({ verdict }) => {
  assert.equal(verdict, 'malformed');
  console.log('ok');
});
