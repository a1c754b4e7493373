import type { Verification } from '@dds/credential';
import type { Assessment, AssessmentResult } from '@dds/criteria';
import type { ParseIssue } from '@dds/criteria/assessment-file';
import type { ReviewSheet } from '@dds/engine';
import type { Words } from '../shell/problem.js';

/** A school's file as it was opened, with what scoring it here gives. It is never stored. */
export interface Dossier {
  /** Digest of the assessment. */
  readonly id: string;
  readonly fileName: string;
  readonly assessment: Assessment;
  /** What is odd about the file, though it can be read. */
  readonly issues: readonly ParseIssue[];
  /** The authority's own answers, where it has begun to judge otherwise. */
  readonly review: { readonly sheet: ReviewSheet; readonly saved: boolean } | null;
  /** What the authority's answers give, or else the school's. */
  readonly result: AssessmentResult;
  /** The school as the badge will name it. */
  readonly school: { readonly id: string; readonly name: string };
  /** The badge by which the school declares its level, and what it is worth. */
  readonly declared: { readonly token: string; readonly verification: Verification } | null;
  readonly outcome: 'recognised' | 'returned' | null;
}

/** A file that could not be taken, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly reasons: readonly Words[];
}
