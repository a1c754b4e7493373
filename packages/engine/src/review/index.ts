export { compareReview } from './compare-review.js';
export { openReview } from './open-review.js';
export { reviewReasons } from './reasons.js';
export { reviewDrift } from './review-drift.js';
export { reviewIssueText, reviewReasonName } from './review-text.js';
export { reviseReview } from './revise-review.js';
export type {
  DriftCounts,
  PointsDrift,
  ReviewAnswer,
  ReviewComparison,
  ReviewDrift,
  ReviewedCondition,
  ReviewedCriterion,
  ReviewedGroup,
  ReviewedItem,
  ReviewIssue,
  ReviewIssueCode,
  ReviewReason,
  ReviewReasonCode,
  ReviewSheet,
} from './types.js';
