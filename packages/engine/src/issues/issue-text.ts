import type { EvidenceKind, Issue, Locale } from '@dds/criteria';
import { fillText } from '../internal/fill-text.js';
import { rowName } from '../internal/row-name.js';
import { requireIssue, textOf } from '../internal/say-issue.js';
import { evidenceKindNames, issueTexts, recommendedEvidence } from './issue-texts.js';

/**
 * Says in one sentence what an issue is and what to do about it.
 *
 * @param issue - An issue of a result.
 * @param locale - The language.
 * @returns The sentence, beginning with the row's name; plain text, to be shown as text only.
 *
 * @example
 * ```ts
 * import { issueText } from '@dds/engine';
 *
 * const issue = {
 *   code: 'points-above-maximum',
 *   severity: 'error',
 *   path: 'items/1.3.1',
 *   params: { points: 7.5, maxPoints: 6 },
 * } as const;
 * console.assert(
 *   issueText(issue, 'vi') === 'Mục 1.3.1: 7,5 điểm vượt mức tối đa 6; hãy nhập từ 0 đến 6.',
 * );
 * ```
 */
export function issueText(issue: Issue, locale: Locale): string {
  return `${rowName(requireIssue(issue).path, locale)}: ${issueAdvice(issue, locale)}`;
}

/**
 * Says what an issue is and what to do about it without naming the row, for use at its field.
 *
 * @example
 * ```ts
 * import { issueAdvice } from '@dds/engine';
 *
 * const issue = {
 *   code: 'measure-invalid',
 *   severity: 'error',
 *   path: 'items/1.6.1',
 *   params: {},
 * } as const;
 * console.assert(issueAdvice(issue, 'vi').startsWith('số liệu chưa hợp lý'));
 * ```
 */
export function issueAdvice(issue: Issue, locale: Locale): string {
  const { code, severity, params } = requireIssue(issue);
  const recommended = code === 'evidence-missing' && severity === 'info';
  const text = recommended ? recommendedEvidence : textOf(issueTexts, code);
  const { kind, ...rest } = params;
  const named =
    kind === undefined ? rest : { ...rest, kind: textOf(evidenceKindNames, kind)[locale] };
  return fillText(text, named, locale);
}

/**
 * Names a kind of evidence.
 *
 * @example
 * ```ts
 * import { evidenceKindName } from '@dds/engine';
 *
 * console.assert(evidenceKindName('plan', 'vi') === 'kế hoạch');
 * ```
 */
export function evidenceKindName(kind: EvidenceKind | (string & {}), locale: Locale): string {
  return textOf(evidenceKindNames, kind)[locale];
}
