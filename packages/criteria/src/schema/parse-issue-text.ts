import type { Locale, LocalizedText } from '../catalog/types.js';
import { catalogFaultTexts } from '../texts/catalog-fault-texts.js';
import { fillText } from '../texts/fill-text.js';
import { parseIssueTexts } from '../texts/parse-issue-texts.js';
import { shapeWord } from '../texts/shape-words.js';
import type { ParseIssue, ParseIssueCode } from './parse-issue.js';

const texts: Readonly<Record<ParseIssueCode, LocalizedText>> = {
  ...catalogFaultTexts,
  ...parseIssueTexts,
};

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
  const { expected } = issue.params;
  const params =
    issue.code === 'shape-invalid' && typeof expected === 'string'
      ? { ...issue.params, expected: shapeWord(expected, locale) }
      : issue.params;
  const text = fillText(texts[issue.code], params, locale);
  return issue.path === '' ? text : `${issue.path}: ${text}`;
}
