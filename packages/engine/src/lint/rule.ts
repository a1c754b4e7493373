import type { IssueParams, Severity } from '@dds/criteria';
import type { LintView } from './view.js';

/** Something found at a place. */
interface Found {
  readonly path: string;
  readonly params?: IssueParams;
}

/** One thing that a reviewer would ask about. */
export interface LintRule<Name extends string = string> {
  readonly name: Name;
  readonly severity: Severity;
  readonly find: (view: LintView) => readonly Found[];
}

/** Keeps the name of a rule as a type. */
export function defineRule<const Name extends string>(rule: LintRule<Name>): LintRule<Name> {
  return rule;
}
