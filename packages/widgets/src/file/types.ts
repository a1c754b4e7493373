import type { Assessment } from '@dds/criteria';
import type { ParseIssue } from '@dds/criteria/assessment-file';

/**
 * Everything that can be wrong with a file before, or besides, what it says.
 *
 * - `catalog-other`: it belongs to another index;
 * - `file-empty`: there is nothing in it;
 * - `file-foreign`: it is a document of another program.
 */
export type FileIssueCode = 'catalog-other' | 'file-empty' | 'file-foreign';

/** Something wrong with a file or worth saying about it, apart from its words. */
export type FileIssue =
  | ParseIssue
  | {
      readonly code: FileIssueCode;
      readonly severity: 'error';
      readonly path: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** What reading a file gives: the assessment, or why there is none. Issues may stand beside both. */
export type AssessmentFile =
  | { readonly ok: true; readonly assessment: Assessment; readonly issues: readonly FileIssue[] }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };
