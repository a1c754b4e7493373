import type { Locale } from '@dds/criteria';

/** Writes points as people of the language do: `7,5` in Vietnamese, `7.5` in English. */
export function formatPoints(points: unknown, locale: Locale): string {
  if (typeof points === 'string') return points;
  if (typeof points !== 'number') return '–';
  return locale === 'vi' ? String(points).replace('.', ',') : String(points);
}
