import type { ConsistencyChecks, Guidance, IssueOf, Policies } from '@dds/criteria';
import type { lintRules } from './rules/index.js';

/** Name of a rule, which is the code of what it finds. */
export type LintRuleName = (typeof lintRules)[number]['name'];

export type LintFinding = IssueOf<LintRuleName>;

export interface LintOptions {
  readonly guidance?: Guidance | undefined;
  /** Which rows of the catalog belong together; absent: the rules that need them find nothing. */
  readonly checks?: ConsistencyChecks | undefined;
  readonly policies?: Partial<Policies> | undefined;
  /** ISO 8601 day that counts as today; absent: the rules that need it find nothing. */
  readonly on?: string | undefined;
  /** Rules that are left out. */
  readonly except?: readonly LintRuleName[] | undefined;
}
