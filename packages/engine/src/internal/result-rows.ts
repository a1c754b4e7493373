import type {
  AssessmentResult,
  ConditionResult,
  ItemResult,
  ScoredCriterionResult,
} from '@dds/criteria';

/** The rows of a result by code. An item may share its code with its criterion: each has its map. */
export interface ResultRows {
  readonly conditions: ReadonlyMap<string, ConditionResult>;
  readonly criteria: ReadonlyMap<string, ScoredCriterionResult>;
  readonly items: ReadonlyMap<string, ItemResult>;
}

/** Lists the rows of a result, each kind in catalog order. */
export function rowsOf(result: AssessmentResult): ResultRows {
  const conditions = new Map<string, ConditionResult>();
  const criteria = new Map<string, ScoredCriterionResult>();
  const items = new Map<string, ItemResult>();
  for (const group of Object.values(result.groups)) {
    for (const [code, row] of Object.entries(group.criteria)) {
      if (row.kind === 'condition') {
        conditions.set(code, row);
        continue;
      }
      criteria.set(code, row);
      for (const [item, scored] of Object.entries(row.items)) items.set(item, scored);
    }
  }
  return { conditions, criteria, items };
}
