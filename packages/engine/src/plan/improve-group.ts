import type { AssessmentResult, Effort, Group } from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import type { Plan } from '../internal/plan.js';
import { rowsOf } from '../internal/result-rows.js';
import { levelOf } from '../score/level-of.js';
import { chooseItems } from './choose-items.js';
import { findBlockers } from './find-blockers.js';
import { leastPoints, scaleOf, toGroupPoints, toItemPoints } from './group-scale.js';
import { rateOf } from './read-options.js';
import type { GroupImprovement, PlanOptions, PlanStep } from './types.js';
import type { WantedByPath } from './wanted-evidence.js';

/** An item as it stands, in hundredths. */
interface Standing {
  readonly item: string;
  readonly criterion: string;
  readonly effort: Effort;
  readonly now: number;
  readonly max: number;
  readonly canRise: boolean;
}

/** Plans one group (plan rules 2 to 10). */
export function improveGroup(
  group: Group,
  plan: Plan,
  result: AssessmentResult,
  options: PlanOptions,
  wanted: WantedByPath,
): GroupImprovement {
  const { points, level, levelByPoints } = result.groups[group.code]!;
  const groupPlan = plan.groups.find(({ code }) => code === group.code)!;
  const needed = leastPoints(options.target, plan.levels);
  const figures = { points, neededPoints: fromHundredths(needed) };
  if (level !== null && level >= options.target) return { ...settled, ...figures };
  const standings = listStandings(group, result, options);
  const sum = standings.reduce((total, { now }) => total + now, 0);
  const scale = scaleOf(groupPlan, result);
  const missing = levelByPoints >= options.target ? 0 : toItemPoints(needed, scale) - sum;
  const blockers = findBlockers(group, result, missing > 0, wanted);
  const raisable = standings.filter(({ canRise }) => canRise);
  const costs = raisable.map((standing) => costOf(standing, options));
  const gains = raisable.map(({ now, max }) => max - now);
  const chosen = chooseItems(
    gains.map((gain, at) => ({ gain, cost: costs[at]! })),
    missing,
  );
  const within = { ...figures, reached: false, missingPoints: fromHundredths(missing), blockers };
  if (chosen === null) {
    const short = missing - gains.reduce((total, gain) => total + gain, 0);
    const shortPoints = fromHundredths(short);
    return { ...settled, ...within, possible: false, shortPoints, cost: null };
  }
  let reached = sum;
  const steps = chosen.map((at): PlanStep => {
    const { item, criterion, effort, now, max } = raisable[at]!;
    reached += max - now;
    const groupPoints = toGroupPoints(reached, scale);
    return {
      item,
      criterion,
      from: fromHundredths(now),
      to: fromHundredths(max),
      gain: fromHundredths(max - now),
      cost: costs[at]! / costUnit,
      effort,
      evidence: wanted(`items/${item}`),
      groupPoints: fromHundredths(groupPoints),
      groupLevelByPoints: levelOf(groupPoints, plan.levels),
    };
  });
  const cost = chosen.reduce((total, at) => total + costs[at]!, 0) / costUnit;
  return { ...settled, ...within, steps, cost };
}

/** Hundredths of a unit of cost times hundredths of a point. */
const costUnit = 10_000;

const settled: GroupImprovement = {
  reached: true,
  possible: true,
  points: 0,
  neededPoints: 0,
  missingPoints: 0,
  shortPoints: 0,
  blockers: [],
  steps: [],
  cost: 0,
};

function costOf({ item, effort, now, max }: Standing, { cost }: PlanOptions): number {
  return rateOf(item, effort, cost) * (cost?.per === 'item' ? 100 : max - now);
}

/** What each item has now, and whether it can be raised (plan rule 4). */
function listStandings(
  group: Group,
  result: AssessmentResult,
  { locked = [] }: PlanOptions,
): readonly Standing[] {
  const results = rowsOf(result).items;
  return group.criteria.flatMap((criterion) =>
    criterion.kind === 'condition'
      ? []
      : criterion.items.map(({ code, maxPoints, effort }): Standing => {
          const { state, points } = results.get(code)!;
          const max = toHundredths(maxPoints.value)!;
          const now = Math.min(toHundredths(points)!, max);
          const canRise = now < max && state !== 'not-applicable' && !locked.includes(code);
          return {
            item: code,
            criterion: criterion.code,
            effort: effort?.value ?? 'medium',
            now,
            max,
            canRise,
          };
        }),
  );
}
