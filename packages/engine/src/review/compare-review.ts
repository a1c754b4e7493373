import type { Assessment, Catalog, GroupResult, GroupTotals } from '@dds/criteria';
import { rowsOf } from '../internal/result-rows.js';
import { subtractPoints } from '../internal/subtract-points.js';
import { scoreAssessment, type ScoreOptions } from '../score/index.js';
import { readSheet } from './check-sheet.js';
import type { ReviewComparison, ReviewedGroup, ReviewSheet } from './types.js';

/**
 * Sets a self-assessment beside its review: the gap of each item, criterion and group, the level that
 * each side reaches, and what is wrong with the sheet.
 *
 * @param catalog - The index to score both sides by.
 * @param self - The school's file.
 * @param sheet - The authority's, opened from that file.
 * @param options - Guidance and policies, for both sides.
 * @returns Gaps in points: above zero where the school scored itself higher.
 * @throws DdsError - What `scoreAssessment` throws. A faulty sheet never throws: it gives issues.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { compareReview, openReview, reviseReview } from '@dds/engine';
 *
 * const self = {
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   items: { '1.3.1': { points: 6 } },
 * } as const;
 * const reason = { code: 'not-in-use', text: 'Chưa có lớp nào dùng.' } as const;
 * const sheet = reviseReview(openReview(self), self, 'items/1.3.1', { points: 2.5 }, reason);
 * const review = compareReview(catalog4725, self, sheet);
 * console.assert(review.groups['1']?.gap === 3.5 && review.issues.length === 0);
 * ```
 */
export function compareReview(
  catalog: Catalog,
  self: Assessment,
  sheet: ReviewSheet,
  options: ScoreOptions = {},
): ReviewComparison {
  const own = scoreAssessment(catalog, self, options);
  const { external, reasons, issues } = readSheet(self, sheet);
  const judged = scoreAssessment(catalog, external, options);
  const [ownRows, judgedRows] = [rowsOf(own), rowsOf(judged)];
  const groups: Record<string, ReviewedGroup> = {};
  for (const [code, group] of Object.entries(own.groups)) {
    const other = judged.groups[code]!;
    const gap = subtractPoints(group.points, other.points);
    groups[code] = { self: totalsOf(group), external: totalsOf(other), gap };
  }
  const { id, version, digest } = catalog;
  return {
    catalog: { id, version, digest },
    level: { self: own.level, external: judged.level },
    groups,
    conditions: [...ownRows.conditions].map(([code, { state }]) => ({
      code,
      self: state,
      external: judgedRows.conditions.get(code)!.state,
      reason: reasons.get(`conditions/${code}`) ?? null,
    })),
    criteria: [...ownRows.criteria].map(([code, { points }]) => {
      const other = judgedRows.criteria.get(code)!.points;
      return { code, self: points, external: other, gap: subtractPoints(points, other) };
    }),
    items: [...ownRows.items].map(([code, item]) => {
      const other = judgedRows.items.get(code)!;
      const gap = subtractPoints(item.points, other.points);
      const reason = reasons.get(`items/${code}`) ?? null;
      return { code, self: item, external: other, gap, reason };
    }),
    issues,
  };
}

function totalsOf({ criteria: _, ...totals }: GroupResult): GroupTotals {
  return totals;
}
