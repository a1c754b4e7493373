import type { Stage } from '../assessment/types.js';

/** One entry of the policy `notApplicable`. */
export interface NotApplicableRule {
  /** Code of the item. */
  readonly item: string;
  /** The rule serves an institution all of whose stages stand here. */
  readonly stages: readonly Stage[];
  /** `zero`: counts nothing. `rescale`: its maximum leaves the group's denominator. */
  readonly treatment: 'zero' | 'rescale';
}

/** The readings chosen where the Decision is silent. */
export interface Policies {
  /** What an unmet or unanswered condition does to its group's level. Default `withhold`. */
  readonly conditions: 'withhold' | 'lowest-level' | 'ignore';
  /** Whether the institution has a level of its own. Default `lowest-group`. */
  readonly overall: 'lowest-group' | 'per-group';
  /** Default: none, so that no item may be left out. */
  readonly notApplicable: readonly NotApplicableRule[];
  /** What missing mandatory evidence does to a row. Default `advise`. */
  readonly evidence: 'advise' | 'require';
}

/** Everything that scoring can find wrong or worth saying. */
export type IssueCode =
  | 'answer-ambiguous'
  | 'answer-malformed'
  | 'criterion-above-maximum'
  | 'evidence-missing'
  | 'evidence-unknown'
  | 'evidence-url-unsafe'
  | 'group-above-maximum'
  | 'group-rescaled'
  | 'measure-invalid'
  | 'not-applicable-not-allowed'
  | 'points-above-maximum'
  | 'points-above-unverified-maximum'
  | 'points-invalid'
  | 'unknown-code';

export type Severity = 'error' | 'warning' | 'info';

export type IssueParams = Readonly<Record<string, string | number>>;

/** Something wrong or worth saying, apart from its words, with a code of a closed set. */
export interface IssueOf<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Such as `items/1.3.1`, `conditions/1.1`, `criteria/1.3`, `groups/1`, `evidence/0`. */
  readonly path: string;
  readonly params: IssueParams;
}

/** What scoring finds wrong or worth saying. */
export type Issue = IssueOf<IssueCode>;

export type ItemState = 'scored' | 'unanswered' | 'not-applicable' | 'invalid' | 'evidence-missing';

export interface ItemResult {
  readonly state: ItemState;
  /** The points that count: 0 unless `state` is `scored`. */
  readonly points: number;
  readonly maxPoints: number;
}

export type ConditionState = 'met' | 'unmet' | 'unanswered';

export interface ConditionResult {
  readonly kind: 'condition';
  readonly state: ConditionState;
}

export interface ScoredCriterionResult {
  readonly kind: 'scored';
  readonly points: number;
  readonly maxPoints: number;
  /** Level of the band that the points fall in; `null` where no bands are documented. */
  readonly band: number | null;
  readonly items: Readonly<Record<string, ItemResult>>;
}

export type CriterionResult = ConditionResult | ScoredCriterionResult;

/** Why a group's level by points does not simply stand, in the order in which they are listed. */
export type Hold = 'invalid' | 'condition-unmet' | 'condition-unanswered';

/** The figures of a group, apart from its rows. */
export interface GroupTotals {
  readonly points: number;
  readonly maxPoints: number;
  readonly levelByPoints: number;
  /** `null` when a hold withholds it. */
  readonly level: number | null;
  readonly holds: readonly Hold[];
}

export interface GroupResult extends GroupTotals {
  readonly criteria: Readonly<Record<string, CriterionResult>>;
}

/** Which rules, in which version, gave a result. */
export interface Stamp {
  readonly catalog: { readonly id: string; readonly version: string; readonly digest: string };
  readonly guidance: { readonly id: string; readonly version: string } | null;
  readonly policies: Policies;
  readonly engine: string;
}

/** Totals and levels only. */
export interface AssessmentTotals {
  /** Every condition and item is answered, and none is invalid. */
  readonly complete: boolean;
  /** `null` when no level can be stated, or when each group stands for itself. */
  readonly level: number | null;
  readonly groups: Readonly<Record<string, GroupTotals>>;
}

/** What scoring returns: JSON-able, recomputable, the same bytes for the same input. */
export interface AssessmentResult extends AssessmentTotals {
  readonly schemaVersion: 1;
  readonly stamp: Stamp;
  readonly groups: Readonly<Record<string, GroupResult>>;
  readonly issues: readonly Issue[];
}
