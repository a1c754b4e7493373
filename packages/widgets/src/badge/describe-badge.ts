import type { AssessmentTotals } from '@dds/criteria';

import type { BadgeOptions } from './draw-badge.js';

/**
 * Takes from a result what a badge says: the level, that of each group, and completeness.
 *
 * @param result - What `scoreAssessment` or `scoreTotals` returned.
 * @returns Options for `renderBadgeSvg`, to which school and school year may be added.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { scoreAssessment } from '@dds/engine';
 * import { describeBadge, renderBadgeSvg } from '@dds/widgets';
 *
 * const result = scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '4725-2022' });
 * const svg = renderBadgeSvg({ ...describeBadge(result), school: 'Trường THPT Mẫu' });
 * console.assert(svg.includes('Chưa đủ điều kiện'));
 * ```
 */
export function describeBadge(
  result: AssessmentTotals,
): Required<Pick<BadgeOptions, 'level' | 'groupLevels' | 'complete'>> {
  const groups = Object.entries(result.groups);
  return {
    level: result.level,
    groupLevels: Object.fromEntries(groups.map(([code, { level }]) => [code, level])),
    complete: result.complete,
  };
}
