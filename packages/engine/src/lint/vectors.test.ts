import type { Assessment } from '@dds/criteria';
import { findCatalog, findChecks, findGuidance, runVectors } from '../testing/vectors.js';
import { lintAssessment, type LintOptions } from './index.js';

runVectors('lint', {
  lintAssessment: ({ catalog, assessment, guidance, checks, ...rest }) =>
    lintAssessment(findCatalog(catalog), assessment as Assessment, {
      ...(rest as LintOptions),
      guidance: guidance === undefined ? undefined : findGuidance(guidance),
      checks: checks === undefined ? undefined : findChecks(checks),
    }),
});
