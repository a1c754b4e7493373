import type { GroupTotals, Hold } from '@dds/criteria';
import { fromHundredths } from '@dds/criteria/points';
import type { GroupPlan } from '../internal/plan.js';
import type { Context } from './context.js';
import { report } from './issue-list.js';
import { judgeCondition } from './judge-condition.js';
import { levelOf } from './level-of.js';
import { scoreCriterion } from './score-criterion.js';
import { openTally, type CriterionResults, type Tally } from './tally.js';

/** A group's totals, and whether each of its rows has an answer that stands. */
export interface GroupScore {
  readonly totals: GroupTotals;
  readonly complete: boolean;
}

/**
 * Scores a group (rules 3 to 6 and 8).
 *
 * @param group - The group as laid out.
 * @param context - The assessment, the policies, and where issues go.
 * @param rows - Takes the results of the criteria, where they are wanted.
 */
export function scoreGroup(
  group: GroupPlan,
  context: Context,
  rows?: CriterionResults,
): GroupScore {
  const tally = openTally();
  for (const row of group.criteria) {
    if (row.kind === 'scored') {
      scoreCriterion(row, tally, context, rows);
      continue;
    }
    const state = judgeCondition(row, context);
    if (state === 'unmet') tally.unmet = true;
    if (state === 'unanswered') tally.unanswered = tally.open = true;
    if (rows !== undefined) rows[row.code] = { kind: 'condition', state };
  }
  const points = rescale(group, tally, context);
  return { totals: total(group, points, tally, context), complete: !tally.open };
}

/** The group's points in hundredths, on the scale of its full maximum (rule 8). */
function rescale(group: GroupPlan, tally: Tally, context: Context): number {
  if (tally.excluded === 0) return tally.points;
  const denominator = group.max - tally.excluded;
  report(context.outside, 'group-rescaled', 'info', group.path, {
    excluded: fromHundredths(tally.excluded),
    maxPoints: fromHundredths(denominator),
  });
  if (denominator === 0) return 0;
  const points = divideHalfUp(tally.points * group.max, denominator);
  if (points <= group.max) return points;
  // Only a row above its unverified maximum leads here; the group treats it as rule 3 a criterion.
  tally.invalid = true;
  report(context.outside, 'group-above-maximum', 'error', group.path, {
    points: fromHundredths(points),
    maxPoints: fromHundredths(group.max),
  });
  return group.max;
}

/** Divides whole numbers and rounds half up, without leaving whole numbers until the last step. */
function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

function total(group: GroupPlan, points: number, tally: Tally, context: Context): GroupTotals {
  const levelByPoints = levelOf(points, context.plan.levels);
  const holds = listHolds(tally, context);
  return {
    points: fromHundredths(points),
    maxPoints: fromHundredths(group.max),
    levelByPoints,
    level: decideLevel(levelByPoints, holds, context),
    holds,
  };
}

function listHolds(tally: Tally, context: Context): readonly Hold[] {
  const holds: Hold[] = [];
  if (tally.invalid) holds.push('invalid');
  if (context.policies.conditions === 'ignore') return holds;
  if (tally.unmet) holds.push('condition-unmet');
  if (tally.unanswered) holds.push('condition-unanswered');
  return holds;
}

function decideLevel(
  levelByPoints: number,
  holds: readonly Hold[],
  { plan, policies }: Context,
): number | null {
  if (holds.length === 0) return levelByPoints;
  if (holds.includes('invalid') || policies.conditions === 'withhold') return null;
  return levelOf(0, plan.levels);
}
