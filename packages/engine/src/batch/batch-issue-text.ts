import type { Locale } from '@dds/criteria';
import { sayIssue } from '../internal/say-issue.js';
import { batchIssueTexts } from './texts.js';
import type { BatchIssue } from './types.js';

/**
 * Says in one sentence what became of a line and what to do about it.
 *
 * @param issue - An issue of `scoreBatch` or `summariseBatch`.
 * @param locale - The language.
 * @returns The sentence, beginning with the line's number; plain text, to be shown as text only.
 *
 * @example
 * ```ts
 * import { batchIssueText } from '@dds/engine';
 *
 * const issue = { code: 'line-not-json', severity: 'error', path: 'lines/3', params: {} } as const;
 * console.assert(batchIssueText(issue, 'vi').startsWith('Dòng 3: không đọc được'));
 * ```
 */
export function batchIssueText(issue: BatchIssue, locale: Locale): string {
  return sayIssue(batchIssueTexts, issue, locale);
}
