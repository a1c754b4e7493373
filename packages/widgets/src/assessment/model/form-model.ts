import type {
  Assessment,
  AssessmentResult,
  Condition,
  ConditionState,
  EvidenceRequirement,
  Group,
  GroupResult,
  Issue,
  Item,
  ItemState,
  ScoredCriterion,
} from '@dds/criteria';
import type { RegisterEntry, RowAnswer } from './read-answer.js';
import type { RowRef } from './row-ref.js';

/** What the form shows, apart from its words and from what has been touched. */
export interface FormModel {
  readonly assessment: Assessment;
  readonly result: AssessmentResult;
  readonly groups: readonly GroupModel[];
  readonly register: readonly EvidenceModel[];
  readonly missing: readonly Missing[];
  /** What stands in the way of a sound file, in the order of the form. */
  readonly errors: readonly ErrorModel[];
  /** Issues that belong to no row the form shows. */
  readonly outside: readonly Issue[];
}

/** What a complete file still lacks. */
export type MissingKind = 'fact' | 'condition' | 'item' | 'evidence';

/** One thing that is missing, and the path of the field or row where it belongs. */
export interface Missing {
  readonly kind: MissingKind;
  readonly path: string;
}

/** An error and the field where it is mended. */
export interface ErrorModel {
  readonly issue: Issue;
  readonly target: string;
}

/** A group with its totals and rows. */
export interface GroupModel {
  readonly group: Group;
  readonly totals: GroupResult;
  readonly issues: readonly Issue[];
  readonly conditions: readonly ConditionModel[];
  readonly criteria: readonly CriterionModel[];
}

/** What conditions and items have in common. */
export interface RowModel {
  readonly row: RowRef;
  readonly path: string;
  readonly group: string;
  readonly answer: RowAnswer;
  readonly issues: readonly Issue[];
  readonly evidence: readonly LinkedEvidence[];
  readonly requirements: readonly RequirementModel[];
}

/** A condition as the form shows it. */
export interface ConditionModel extends RowModel {
  readonly condition: Condition;
  readonly state: ConditionState;
}

/** An item as the form shows it. */
export interface ItemModel extends RowModel {
  readonly item: Item;
  readonly state: ItemState;
  /** In points; `null` where the measure suggests none. */
  readonly suggestion: number | null;
  /** The form offers "not applicable": a policy allows it, or the file has it already. */
  readonly mayNotApply: boolean;
}

/** A scored criterion as the form shows it. */
export interface CriterionModel {
  readonly criterion: ScoredCriterion;
  readonly points: number;
  readonly band: number | null;
  readonly issues: readonly Issue[];
  readonly items: readonly ItemModel[];
}

/** A requirement of the guidance that speaks of a row, and whether the row's evidence meets it. */
export interface RequirementModel {
  readonly requirement: EvidenceRequirement;
  readonly met: boolean;
}

/** An entry of the register and where it is used. */
export interface EvidenceModel extends RegisterEntry {
  readonly rows: readonly string[];
  readonly issues: readonly Issue[];
}

/** An id on a row, with its entry where the register has one. */
export interface LinkedEvidence {
  readonly id: string;
  readonly evidence: EvidenceModel | undefined;
}
