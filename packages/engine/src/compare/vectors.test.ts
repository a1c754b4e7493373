import { findCatalog, findGuidance, runVectors } from '../testing/vectors.js';
import { compareAssessments } from './index.js';
import type { ScoringInput } from './index.js';

function readSide(given: unknown): ScoringInput {
  const side = given as ScoringInput;
  return {
    ...side,
    catalog: findCatalog(side.catalog),
    guidance: side.guidance === undefined ? undefined : findGuidance(side.guidance),
  };
}

runVectors('compare', {
  compareAssessments: ({ before, after, ...options }) =>
    compareAssessments(readSide(before), readSide(after), options),
});
