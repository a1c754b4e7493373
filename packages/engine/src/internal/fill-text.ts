import type { IssueParams, Locale, LocalizedText } from '@dds/criteria';
import { formatPoints } from './format-points.js';

/** Puts params into the `{places}` of a text, with the decimal sign of the language. */
export function fillText(text: LocalizedText, params: IssueParams, locale: Locale): string {
  return text[locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    formatPoints(Object.hasOwn(params, name) ? params[name] : undefined, locale),
  );
}
