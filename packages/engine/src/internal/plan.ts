import type {
  Catalog,
  Condition,
  EvidenceRequirement,
  Group,
  Guidance,
  Item,
  PointRange,
  ScoredCriterion,
} from '@dds/criteria';
import { toHundredths } from '@dds/criteria/points';

/**
 * A catalog and its guidance, laid out for scoring: points in hundredths, ranges with both ends
 * included, and each row with the requirements that name it.
 */
export interface Plan {
  readonly groups: readonly GroupPlan[];
  /** Lowest first. */
  readonly levels: readonly RangePlan[];
  readonly conditionCodes: ReadonlySet<string>;
  readonly itemCodes: ReadonlySet<string>;
}

export interface GroupPlan {
  readonly code: string;
  readonly path: string;
  readonly max: number;
  readonly criteria: readonly (ConditionPlan | CriterionPlan)[];
}

export interface ConditionPlan {
  readonly kind: 'condition';
  readonly code: string;
  readonly path: string;
  readonly requirements: readonly EvidenceRequirement[];
}

export interface CriterionPlan {
  readonly kind: 'scored';
  readonly code: string;
  readonly path: string;
  readonly max: number;
  readonly bands: readonly RangePlan[] | null;
  readonly items: readonly ItemPlan[];
}

export interface ItemPlan {
  readonly code: string;
  readonly path: string;
  readonly max: number;
  /** What the points may not exceed: the item's maximum, or the criterion's where it is unverified. */
  readonly limit: number;
  readonly requirements: readonly EvidenceRequirement[];
}

/** A level or band that ends at `to` hundredths, included; the one before it ends where it begins. */
export interface RangePlan {
  readonly level: number;
  readonly to: number;
}

const noGuidance = {};
const plans = new WeakMap<object, WeakMap<Catalog, Plan>>();

/** Lays out a catalog once; what is not frozen may change, so it is laid out each time. */
export function planOf(catalog: Catalog, guidance: Guidance | undefined): Plan {
  // What is found was frozen when it was kept. Asking again costs as much as scoring a group.
  const known = plans.get(guidance ?? noGuidance)?.get(catalog);
  if (known !== undefined) return known;
  const plan = layOut(catalog, guidance);
  // A primitive, here the absence of guidance, counts as frozen.
  if (Object.isFrozen(catalog) && Object.isFrozen(guidance)) keep(plan, catalog, guidance);
  return plan;
}

function keep(plan: Plan, catalog: Catalog, guidance: Guidance | undefined): void {
  const byCatalog = plans.get(guidance ?? noGuidance) ?? new WeakMap<Catalog, Plan>();
  plans.set(guidance ?? noGuidance, byCatalog.set(catalog, plan));
}

function layOut(catalog: Catalog, guidance: Guidance | undefined): Plan {
  const groups = catalog.groups.map((group) => layOutGroup(group, guidance));
  const rows = groups.flatMap((group) => group.criteria);
  return {
    groups,
    levels: layOutRanges(catalog.levels.value),
    conditionCodes: new Set(rows.filter((row) => row.kind === 'condition').map((row) => row.code)),
    itemCodes: new Set(
      rows.flatMap((row) => (row.kind === 'scored' ? row.items.map((item) => item.code) : [])),
    ),
  };
}

function layOutGroup(group: Group, guidance: Guidance | undefined): GroupPlan {
  return {
    code: group.code,
    path: `groups/${group.code}`,
    max: hundredthsOf(group.maxPoints.value),
    criteria: group.criteria.map((criterion) =>
      criterion.kind === 'condition'
        ? layOutCondition(criterion, guidance)
        : layOutCriterion(criterion, guidance),
    ),
  };
}

function layOutCondition(condition: Condition, guidance: Guidance | undefined): ConditionPlan {
  const { kind, code } = condition;
  return { kind, code, path: `conditions/${code}`, requirements: wantedFor(guidance, [code]) };
}

function layOutCriterion(
  criterion: ScoredCriterion,
  guidance: Guidance | undefined,
): CriterionPlan {
  const { kind, code } = criterion;
  const max = hundredthsOf(criterion.maxPoints.value);
  return {
    kind,
    code,
    path: `criteria/${code}`,
    max,
    bands: criterion.bands && layOutRanges(criterion.bands.value),
    items: criterion.items.map((item) => layOutItem(item, code, max, guidance)),
  };
}

function layOutItem(
  item: Item,
  criterionCode: string,
  criterionMax: number,
  guidance: Guidance | undefined,
): ItemPlan {
  const max = hundredthsOf(item.maxPoints.value);
  return {
    code: item.code,
    path: `items/${item.code}`,
    max,
    limit: item.maxPoints.status === 'unverified' ? criterionMax : max,
    requirements: wantedFor(guidance, [criterionCode, item.code]),
  };
}

function wantedFor(
  guidance: Guidance | undefined,
  codes: readonly string[],
): readonly EvidenceRequirement[] {
  if (guidance === undefined) return [];
  return guidance.evidence.filter(({ rows }) => codes.some((code) => rows.includes(code)));
}

function layOutRanges(ranges: readonly (PointRange & { level: number })[]): readonly RangePlan[] {
  return ranges.map(({ level, to, below }) => ({
    level,
    to:
      to !== undefined
        ? hundredthsOf(to)
        : below !== undefined
          ? hundredthsOf(below) - 1
          : Infinity,
  }));
}

function hundredthsOf(points: number): number {
  return toHundredths(points) ?? NaN;
}
