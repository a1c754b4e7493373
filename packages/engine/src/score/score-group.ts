import type { CriterionResult, GroupTotals, Hold, ItemResult } from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import type { CriterionPlan, GroupPlan } from '../internal/plan.js';
import { leaveOutRule, type Context } from './context.js';
import { report } from './issue-list.js';
import { judgeCondition } from './judge-condition.js';
import { judgeItem } from './judge-item.js';
import { levelOf } from './level-of.js';

/** Results by code, in catalog order. */
export type CriterionResults = Record<string, CriterionResult>;

/** What the rows of a group add up to; points in hundredths. */
interface Tally {
  points: number;
  /** Maxima that left the denominator. */
  excluded: number;
  invalid: boolean;
  /** A row that is unanswered or invalid. */
  open: boolean;
  unmet: boolean;
  unanswered: boolean;
}

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
  const tally: Tally = {
    points: 0,
    excluded: 0,
    invalid: false,
    open: false,
    unmet: false,
    unanswered: false,
  };
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

function scoreCriterion(
  criterion: CriterionPlan,
  tally: Tally,
  context: Context,
  rows: CriterionResults | undefined,
): void {
  const items: Record<string, ItemResult> | undefined = rows && {};
  const start = context.issues?.length ?? 0;
  let sum = 0;
  for (const item of criterion.items) {
    const answer = context.items[item.code];
    const state = judgeItem(item, answer, context);
    const points = state === 'scored' ? pointsOf(answer) : 0;
    sum += points;
    if (state === 'invalid') tally.invalid = tally.open = true;
    if (state === 'unanswered') tally.open = true;
    if (state === 'not-applicable' && leaveOutRule(item.code, context)?.treatment === 'rescale') {
      tally.excluded += item.max;
    }
    if (items !== undefined) {
      items[item.code] = {
        state,
        points: fromHundredths(points),
        maxPoints: fromHundredths(item.max),
      };
    }
  }
  const points = Math.min(sum, criterion.max);
  if (sum > criterion.max) {
    tally.invalid = true;
    // The criterion's own issue stands before those of its items.
    context.issues?.splice(start, 0, {
      code: 'criterion-above-maximum',
      severity: 'error',
      path: criterion.path,
      params: { points: fromHundredths(sum), maxPoints: fromHundredths(criterion.max) },
    });
  }
  tally.points += points;
  if (rows !== undefined && items !== undefined) {
    rows[criterion.code] = {
      kind: 'scored',
      points: fromHundredths(points),
      maxPoints: fromHundredths(criterion.max),
      band: criterion.bands && levelOf(points, criterion.bands),
      items,
    };
  }
}

function pointsOf(answer: unknown): number {
  return toHundredths((answer as { points: unknown }).points) ?? 0;
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
