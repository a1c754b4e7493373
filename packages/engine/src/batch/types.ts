import type { Assessment, AssessmentResult, IssueOf } from '@dds/criteria';
import type { ScoreOptions } from '../score/index.js';
import type { Summary, SummaryKeys } from '../aggregate/types.js';

export type BatchIssueCode =
  'assessment-refused' | 'catalog-mismatch' | 'keys-refused' | 'line-not-json';

/** `path` is `lines/<number>`. */
export type BatchIssue = IssueOf<BatchIssueCode>;

/** One line of a batch: either a result, or the reason why there is none. */
export type BatchRow =
  | {
      readonly line: number;
      readonly ok: true;
      readonly assessment: Assessment;
      readonly result: AssessmentResult;
    }
  | { readonly line: number; readonly ok: false; readonly issue: BatchIssue };

/** Lines of NDJSON, or values that have been parsed. */
export type BatchSource = AsyncIterable<unknown> | Iterable<unknown>;

export interface BatchOptions extends ScoreOptions {
  /**
   * Reads a line that is a text; absent: `JSON.parse`. It may throw, which makes the line
   * `line-not-json`.
   */
  readonly read?: ((text: string) => unknown) | undefined;
}

export interface SummaryOptions extends BatchOptions {
  /**
   * Under which keys an assessment is counted; absent: none. Where it throws, or gives something
   * else than texts, the line is `keys-refused` and not counted.
   */
  readonly keys?: ((assessment: Assessment, result: AssessmentResult) => SummaryKeys) | undefined;
  /** How many issues are kept; every one is counted. Default 100. */
  readonly keepIssues?: number | undefined;
}

export interface BatchSummary {
  /** Lines with something on them. */
  readonly lines: number;
  readonly scored: number;
  readonly summary: Summary;
  readonly issueCounts: Readonly<Partial<Record<BatchIssueCode, number>>>;
  /** The first ones. */
  readonly issues: readonly BatchIssue[];
}
