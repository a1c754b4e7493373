import type { Assessment, Catalog } from '@dds/criteria';
import { scoreAssessment, type ScoreOptions } from '../score/index.js';
import { applyChanges } from './apply-changes.js';
import { diffResults } from './diff-results.js';
import type { AssessmentChanges, ResultDifference } from './types.js';

/**
 * Says what other answers would change, without changing the assessment.
 *
 * @param catalog - The index to score by.
 * @param assessment - What the institution answered.
 * @param changes - Answers to try out. The fields that are given replace those of the answer that is
 * there; `null` takes an answer away.
 * @param options - Guidance and policies.
 * @returns Points, levels, holds, rows and issues on both sides, in points.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` when the changes are of another form, and what
 * `scoreAssessment` throws.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { whatIf } from '@dds/engine';
 *
 * const assessment = { schemaVersion: 1, catalog: '4725-2022' } as const;
 * const difference = whatIf(catalog4725, assessment, { items: { '1.3.1': { points: 6 } } });
 * console.assert(difference.groups['1']?.gain === 6);
 * console.assert(difference.items[0]?.before.state === 'unanswered');
 * ```
 */
export function whatIf(
  catalog: Catalog,
  assessment: Assessment,
  changes: AssessmentChanges,
  options: ScoreOptions = {},
): ResultDifference {
  const before = scoreAssessment(catalog, assessment, options);
  const after = scoreAssessment(catalog, applyChanges(assessment, changes), options);
  return diffResults(before, after);
}
