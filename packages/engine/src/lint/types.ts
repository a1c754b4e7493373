import type { IssueOf } from '@dds/criteria';
import type { lintRules } from './rules/index.js';
import type { ViewOptions } from './view.js';

/** Name of a rule, which is the code of what it finds. */
export type LintRuleName = (typeof lintRules)[number]['name'];

export type LintFinding = IssueOf<LintRuleName>;

export interface LintOptions extends ViewOptions {
  /** Rules that are left out. */
  readonly except?: readonly LintRuleName[] | undefined;
}
