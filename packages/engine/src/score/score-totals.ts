import type { Assessment, AssessmentTotals, Catalog } from '@dds/criteria';
import { openContext, type ScoreOptions } from './context.js';
import { computeTotals } from './totals.js';

/**
 * Computes an assessment's totals and levels by the same rule as {@link scoreAssessment}, without
 * rows and issues, for batches.
 *
 * @param catalog - The index to score by; pass the same frozen object each time, it is laid out once.
 * @param assessment - What the institution answered; never changed.
 * @param options - Guidance and policies.
 * @returns Points, levels and holds by group, in points; the institution's level; completeness.
 * @throws DdsError - The same as {@link scoreAssessment}.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { scoreTotals } from '@dds/engine';
 *
 * const totals = scoreTotals(catalog4725, {
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   items: { '1.3.1': { points: 6 } },
 * });
 * console.assert(totals.groups['1']?.points === 6);
 * ```
 */
export function scoreTotals(
  catalog: Catalog,
  assessment: Assessment,
  options: ScoreOptions = {},
): AssessmentTotals {
  return computeTotals(openContext(catalog, assessment, options, 'totals'));
}
