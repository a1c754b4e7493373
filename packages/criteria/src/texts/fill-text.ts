import type { Locale, LocalizedText } from '../catalog/types.js';

/** Puts params into the `{places}` of a text, with the decimal sign of the language. */
export function fillText(
  text: LocalizedText,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  return text[locale].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (typeof value === 'string') return value;
    if (typeof value !== 'number') return place;
    return locale === 'vi' ? String(value).replace('.', ',') : String(value);
  });
}
