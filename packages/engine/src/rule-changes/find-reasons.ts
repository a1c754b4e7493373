import type { AssessmentResult, Catalog } from '@dds/criteria';
import { listConditions, listItems } from '../internal/catalog-rows.js';
import type { CodePair, RowPairs } from '../internal/pair-rows.js';
import { planOf } from '../internal/plan.js';
import type { ResultRows } from '../internal/result-rows.js';
import { subtractPoints } from '../internal/subtract-points.js';
import { levelOf } from '../score/level-of.js';
import { toHundredths } from '@dds/criteria/points';
import type { ImpactReason } from './types.js';

/** A result with the catalog that gave it. */
export interface ScoredSide {
  readonly catalog: Catalog;
  readonly result: AssessmentResult;
  readonly rows: ResultRows;
}

/** Says why a group's figures are not what they were (impact rule 4). */
export function findReasons(
  group: CodePair,
  pairs: RowPairs,
  before: ScoredSide,
  after: ScoredSide,
): readonly ImpactReason[] {
  const inGroup = ({ before: older, after: newer }: CodePair, rows: RowsOfGroup) =>
    newer === null ? rows.before.has(older!) : rows.after.has(newer);
  const conditions = pairs.conditions.filter((pair) =>
    inGroup(pair, rowsOfGroup(group, before, after, conditionsOf)),
  );
  const items = pairs.items.filter((pair) =>
    inGroup(pair, rowsOfGroup(group, before, after, itemsOf)),
  );
  return [
    ...conditions.flatMap(conditionReason),
    ...items.flatMap((pair) => itemReason(pair, before, after)),
    ...levelReason(group, before, after),
  ];
}

interface RowsOfGroup {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

type CodesOf = (catalog: Catalog, group: string | null) => readonly string[];

const conditionsOf: CodesOf = (catalog, group) =>
  listConditions(catalog).flatMap((row) => (row.group.code === group ? [row.condition.code] : []));

const itemsOf: CodesOf = (catalog, group) =>
  listItems(catalog).flatMap((row) => (row.group.code === group ? [row.item.code] : []));

function rowsOfGroup(
  group: CodePair,
  before: ScoredSide,
  after: ScoredSide,
  codesOf: CodesOf,
): RowsOfGroup {
  return {
    before: new Set(codesOf(before.catalog, group.before)),
    after: new Set(codesOf(after.catalog, group.after)),
  };
}

function conditionReason({ before, after }: CodePair): readonly ImpactReason[] {
  if (before === null) return [{ cause: 'condition-added', code: after!, gain: 0 }];
  if (after === null) return [{ cause: 'condition-retired', code: before, gain: 0 }];
  return [];
}

function itemReason(
  { before, after }: CodePair,
  older: ScoredSide,
  newer: ScoredSide,
): readonly ImpactReason[] {
  const points = ({ rows }: ScoredSide, code: string | null) =>
    code === null ? 0 : rows.items.get(code)!.points;
  const gain = subtractPoints(points(newer, after), points(older, before));
  if (before === null) return [{ cause: 'item-added', code: after!, gain }];
  if (after === null) return [{ cause: 'item-retired', code: before, gain }];
  return gain === 0 ? [] : [{ cause: 'item-rescored', code: after, gain }];
}

/** Whether the points of now gave another level by the thresholds of before. */
function levelReason(
  { before: older, after: newer }: CodePair,
  before: ScoredSide,
  after: ScoredSide,
): readonly ImpactReason[] {
  if (older === null || newer === null) return [];
  const { points, levelByPoints } = after.result.groups[newer]!;
  const was = levelOf(toHundredths(points)!, planOf(before.catalog, undefined).levels);
  return was === levelByPoints ? [] : [{ cause: 'levels-changed', code: newer, gain: 0 }];
}
