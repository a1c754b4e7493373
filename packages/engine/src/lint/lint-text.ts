import type { Locale } from '@dds/criteria';
import { sayDays } from '../internal/say-days.js';
import { requireIssue, sayIssue } from '../internal/say-issue.js';
import { lintTexts } from './texts.js';
import type { LintFinding } from './types.js';

/**
 * Says in one sentence what a rule found and what to do about it.
 *
 * @example
 * ```ts
 * import { lintText } from '@dds/engine';
 *
 * const text = lintText(
 *   {
 *     code: 'full-with-part',
 *     severity: 'warning',
 *     path: 'items/1.6.1',
 *     params: { part: 20, whole: 45 },
 *   },
 *   'vi',
 * );
 * console.assert(text.startsWith('Mục 1.6.1: chấm điểm tối đa nhưng số liệu là 20/45'));
 * ```
 */
export function lintText(issue: LintFinding, locale: Locale): string {
  const params = sayDays(requireIssue(issue).params, ['date', 'from', 'on'], locale);
  return sayIssue(lintTexts, { ...issue, params }, locale);
}
