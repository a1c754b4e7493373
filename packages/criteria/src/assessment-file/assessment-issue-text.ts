import type { Locale } from '../catalog/types.js';
import type { ParseIssue } from '../schema/parse-issue.js';
import { sayIssue } from '../schema/say-issue.js';
import { assessmentIssueTexts } from '../texts/assessment-issue-texts.js';

/**
 * Says in one sentence what is wrong with a school's file and what to do, after the place where it
 * is. `parseIssueText` of `@dds/criteria/schema` says the same, and what is wrong with a catalog.
 *
 * @example
 * ```ts
 * import { assessmentIssueText, parseAssessment } from '@dds/criteria/assessment-file';
 *
 * const { issues } = parseAssessment({ schemaVersion: 1, catalog: 4725 });
 * console.assert(
 *   issues.map((issue) => assessmentIssueText(issue, 'en')).join() ===
 *     'catalog: This must be a text.',
 * );
 * ```
 */
export function assessmentIssueText(issue: ParseIssue, locale: Locale): string {
  return sayIssue(assessmentIssueTexts, issue, locale);
}
