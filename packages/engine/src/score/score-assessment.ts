import type {
  Assessment,
  AssessmentResult,
  Catalog,
  GroupResult,
  GroupTotals,
} from '@dds/criteria';
import { ENGINE_VERSION } from '../version.js';
import { openContext, type Context, type ScoreOptions } from './context.js';
import { joinIssues } from './issue-list.js';
import type { CriterionResults } from './tally.js';
import { computeTotals, type RowsByGroup } from './totals.js';
import { reportUnknownCodes } from './unknown-codes.js';

/**
 * Scores an assessment: points, levels, what holds a level, and everything that is wrong with it.
 *
 * Pure: the same input gives the same bytes, and nothing given is changed. Bad data never throws;
 * it gives issues.
 *
 * @param catalog - The index to score by, such as `catalog4725`.
 * @param assessment - What the institution answered; any JSON value is survived.
 * @param options - Guidance and policies.
 * @returns Points (in points, at most two decimals), levels, rows in catalog order, issues, and a
 * stamp of the rules that gave them.
 * @throws DdsError - `ERR_DDS_CATALOG_MISMATCH` when the assessment or the guidance names another
 * catalog, `ERR_DDS_ASSESSMENT_INVALID` when the assessment is no object,
 * `ERR_DDS_POLICY_INVALID` when a policy does not exist or has a value it cannot take.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { scoreAssessment } from '@dds/engine';
 *
 * const result = scoreAssessment(catalog4725, {
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   conditions: { '1.1': { met: true }, '1.2': { met: false } },
 *   items: { '1.3.1': { points: 6 }, '1.3.2': { points: 7 } },
 * });
 * console.assert(result.groups['1']?.points === 6);
 * console.assert(result.groups['1']?.level === null);
 * console.assert(result.issues[0]?.code === 'points-above-maximum');
 * ```
 */
export function scoreAssessment(
  catalog: Catalog,
  assessment: Assessment,
  options: ScoreOptions = {},
): AssessmentResult {
  const context = openContext(catalog, assessment, options, 'issues');
  const rows: RowsByGroup = {};
  const { complete, level, groups: totals } = computeTotals(context, rows);
  const groups: Record<string, GroupResult> = {};
  for (const { code } of context.plan.groups) groups[code] = join(totals[code]!, rows[code]!);
  reportUnknownCodes(context);
  return {
    schemaVersion: 1,
    stamp: stampOf(catalog, options, context),
    complete,
    level,
    groups,
    issues: joinIssues(context.outside!, context.issues!),
  };
}

/** Written out, as spreading took a quarter of the time of a whole assessment. */
function join(totals: GroupTotals, criteria: CriterionResults): GroupResult {
  const { points, maxPoints, levelByPoints, level, holds } = totals;
  return { points, maxPoints, levelByPoints, level, holds, criteria };
}

function stampOf(
  { id, version, digest }: Catalog,
  { guidance }: ScoreOptions,
  { policies }: Context,
): AssessmentResult['stamp'] {
  return {
    catalog: { id, version, digest },
    guidance: guidance ? { id: guidance.id, version: guidance.version } : null,
    policies,
    engine: ENGINE_VERSION,
  };
}
