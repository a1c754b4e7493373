import type { Assessment } from '@dds/criteria';
import type { ScoreOptions } from '../score/index.js';
import { findCatalog, findGuidance, runVectors } from '../testing/vectors.js';
import { compareReview, openReview, reviewDrift, reviseReview } from './index.js';
import type { ReviewAnswer, ReviewComparison, ReviewReason, ReviewSheet } from './index.js';

runVectors('review', {
  openReview: ({ assessment }) => openReview(assessment as Assessment),
  reviseReview: ({ sheet, self, path, answer, reason }) =>
    reviseReview(
      sheet as ReviewSheet,
      self as Assessment,
      path as string,
      answer as ReviewAnswer,
      reason as ReviewReason,
    ),
  compareReview: ({ catalog, self, sheet, guidance, ...rest }) =>
    compareReview(findCatalog(catalog), self as Assessment, sheet as ReviewSheet, {
      ...(rest as ScoreOptions),
      guidance: guidance === undefined ? undefined : findGuidance(guidance),
    }),
  reviewDrift: ({ comparisons }) => reviewDrift(comparisons as readonly ReviewComparison[]),
});
