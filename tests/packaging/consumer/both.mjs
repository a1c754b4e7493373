// One application that loads both builds, as happens when a CommonJS library uses the engine too.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { catalog4725, DdsError } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';

const require = createRequire(import.meta.url);
const criteria = require('@dds/criteria');
const engine = require('@dds/engine');
assert.notEqual(criteria.catalog4725, catalog4725);

const assessment = { schemaVersion: 1, catalog: '4725-2022', items: { '1.3.1': { points: 6 } } };
assert.deepEqual(
  engine.scoreAssessment(catalog4725, assessment),
  scoreAssessment(criteria.catalog4725, assessment),
);
const mismatch = { schemaVersion: 1, catalog: 'another' };
assert.throws(() => engine.scoreAssessment(catalog4725, mismatch), DdsError);
assert.throws(() => scoreAssessment(catalog4725, mismatch), criteria.DdsError);
console.log('ok');
