import type {
  Assessment,
  ConditionAnswer,
  ConditionState,
  GroupTotals,
  IssueOf,
  ItemAnswer,
  ItemResult,
} from '@dds/criteria';
import type { reviewReasons } from './reasons.js';

/** Why a reviewer changed a row. */
export type ReviewReasonCode = (typeof reviewReasons)[number];

export interface ReviewReason {
  readonly code: ReviewReasonCode;
  /** In the reviewer's words; never empty. */
  readonly text: string;
}

/** What an authority writes: the school's answers, changed where it judged otherwise. */
export interface ReviewSheet {
  readonly schemaVersion: 1;
  /** Digest of the assessment that was reviewed. */
  readonly self: string;
  /** The copy that the reviewer changes. */
  readonly external: Assessment;
  /** By path of the row, such as `items/1.3.1`. */
  readonly reasons: Readonly<Record<string, ReviewReason>>;
}

/** `null` takes the reviewer's own answer back to the school's. */
export type ReviewAnswer = ConditionAnswer | ItemAnswer | null;

export type ReviewIssueCode =
  | 'change-outside-rows'
  | 'change-without-reason'
  | 'reason-text-missing'
  | 'reason-unknown'
  | 'reason-without-change'
  | 'review-of-another-file'
  | 'sheet-malformed';

export type ReviewIssue = IssueOf<ReviewIssueCode>;

export interface ReviewedItem {
  readonly code: string;
  readonly self: ItemResult;
  readonly external: ItemResult;
  /** Self less external points: above zero where the school scored itself higher. */
  readonly gap: number;
  readonly reason: ReviewReason | null;
}

export interface ReviewedCondition {
  readonly code: string;
  readonly self: ConditionState;
  readonly external: ConditionState;
  readonly reason: ReviewReason | null;
}

export interface ReviewedCriterion {
  readonly code: string;
  readonly self: number;
  readonly external: number;
  readonly gap: number;
}

export interface ReviewedGroup {
  readonly self: GroupTotals;
  readonly external: GroupTotals;
  readonly gap: number;
}

/** A self-assessment beside its review, in catalog order. */
export interface ReviewComparison {
  readonly catalog: { readonly id: string; readonly version: string; readonly digest: string };
  readonly level: { readonly self: number | null; readonly external: number | null };
  readonly groups: Readonly<Record<string, ReviewedGroup>>;
  readonly conditions: readonly ReviewedCondition[];
  readonly criteria: readonly ReviewedCriterion[];
  readonly items: readonly ReviewedItem[];
  /** What is wrong with the sheet; the scoring issues of either side are not repeated. */
  readonly issues: readonly ReviewIssue[];
}

/** How often one side is above the other. */
export interface DriftCounts {
  /** Dossiers in which both sides have a figure. */
  readonly compared: number;
  readonly selfHigher: number;
  readonly equal: number;
  readonly selfLower: number;
  /** Dossiers in which a side has none. */
  readonly notCompared: number;
}

export interface PointsDrift extends DriftCounts {
  /** Sum of self less external, in points. */
  readonly totalGap: number;
  /** `totalGap` by `compared`, rounded half away from zero to hundredths; `null` for none compared. */
  readonly meanGap: number | null;
  /** The largest gap upwards and downwards; 0 for none. */
  readonly highestGap: number;
  readonly lowestGap: number;
  /** How many dossiers have which gap: whole points, rounded away from zero, as keys. */
  readonly histogram: Readonly<Record<string, number>>;
}

/** How far self-scores run above external ones, over many dossiers. */
export interface ReviewDrift {
  readonly dossiers: number;
  readonly level: DriftCounts;
  /** By code, in catalog order. */
  readonly groups: Readonly<Record<string, PointsDrift>>;
  readonly conditions: Readonly<Record<string, DriftCounts>>;
  readonly items: Readonly<Record<string, PointsDrift>>;
  /** How often each reason was given. */
  readonly reasons: Readonly<Record<ReviewReasonCode, number>>;
}
