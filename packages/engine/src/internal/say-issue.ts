import type { IssueOf, Locale, LocalizedText } from '@dds/criteria';
import { fillText } from './fill-text.js';
import { isRecord } from './is-record.js';
import { wrongOption } from './misuse.js';
import { sentenceAt } from './row-name.js';

const nameless: LocalizedText = { vi: '–', en: '–' };

/** The text of a key. A key that has none, as one of a newer engine, stands for itself. */
export function textOf(
  texts: Readonly<Record<string, LocalizedText>>,
  key: unknown,
): LocalizedText {
  if (typeof key !== 'string') return nameless;
  return Object.hasOwn(texts, key) ? texts[key]! : { vi: key, en: key };
}

/** Refuses what was not made by the engine: such a value has texts under these keys. */
export function requireTexts(value: unknown, ...keys: readonly string[]): void {
  if (isRecord(value) && keys.every((key) => typeof value[key] === 'string')) return;
  const named = keys.map((key) => `"${key}"`).join(', ');
  throw wrongOption(
    `Give the value as the engine returned it, with ${named}.`,
    `Hãy đưa vào giá trị đúng như engine trả về, có đủ ${named}.`,
  );
}

/** Refuses what is no issue, as one that was stored may have become. */
export function requireIssue<Given extends IssueOf<string>>(issue: Given): Given {
  requireTexts(issue, 'code', 'path');
  return isRecord(issue.params) ? issue : { ...issue, params: {} };
}

/** Says an issue in one sentence that begins with the name of its place. */
export function sayIssue(
  texts: Readonly<Record<string, LocalizedText>>,
  issue: IssueOf<string>,
  locale: Locale,
): string {
  const { code, path, params } = requireIssue(issue);
  return sentenceAt(path, fillText(textOf(texts, code), params, locale), locale);
}
