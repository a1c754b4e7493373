import type { Locale } from '@dds/criteria';
import { sayIssue } from '../internal/say-issue.js';
import { proposalTexts } from './texts.js';
import type { ProposalIssue } from './types.js';

/**
 * Says in one sentence why a proposal was left out and what to do about it.
 *
 * @example
 * ```ts
 * import { proposalIssueText } from '@dds/engine';
 *
 * const text = proposalIssueText(
 *   { code: 'proposal-malformed', severity: 'error', path: 'proposals/0', params: {} },
 *   'vi',
 * );
 * console.assert(text.startsWith('Đề xuất 1: không đúng dạng'));
 * ```
 */
export function proposalIssueText(issue: ProposalIssue, locale: Locale): string {
  return sayIssue(proposalTexts, issue, locale);
}
