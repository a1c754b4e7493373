import type {
  Assessment,
  AssessmentResult,
  Catalog,
  Group,
  Guidance,
  Item,
  ItemResult,
  Level,
  Policies,
} from '@dds/criteria';
import { planImprovements, type CostModel, type ImprovementPlan } from '@dds/engine/plan';
import { scoreAssessment } from '@dds/engine/score';

/** What a plan is made from. */
export interface PlanInput {
  readonly assessment: Assessment | undefined;
  readonly catalog: Catalog;
  readonly guidance: Guidance | undefined;
  readonly policies: Partial<Policies> | undefined;
  readonly target: number | undefined;
  readonly locked: readonly string[] | undefined;
  readonly cost: CostModel | undefined;
}

/** An item with the group it belongs to and its result. */
export interface PlanItem {
  readonly group: Group;
  readonly item: Item;
  readonly scored: ItemResult;
}

/** A plan together with the result it starts from. */
export interface PlanReading {
  readonly catalog: Catalog;
  readonly result: AssessmentResult;
  readonly plan: ImprovementPlan;
  /** The levels that can be aimed at, lowest first. */
  readonly targets: readonly Level[];
  /** By code, in catalog order. */
  readonly items: ReadonlyMap<string, PlanItem>;
}

/**
 * Reads the assessment and plans from it. A target that cannot be aimed at gives way to the next
 * level above the present; what else is wrong throws, as the engine does.
 *
 * @returns `undefined` where there is no assessment.
 */
export function readPlan(input: PlanInput): PlanReading | undefined {
  const { assessment, catalog, guidance, policies, locked, cost } = input;
  if (!assessment) return undefined;
  const result = scoreAssessment(catalog, assessment, { guidance, policies });
  const targets = targetsOf(catalog);
  const known = targets.some(({ level }) => level === input.target);
  const target = known ? input.target! : nextLevel(result, targets);
  return {
    catalog,
    result,
    targets,
    items: listItems(catalog, result),
    plan: planImprovements(catalog, assessment, { target, guidance, policies, locked, cost }),
  };
}

/** Nobody has to aim at the lowest level, unless there is no other. */
function targetsOf({ levels }: Catalog): readonly Level[] {
  return levels.value.length > 1 ? levels.value.slice(1) : levels.value;
}

/** The first level that not every group has; the highest where they all have it. */
function nextLevel({ groups }: AssessmentResult, targets: readonly Level[]): number {
  const lowest = Math.min(...Object.values(groups).map(({ level }) => level ?? 0));
  return (targets.find(({ level }) => level > lowest) ?? targets.at(-1)!).level;
}

function listItems(catalog: Catalog, result: AssessmentResult): ReadonlyMap<string, PlanItem> {
  const items = new Map<string, PlanItem>();
  for (const group of catalog.groups) {
    for (const criterion of group.criteria) {
      const row = result.groups[group.code]?.criteria[criterion.code];
      if (criterion.kind !== 'scored' || row?.kind !== 'scored') continue;
      for (const item of criterion.items) {
        items.set(item.code, { group, item, scored: row.items[item.code]! });
      }
    }
  }
  return items;
}
