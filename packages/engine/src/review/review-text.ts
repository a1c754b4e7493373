import type { Locale } from '@dds/criteria';
import { requireIssue, sayIssue, textOf } from '../internal/say-issue.js';
import { reasonNames, reviewIssueTexts } from './texts.js';
import type { ReviewIssue, ReviewReasonCode } from './types.js';

/**
 * Names a reason for judging a row otherwise.
 *
 * @example
 * ```ts
 * import { reviewReasonName } from '@dds/engine';
 *
 * console.assert(reviewReasonName('clerical-error', 'vi') === 'nhập sai');
 * ```
 */
export function reviewReasonName(code: ReviewReasonCode, locale: Locale): string {
  return textOf(reasonNames, code)[locale];
}

/**
 * Says in one sentence what is wrong with a review sheet and what to do about it.
 *
 * @example
 * ```ts
 * import { reviewIssueText } from '@dds/engine';
 *
 * const text = reviewIssueText(
 *   { code: 'reason-text-missing', severity: 'error', path: 'items/1.3.1', params: {} },
 *   'vi',
 * );
 * console.assert(text.startsWith('Mục 1.3.1: chưa nêu rõ lý do'));
 * ```
 */
export function reviewIssueText(issue: ReviewIssue, locale: Locale): string {
  const path = rowPath(requireIssue(issue).path);
  return sayIssue(reviewIssueTexts, { ...issue, path }, locale);
}

/** A fault of a reason is shown at its row; one of the whole sheet, without a place. */
function rowPath(path: string): string {
  const row = path.startsWith('reasons/') ? path.slice('reasons/'.length) : path;
  return row.includes('/') ? row : '';
}
