import type { ItemResult } from '@dds/criteria';
import { fromHundredths } from '@dds/criteria/points';
import type { CriterionPlan, ItemPlan } from '../internal/plan.js';
import type { Context } from './context.js';
import { finishItem, judgeItem } from './judge-item.js';
import { levelOf } from './level-of.js';
import type { CriterionResults, Tally } from './tally.js';
import { INVALID, LEAVES_DENOMINATOR, stateOf, UNANSWERED, type Verdict } from './verdict.js';

/**
 * Adds up a criterion (rules 3 and 4).
 *
 * @param criterion - The criterion as laid out.
 * @param tally - The group's, which takes the points and what stands in the way.
 * @param context - The assessment, the policies, and where issues go.
 * @param rows - Takes the criterion's result, where it is wanted.
 */
export function scoreCriterion(
  criterion: CriterionPlan,
  tally: Tally,
  context: Context,
  rows: CriterionResults | undefined,
): void {
  const { items: answers, issues } = context;
  const items: Record<string, ItemResult> | undefined = rows && {};
  const start = issues?.length ?? 0;
  let sum = 0;
  for (const item of criterion.items) {
    const answer = answers[item.code];
    const rowStart = issues?.length ?? 0;
    const verdict = judgeItem(item, answer, context);
    if (issues !== null) finishItem(item, answer, rowStart, context);
    if (verdict >= 0) sum += verdict;
    else noteUncounted(verdict, item, tally);
    if (items !== undefined) items[item.code] = describeItem(verdict, item);
  }
  const points = Math.min(sum, criterion.max);
  if (sum > criterion.max) {
    tally.invalid = true;
    reportAbove(criterion, sum, start, context);
  }
  tally.points += points;
  if (rows !== undefined) {
    rows[criterion.code] = {
      kind: 'scored',
      points: fromHundredths(points),
      maxPoints: fromHundredths(criterion.max),
      band: criterion.bands && levelOf(points, criterion.bands),
      items: items!,
    };
  }
}

function noteUncounted(verdict: Verdict, item: ItemPlan, tally: Tally): void {
  if (verdict === UNANSWERED) tally.open = true;
  else if (verdict === INVALID) tally.invalid = tally.open = true;
  else if (verdict === LEAVES_DENOMINATOR) tally.excluded += item.max;
}

function describeItem(verdict: Verdict, item: ItemPlan): ItemResult {
  return {
    state: stateOf(verdict),
    points: fromHundredths(Math.max(verdict, 0)),
    maxPoints: fromHundredths(item.max),
  };
}

/** The criterion's own issue stands before those of its items, which are in the list already. */
function reportAbove(
  { path, max }: CriterionPlan,
  sum: number,
  start: number,
  { issues }: Context,
): void {
  issues?.splice(start, 0, {
    code: 'criterion-above-maximum',
    severity: 'error',
    path,
    params: { points: fromHundredths(sum), maxPoints: fromHundredths(max) },
  });
}
