import type { Locale } from '@dds/criteria';
import { sayIssue } from '../internal/say-issue.js';
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
  return sayIssue(lintTexts, issue, locale);
}
