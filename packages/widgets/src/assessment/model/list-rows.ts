import type { LocalizedText } from '@dds/criteria';
import type { ConditionModel, GroupModel, ItemModel } from './form-model.js';

/** A row with its title, and that of the criterion which it is a part of. */
export interface ListedRow {
  readonly row: ConditionModel | ItemModel;
  readonly title: LocalizedText;
  readonly criterion?: LocalizedText;
}

/** The rows of groups in the order of the form: the conditions of a group, then its items. */
export function listRows(groups: readonly GroupModel[]): readonly ListedRow[] {
  return groups.flatMap(({ conditions, criteria }): readonly ListedRow[] => [
    ...conditions.map((row) => ({ row, title: row.condition.title })),
    ...criteria.flatMap(({ criterion, items }) =>
      items.map((row) => ({ row, title: row.item.title, criterion: criterion.title })),
    ),
  ]);
}
