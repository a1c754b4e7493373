import type { Locale } from '@dds/criteria';

/** Writes points as people of the language do: `7,5` in Vietnamese, `7.5` in English. */
export function formatPoints(points: string | number | undefined, locale: Locale): string {
  const text = String(points ?? '–');
  return locale === 'vi' && typeof points === 'number' ? text.replace('.', ',') : text;
}
