import type { Issue } from '@dds/criteria';

/** The part of an item at which an issue is told. */
export type ItemField = 'points' | 'measure' | 'notApplicable';

/** Tells whether an issue is about the evidence of a row. */
export function isEvidenceIssue({ code }: Issue): boolean {
  return code.startsWith('evidence-');
}

/** The part of an item at which an issue is told; `undefined` for its evidence. */
export function itemFieldOf(issue: Issue, isLeftOut: boolean): ItemField | undefined {
  if (isEvidenceIssue(issue)) return undefined;
  if (issue.code === 'measure-invalid') return 'measure';
  return isLeftOut ? 'notApplicable' : 'points';
}
