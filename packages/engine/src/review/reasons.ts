/**
 * Why a reviewer may judge a row otherwise: a closed set.
 *
 * @example
 * ```ts
 * import { reviewReasonName, reviewReasons } from '@dds/engine';
 *
 * console.assert(reviewReasons.includes('evidence-missing'));
 * console.assert(reviewReasonName('evidence-missing', 'vi') === 'thiếu minh chứng');
 * ```
 */
export const reviewReasons = /* @__PURE__ */ Object.freeze([
  'evidence-missing',
  'evidence-insufficient',
  'evidence-not-accessible',
  'evidence-out-of-date',
  'points-too-high',
  'points-too-low',
  'not-in-use',
  'condition-not-shown',
  'found-on-visit',
  'clerical-error',
  'other',
] as const);
