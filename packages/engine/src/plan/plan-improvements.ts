import type { Assessment, AssessmentResult, Catalog, Group } from '@dds/criteria';
import { planOf } from '../internal/plan.js';
import { scoreAssessment } from '../score/index.js';
import { improveGroup } from './improve-group.js';
import { checkOptions } from './read-options.js';
import type { GroupImprovement, ImprovementPlan, PlanOptions } from './types.js';
import { findWantedEvidence } from './wanted-evidence.js';

/**
 * Finds the cheapest items to raise so that every group, or one, reaches a level; what has to be
 * settled first; and which evidence each step needs.
 *
 * The Decision says nothing of improvement: costs and steps are this project's own reckoning, on the
 * scoring rules. An item is raised to its maximum or not at all. The choice is exact: of the cheapest
 * sets the smallest, of these the first in catalog order.
 *
 * @param catalog - The index to score by.
 * @param assessment - What the institution answered; it is not changed.
 * @param options - The level that is wanted, and the group, costs, locked items, guidance, policies.
 * @returns Points in points; costs in the unit of the cost model.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a target that is no level, a code that the catalog
 * does not have, or a cost that is no number from 0 to 1,000,000 with at most two decimals; and what
 * `scoreAssessment` throws.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { planImprovements } from '@dds/engine';
 *
 * const plan = planImprovements(
 *   catalog4725,
 *   {
 *     schemaVersion: 1,
 *     catalog: '4725-2022',
 *     conditions: { '1.1': { met: true } },
 *     items: { '1.3.1': { points: 6 }, '1.5.1': { points: 15 } },
 *   },
 *   { target: 2, group: '1', cost: { per: 'item' } },
 * );
 * console.assert(plan.groups['1']?.missingPoints === 29);
 * console.assert(plan.groups['1']?.blockers[0]?.path === 'conditions/1.2');
 * ```
 */
export function planImprovements(
  catalog: Catalog,
  assessment: Assessment,
  options: PlanOptions,
): ImprovementPlan {
  checkOptions(catalog, options);
  const { guidance, policies, target } = options;
  const result = scoreAssessment(catalog, assessment, { guidance, policies });
  const plan = planOf(catalog, undefined);
  const wanted = findWantedEvidence(catalog, assessment, result, options);
  const asked = catalog.groups.filter(
    ({ code }) => options.group === undefined || options.group === code,
  );
  const groups: Record<string, GroupImprovement> = {};
  for (const group of asked) {
    groups[group.code] = improveGroup(group, plan, result, options, wanted);
  }
  const all = Object.values(groups);
  const possible = all.every((one) => one.possible);
  return {
    target,
    reached: all.every((one) => one.reached),
    possible,
    cost: possible ? sumCosts(all) : null,
    groups,
    changes: { items: listChanges(asked, result, groups) },
  };
}

/** Costs have at most four decimals; summed as whole numbers they stay exact. */
function sumCosts(groups: readonly GroupImprovement[]): number {
  return groups.reduce((sum, { cost }) => sum + Math.round(cost! * 10_000), 0) / 10_000;
}

/** Raised items, and those above an unverified maximum, which the plan counts at it (rule 11). */
function listChanges(
  asked: readonly Group[],
  { groups: results }: AssessmentResult,
  groups: Readonly<Record<string, GroupImprovement>>,
): Readonly<Record<string, { readonly points: number }>> {
  const points = new Map<string, number>();
  for (const { code } of asked) {
    const { steps, blockers } = groups[code]!;
    const raised = new Map(steps.map(({ item, to }) => [item, to]));
    const high = new Set(
      blockers.flatMap((one) => (one.code === 'above-unverified-maximum' ? [one.path] : [])),
    );
    for (const row of Object.values(results[code]!.criteria)) {
      if (row.kind === 'condition') continue;
      for (const [item, { maxPoints }] of Object.entries(row.items)) {
        if (high.has(`items/${item}`)) points.set(item, maxPoints);
        else if (raised.has(item)) points.set(item, raised.get(item)!);
      }
    }
  }
  return Object.fromEntries([...points].map(([item, value]) => [item, { points: value }]));
}
