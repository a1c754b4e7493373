import type { AssessmentResult, Catalog, GroupResult } from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import type { CodePair, RowPairs } from '../internal/pair-rows.js';
import { planOf } from '../internal/plan.js';
import { levelOf } from '../score/level-of.js';
import type { ImpactCause, ImpactReason } from './types.js';

/** A result with the catalog that gave it. */
export interface ScoredSide {
  readonly catalog: Catalog;
  readonly result: AssessmentResult;
}

/** Says why a group's figures are not what they were (impact rule 4). */
export function findReasons(
  group: CodePair,
  pairs: RowPairs,
  before: ScoredSide,
  after: ScoredSide,
): readonly ImpactReason[] {
  const older = openGroup(before, group.before);
  const newer = openGroup(after, group.after);
  const code = (group.after ?? group.before)!;
  return [
    ...rowReasons(pairs.conditions, older.conditions, newer.conditions, conditionCauses),
    ...rowReasons(pairs.items, older.items, newer.items, itemCauses),
    ...capReasons(pairs.criteria, older.caps, newer.caps),
    ...gainReason('group-rescaled', code, newer.scale - older.scale),
    ...levelReason(group, before, after),
  ];
}

/** What stands in a group of one side, in hundredths. */
interface GroupRows {
  readonly conditions: Rows;
  readonly items: Rows;
  /** What the maximum of a criterion takes from the sum of its items: 0, or less. */
  readonly caps: Rows;
  /** What the group has beyond the sum of its criteria. */
  readonly scale: number;
}

type Rows = ReadonlyMap<string | null, { readonly state: string; readonly hundredths: number }>;

type Causes = Readonly<Record<'added' | 'moved' | 'changed' | 'retired', ImpactCause>>;

const conditionCauses: Causes = {
  added: 'condition-added',
  moved: 'condition-moved',
  changed: 'condition-rejudged',
  retired: 'condition-retired',
};

const itemCauses: Causes = {
  added: 'item-added',
  moved: 'item-moved',
  changed: 'item-rescored',
  retired: 'item-retired',
};

function openGroup({ result }: ScoredSide, group: string | null): GroupRows {
  const conditions: Map<string | null, { state: string; hundredths: number }> = new Map();
  const items: typeof conditions = new Map();
  const caps: typeof conditions = new Map();
  if (group === null) return { conditions, items, caps, scale: 0 };
  const { points, criteria }: GroupResult = result.groups[group]!;
  let scale = inHundredths(points);
  for (const [code, row] of Object.entries(criteria)) {
    if (row.kind === 'condition') {
      conditions.set(code, { state: row.state, hundredths: 0 });
      continue;
    }
    const counted = inHundredths(row.points);
    let cap = counted;
    for (const [item, { state, points: own }] of Object.entries(row.items)) {
      items.set(item, { state, hundredths: inHundredths(own) });
      cap -= inHundredths(own);
    }
    caps.set(code, { state: '', hundredths: cap });
    scale -= counted;
  }
  return { conditions, items, caps, scale };
}

function rowReasons(
  pairs: readonly CodePair[],
  older: Rows,
  newer: Rows,
  causes: Causes,
): readonly ImpactReason[] {
  return pairs.flatMap(({ before, after }) => {
    const was = older.get(before);
    const is = newer.get(after);
    if (was === undefined && is === undefined) return [];
    const gain = fromHundredths((is?.hundredths ?? 0) - (was?.hundredths ?? 0));
    const code = (after ?? before)!;
    if (before === null) return [{ cause: causes.added, code, gain }];
    if (after === null) return [{ cause: causes.retired, code, gain }];
    if (was === undefined || is === undefined) return [{ cause: causes.moved, code, gain }];
    const same = gain === 0 && was.state === is.state;
    return same ? [] : [{ cause: causes.changed, code, gain }];
  });
}

function capReasons(pairs: readonly CodePair[], older: Rows, newer: Rows): readonly ImpactReason[] {
  return pairs.flatMap(({ before, after }) => {
    const gain = (newer.get(after)?.hundredths ?? 0) - (older.get(before)?.hundredths ?? 0);
    return gainReason('criterion-capped', (after ?? before)!, gain);
  });
}

function gainReason(cause: ImpactCause, code: string, hundredths: number): readonly ImpactReason[] {
  return hundredths === 0 ? [] : [{ cause, code, gain: fromHundredths(hundredths) }];
}

/** Whether the points of now gave another level by the thresholds of before. */
function levelReason(
  { before: older, after: newer }: CodePair,
  before: ScoredSide,
  after: ScoredSide,
): readonly ImpactReason[] {
  if (older === null || newer === null) return [];
  const { points, levelByPoints } = after.result.groups[newer]!;
  const was = levelOf(inHundredths(points), planOf(before.catalog, undefined).levels);
  return was === levelByPoints ? [] : [{ cause: 'levels-changed', code: newer, gain: 0 }];
}

function inHundredths(points: number): number {
  return toHundredths(points)!;
}
