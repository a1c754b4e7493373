import type { AssessmentResult, Group, Issue } from '@dds/criteria';
import type { Blocker, BlockerCode, WantedEvidence } from './types.js';
import type { WantedByPath } from './wanted-evidence.js';

/** Lists what has to be settled in a group before points help, in catalog order (plan rule 3). */
export function findBlockers(
  group: Group,
  result: AssessmentResult,
  pointsMissing: boolean,
  wanted: WantedByPath,
): readonly Blocker[] {
  const blockers: Blocker[] = [];
  const add = (
    code: BlockerCode,
    path: string,
    issues: readonly Issue[],
    evidence: readonly WantedEvidence[] = [],
  ) => blockers.push({ code, path, issues, evidence });
  const issuesAt = (path: string, isWanted: (issue: Issue) => boolean) =>
    result.issues.filter((issue) => issue.path === path && isWanted(issue));
  const isError = ({ severity }: Issue) => severity === 'error';

  const own = issuesAt(`groups/${group.code}`, isError);
  if (own.length > 0) add('group-above-maximum', `groups/${group.code}`, own);
  const ignored = result.stamp.policies.conditions === 'ignore';
  for (const [code, row] of Object.entries(result.groups[group.code]!.criteria)) {
    if (row.kind === 'condition') {
      if (ignored || row.state === 'met') continue;
      const path = `conditions/${code}`;
      add(`condition-${row.state}`, path, issuesAt(path, isError), wanted(path));
      continue;
    }
    const path = `criteria/${code}`;
    const above = issuesAt(path, isError);
    if (above.length > 0) add('criterion-above-maximum', path, above);
    for (const [item, { state }] of Object.entries(row.items)) {
      const at = `items/${item}`;
      if (state === 'invalid') add('row-invalid', at, issuesAt(at, isError));
      if (!pointsMissing || state !== 'scored') continue;
      const high = issuesAt(at, (issue) => issue.code === 'points-above-unverified-maximum');
      if (high.length > 0) add('above-unverified-maximum', at, high);
    }
  }
  return blockers;
}
