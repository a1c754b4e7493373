import type { Assessment } from '@dds/criteria';

/** Something wrong with a file or worth saying about it, apart from its words. */
export interface FileIssue {
  /** A code of the schema's issues, or `catalog-other`, `file-empty`, `file-not-json`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where in the file, such as `items/1.3.1`; empty for the file as a whole. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What reading a file gives: the assessment, or why there is none. Issues may stand beside both. */
export type AssessmentFile =
  | { readonly ok: true; readonly assessment: Assessment; readonly issues: readonly FileIssue[] }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };
