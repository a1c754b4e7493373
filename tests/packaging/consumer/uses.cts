import criteria = require('@dds/criteria');
import engine = require('@dds/engine');

const assessment: criteria.Assessment = { schemaVersion: 1, catalog: criteria.catalog4725.id };
export const level: number | null = engine.scoreAssessment(criteria.catalog4725, assessment).level;
