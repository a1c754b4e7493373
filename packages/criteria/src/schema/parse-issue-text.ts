import type { Locale, LocalizedText } from '../catalog/types.js';
import { DdsError } from '../errors/index.js';
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
  const { code, path, params } = requireIssue(issue);
  const { expected } = params;
  const named =
    code === 'shape-invalid' && typeof expected === 'string'
      ? { ...params, expected: shapeWord(expected, locale) }
      : params;
  const text = fillText(textOf(code), named, locale);
  return path === '' ? text : `${path}: ${text}`;
}

/** The code of a newer reader has no text here, and stands for itself. */
function textOf(code: string): LocalizedText {
  return Object.hasOwn(texts, code) ? texts[code as ParseIssueCode] : { vi: code, en: code };
}

function requireIssue(issue: ParseIssue): ParseIssue {
  const { code, path, params }: Partial<ParseIssue> = issue ?? {};
  if (typeof code === 'string' && typeof path === 'string') {
    return typeof params === 'object' && params !== null ? issue : { ...issue, params: {} };
  }
  throw new DdsError(
    'ERR_DDS_OPTION_INVALID',
    'Give the issue as the parser returned it, with "code" and "path". ' +
      'Hãy đưa vào lỗi đúng như bộ đọc trả về, có đủ "code" và "path".',
  );
}
