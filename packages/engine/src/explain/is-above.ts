import type { Issue } from '@dds/criteria';

/** Tells whether a criterion counts its maximum because its items add up to more. */
export function isAbove(code: string, issues: readonly Issue[]): boolean {
  return issues.some(
    (issue) => issue.code === 'criterion-above-maximum' && issue.path === `criteria/${code}`,
  );
}
