import type { AssessmentResult, GroupTotals, Issue } from '@dds/criteria';
import { rowsOf } from '../internal/result-rows.js';
import { isSameJson } from '../internal/same-json.js';
import { subtractPoints } from '../internal/subtract-points.js';
import type { GroupDifference, ResultDifference } from './types.js';

/** Says what differs between two results by one catalog. */
export function diffResults(before: AssessmentResult, after: AssessmentResult): ResultDifference {
  const earlier = rowsOf(before);
  const later = rowsOf(after);
  const groups: Record<string, GroupDifference> = {};
  for (const [code, totals] of Object.entries(after.groups)) {
    groups[code] = diffGroup(before.groups[code]!, totals);
  }
  return {
    complete: { before: before.complete, after: after.complete },
    level: { before: before.level, after: after.level },
    groups,
    conditions: [...later.conditions].flatMap(([code, { state }]) => {
      const was = earlier.conditions.get(code)!.state;
      return was === state ? [] : [{ code, before: was, after: state }];
    }),
    items: [...later.items].flatMap(([code, item]) => {
      const was = earlier.items.get(code)!;
      if (isSameJson(was, item)) return [];
      return [{ code, before: was, after: item, gain: subtractPoints(item.points, was.points) }];
    }),
    issuesGained: without(after.issues, before.issues),
    issuesLost: without(before.issues, after.issues),
  };
}

function diffGroup(before: GroupTotals, after: GroupTotals): GroupDifference {
  return {
    points: { before: before.points, after: after.points },
    gain: subtractPoints(after.points, before.points),
    levelByPoints: { before: before.levelByPoints, after: after.levelByPoints },
    level: { before: before.level, after: after.level },
    holdsGained: after.holds.filter((hold) => !before.holds.includes(hold)),
    holdsLost: before.holds.filter((hold) => !after.holds.includes(hold)),
  };
}

/** The issues that have no equal among the others; an equal is used up by the first that meets it. */
function without(issues: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  const left = [...others];
  return issues.filter((issue) => {
    const at = left.findIndex((other) => isSameJson(other, issue));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
