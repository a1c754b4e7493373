import type { Assessment } from '@dds/criteria';
import { findCatalog, findGuidance, runVectors } from '../testing/vectors.js';
import type { ScoreOptions } from '../score/index.js';
import { whatIf, type AssessmentChanges } from './index.js';

runVectors('difference', {
  whatIf: ({ catalog, assessment, changes, guidance, ...options }) =>
    whatIf(findCatalog(catalog), assessment as Assessment, changes as AssessmentChanges, {
      ...(options as ScoreOptions),
      guidance: guidance === undefined ? undefined : findGuidance(guidance),
    }),
});
