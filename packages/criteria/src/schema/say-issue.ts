import type { Locale, LocalizedText } from '../catalog/types.js';
import { DdsError } from '../errors/index.js';
import { fillText } from '../texts/fill-text.js';
import { shapeWord } from '../texts/shape-words.js';
import type { ParseIssue } from './parse-issue.js';

/** Says an issue by the text of its code, after the place where it is. */
export function sayIssue(
  texts: Readonly<Partial<Record<string, LocalizedText>>>,
  issue: ParseIssue,
  locale: Locale,
): string {
  const { code, path, params } = requireIssue(issue);
  const { expected } = params;
  const named =
    code === 'shape-invalid' && typeof expected === 'string'
      ? { ...params, expected: shapeWord(expected, locale) }
      : params;
  const text = fillText(textOf(texts, code), named, locale);
  return path === '' ? text : `${path}: ${text}`;
}

/** The code of a newer reader has no text here, and stands for itself. */
function textOf(
  texts: Readonly<Partial<Record<string, LocalizedText>>>,
  code: string,
): LocalizedText {
  return (Object.hasOwn(texts, code) && texts[code]) || { vi: code, en: code };
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
