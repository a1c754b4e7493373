import { runVectors } from '../testing/vectors.js';
import { migrateAssessment } from './index.js';

runVectors('migrate', { migrateAssessment: ({ value }) => migrateAssessment(value) });
