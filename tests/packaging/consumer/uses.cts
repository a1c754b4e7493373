import criteria = require('@dds/criteria');
import credential = require('@dds/credential/verify');
import engine = require('@dds/engine');

const assessment: criteria.Assessment = { schemaVersion: 1, catalog: criteria.catalog4725.id };
export const level: number | null = engine.scoreAssessment(criteria.catalog4725, assessment).level;
export const verify: typeof credential.verifyBadge = credential.verifyBadge;
