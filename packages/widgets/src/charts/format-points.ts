import type { Locale } from '@dds/criteria';

import { formatNumber } from '../internal/format.js';

/** Points as their readers write them; a dash where there are none. */
export function formatPoints(points: number | null, locale: Locale): string {
  return points === null ? '–' : formatNumber(points, locale);
}

/** A difference with its sign: `+2,5`, `−2,5`, `0`. */
export function formatDifference(points: number | null, locale: Locale): string {
  if (points === null || points === 0) return formatPoints(points, locale);
  return `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), locale)}`;
}
