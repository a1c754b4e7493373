import type { Catalog, Condition, Group, Item, ScoredCriterion } from '@dds/criteria';

/** A row of a catalog with what it stands under. */
export interface ConditionRow {
  readonly group: Group;
  readonly condition: Condition;
}

export interface CriterionRow {
  readonly group: Group;
  readonly criterion: ScoredCriterion;
}

export interface ItemRow extends CriterionRow {
  readonly item: Item;
}

/** Every condition, in catalog order. */
export function listConditions(catalog: Catalog): readonly ConditionRow[] {
  return catalog.groups.flatMap((group) =>
    group.criteria.flatMap((row) => (row.kind === 'condition' ? [{ group, condition: row }] : [])),
  );
}

/** Every scored criterion, in catalog order. */
export function listCriteria(catalog: Catalog): readonly CriterionRow[] {
  return catalog.groups.flatMap((group) =>
    group.criteria.flatMap((row) => (row.kind === 'scored' ? [{ group, criterion: row }] : [])),
  );
}

/** Every item, in catalog order. */
export function listItems(catalog: Catalog): readonly ItemRow[] {
  return listCriteria(catalog).flatMap((row) =>
    row.criterion.items.map((item) => ({ ...row, item })),
  );
}
