import type { Assessment } from '@dds/criteria';
import { findCatalog, findGuidance, runVectors } from '../testing/vectors.js';
import { diffCatalogs, impactOf } from './index.js';
import type { ImpactOptions } from './index.js';

runVectors('rule-changes', {
  diffCatalogs: ({ before, after, ...options }) =>
    diffCatalogs(findCatalog(before), findCatalog(after), options),
  impactOf: ({ before, after, assessments, guidance, ...rest }) =>
    impactOf(findCatalog(before), findCatalog(after), assessments as readonly Assessment[], {
      ...(rest as ImpactOptions),
      guidance: guidance === undefined ? undefined : findGuidance(guidance),
    }),
});
