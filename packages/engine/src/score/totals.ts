import type { AssessmentTotals, GroupTotals } from '@dds/criteria';
import type { Context } from './context.js';
import { scoreGroup } from './score-group.js';
import type { CriterionResults } from './tally.js';

/** Results of the criteria by code of their group. */
export type RowsByGroup = Record<string, CriterionResults>;

/**
 * Scores every group and the institution (rules 6 and 7): the one way to a total or a level.
 *
 * @param context - The assessment, the policies, and where issues go.
 * @param rows - Takes the results of the criteria, where they are wanted.
 */
export function computeTotals(context: Context, rows?: RowsByGroup): AssessmentTotals {
  const groups: Record<string, GroupTotals> = {};
  let complete = true;
  let lowest: number | null = Infinity;
  for (const group of context.plan.groups) {
    const score = scoreGroup(group, context, rows && (rows[group.code] = {}));
    const { level } = score.totals;
    groups[group.code] = score.totals;
    complete &&= score.complete;
    lowest = lowest === null || level === null ? null : Math.min(lowest, level);
  }
  return { complete, level: context.policies.overall === 'per-group' ? null : lowest, groups };
}
