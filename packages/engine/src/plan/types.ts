import type { Effort, EvidenceKind, Issue, Strength } from '@dds/criteria';
import type { AssessmentChanges } from '../difference/types.js';
import type { ScoreOptions } from '../score/index.js';

/** What raising items costs, in any unit. Numbers of at most two decimals, from 0 to 1,000,000. */
export interface CostModel {
  /** Whether a cost counts for each point that is gained, or once for the item. */
  readonly per: 'point' | 'item';
  /** By the item's effort tag; an item without one counts as `medium`. */
  readonly effort?: Readonly<Record<Effort, number>>;
  /** By code of the item; goes before the effort tag. */
  readonly items?: Readonly<Record<string, number>>;
}

export interface PlanOptions extends ScoreOptions {
  /** The level that is wanted. */
  readonly target: number;
  /** Code of the only group that is to reach it; absent: every group. */
  readonly group?: string | undefined;
  /** Absent: {@link defaultCost}. */
  readonly cost?: CostModel | undefined;
  /** Codes of items that cannot be raised. */
  readonly locked?: readonly string[] | undefined;
}

/** Evidence that the guidance asks for and that the row does not have yet. */
export interface WantedEvidence {
  readonly requirement: string;
  readonly kind: EvidenceKind;
  readonly strength: Strength;
}

export type BlockerCode =
  | 'above-unverified-maximum'
  | 'condition-unanswered'
  | 'condition-unmet'
  | 'criterion-above-maximum'
  | 'group-above-maximum'
  | 'row-invalid';

/** What has to be settled before any points help. */
export interface Blocker {
  readonly code: BlockerCode;
  /** Such as `conditions/1.1`, `items/1.3.1`, `criteria/2.3`, `groups/1`. */
  readonly path: string;
  /** Its issues that are errors; above an unverified maximum, that warning alone. */
  readonly issues: readonly Issue[];
  /** For a condition: what must be there for it to be met. */
  readonly evidence: readonly WantedEvidence[];
}

/** One item to raise to its maximum. */
export interface PlanStep {
  readonly item: string;
  readonly criterion: string;
  /** The points that count now; above an unverified maximum, that maximum. */
  readonly from: number;
  readonly to: number;
  readonly gain: number;
  readonly cost: number;
  readonly effort: Effort;
  readonly evidence: readonly WantedEvidence[];
  /** The group's points and level by points once this step and those before it are done. */
  readonly groupPoints: number;
  readonly groupLevelByPoints: number;
}

export interface GroupImprovement {
  readonly reached: boolean;
  /** False when raising every item that can be raised is not enough. */
  readonly possible: boolean;
  /** Points of the group now. */
  readonly points: number;
  /** The least points of the level that is wanted. */
  readonly neededPoints: number;
  /** Points of items still to gain, on the scale of the items. */
  readonly missingPoints: number;
  /** What raising every item that can be raised would leave missing; 0 when the level is possible. */
  readonly shortPoints: number;
  readonly blockers: readonly Blocker[];
  /** The cheapest set, in catalog order; empty when the level is reached or not possible. */
  readonly steps: readonly PlanStep[];
  /** `null` when the level is not possible. */
  readonly cost: number | null;
}

/** The cheapest way to a level. */
export interface ImprovementPlan {
  readonly target: number;
  readonly reached: boolean;
  readonly possible: boolean;
  readonly cost: number | null;
  /** The groups asked for, by code, in catalog order. */
  readonly groups: Readonly<Record<string, GroupImprovement>>;
  /** The steps as answers, for `whatIf`; blockers are for people to settle. */
  readonly changes: AssessmentChanges;
}
