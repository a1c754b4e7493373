import type { Assessment, IssueOf } from '@dds/criteria';

export type MigrationIssueCode =
  'not-an-assessment' | 'schema-version-newer' | 'schema-version-unknown';

export type MigrationIssue = IssueOf<MigrationIssueCode>;

/** A value that a step wrote in another way. */
export interface MigrationChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One version up. */
export interface MigrationStep {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly MigrationChange[];
}

export type Migration =
  | {
      readonly ok: true;
      /** Of the present version; to be read with `parseAssessment` like any other file. */
      readonly assessment: Assessment;
      readonly steps: readonly MigrationStep[];
    }
  | { readonly ok: false; readonly issues: readonly MigrationIssue[] };
