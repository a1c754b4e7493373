import type { Item, Measure } from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { isRecord } from '../internal/is-record.js';
import { isPossibleMeasure } from '../score/measure.js';

/** Points that a person may take over; the project's own reckoning, not the Decision's. */
export interface Suggestion {
  /** In points, at most two decimals. */
  readonly points: number;
  /** How the points were reckoned: the ratio's share of the item's maximum. */
  readonly basis: 'proportional';
  /** Always false: no source states a formula. */
  readonly official: false;
}

/**
 * Suggests points for a ratio: its share of the item's maximum, rounded to hundredths.
 *
 * The Decision as known states no formula, so a measure never becomes points by itself: a person
 * takes the suggestion over, or does not (scoring rule 11).
 *
 * @param item - The item that is measured.
 * @param measure - `part` and `whole` of a ratio.
 * @returns The suggestion, or `null` where there is none: no ratio, an incomplete one, one that
 * cannot be or is too large to reckon with, or a whole of zero.
 *
 * @example
 * ```ts
 * import { suggestPoints } from '@dds/engine';
 *
 * const item = {
 *   code: '1.6.1',
 *   title: { vi: 'Tỉ lệ giáo viên có tài khoản', en: 'Share of teachers with an account' },
 *   measure: 'ratio',
 *   maxPoints: { value: 7, status: 'secondary', sources: ['school-app'] },
 * } as const;
 * console.assert(suggestPoints(item, { part: 42, whole: 45 })?.points === 6.53);
 * ```
 */
export function suggestPoints(item: Item, measure: Measure): Suggestion | null {
  if (item.measure !== 'ratio' || !isRecord(measure) || !isPossibleMeasure(measure)) return null;
  const { part, whole } = measure;
  if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return null;
  const max = toHundredths(item.maxPoints.value) ?? 0;
  const points = fromHundredths(Math.round((part * max) / whole));
  // A part near the largest number that there is overflows.
  if (!Number.isFinite(points)) return null;
  return { points, basis: 'proportional', official: false };
}
