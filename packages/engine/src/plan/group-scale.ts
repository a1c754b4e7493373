import type { AssessmentResult } from '@dds/criteria';
import { toHundredths } from '@dds/criteria/points';
import type { GroupPlan, RangePlan } from '../internal/plan.js';

/** How the points of a group's items become those of the group, in hundredths. */
export interface GroupScale {
  readonly max: number;
  /** The maximum of the items that apply. */
  readonly denominator: number;
}

/** Reads what was left out of a group's scale from the result (scoring rule 8). */
export function scaleOf({ path, max }: GroupPlan, { issues }: AssessmentResult): GroupScale {
  const rescaled = issues.find((issue) => issue.code === 'group-rescaled' && issue.path === path);
  return { max, denominator: max - (toHundredths(rescaled?.params['excluded']) ?? 0) };
}

/** The group's points for a sum of its items, rounded half up. */
export function toGroupPoints(sum: number, { max, denominator }: GroupScale): number {
  if (denominator === 0) return 0;
  return Math.min(max, Math.floor((2 * sum * max + denominator) / (2 * denominator)));
}

/** The least sum of items that gives a group this many points. */
export function toItemPoints(points: number, { max, denominator }: GroupScale): number {
  if (denominator === 0) return points;
  return Math.ceil(((2 * points - 1) * denominator) / (2 * max));
}

/** The least points of a level. */
export function leastPoints(target: number, levels: readonly RangePlan[]): number {
  const at = levels.findIndex(({ level }) => level === target);
  return at === 0 ? 0 : levels[at - 1]!.to + 1;
}
