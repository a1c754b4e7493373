import type { Locale, LocalizedText } from '../catalog/types.js';
import { assessmentIssueTexts } from '../texts/assessment-issue-texts.js';
import { catalogFaultTexts } from '../texts/catalog-fault-texts.js';
import { parseIssueTexts } from '../texts/parse-issue-texts.js';
import type { ParseIssue, ParseIssueCode } from './parse-issue.js';
import { sayIssue } from './say-issue.js';

const texts: Readonly<Record<ParseIssueCode, LocalizedText>> = /* @__PURE__ */ Object.assign(
  {},
  assessmentIssueTexts,
  catalogFaultTexts,
  parseIssueTexts,
);

/**
 * Says in one sentence what is wrong with a file and what to do, after the place where it is.
 *
 * @example
 * ```ts
 * import { parseAssessment, parseIssueText } from '@dds/criteria/schema';
 *
 * const { issues } = parseAssessment({ schemaVersion: 1, catalog: 4725 });
 * console.assert(
 *   issues.map((issue) => parseIssueText(issue, 'en')).join() === 'catalog: This must be a text.',
 * );
 * ```
 */
export function parseIssueText(issue: ParseIssue, locale: Locale): string {
  return sayIssue(texts, issue, locale);
}
