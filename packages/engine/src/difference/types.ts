import type {
  AssessmentResult,
  ConditionAnswer,
  ConditionState,
  Evidence,
  Hold,
  Issue,
  ItemAnswer,
  ItemResult,
} from '@dds/criteria';

/** A value on two sides: earlier and later, or one version and another. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * Answers to try out, by code of the row. The fields that are given replace those of the answer;
 * `null` takes the whole answer away. Giving `points` drops `notApplicable`, and the other way round.
 */
export interface AssessmentChanges {
  readonly conditions?: Readonly<Record<string, ConditionAnswer | null>>;
  readonly items?: Readonly<Record<string, ItemAnswer | null>>;
  /** Added to the register, or put in the place of the entry with the same id. */
  readonly evidence?: readonly Evidence[];
}

export interface GroupDifference {
  readonly points: Change<number>;
  /** Points after less points before. */
  readonly gain: number;
  readonly levelByPoints: Change<number>;
  readonly level: Change<number | null>;
  readonly holdsGained: readonly Hold[];
  readonly holdsLost: readonly Hold[];
}

export interface ConditionDifference extends Change<ConditionState> {
  readonly code: string;
}

export interface ItemDifference extends Change<ItemResult> {
  readonly code: string;
  /** Points that count after, less those before. */
  readonly gain: number;
}

/** What differs between two results by one catalog. */
export interface ResultDifference {
  readonly complete: Change<boolean>;
  readonly level: Change<AssessmentResult['level']>;
  /** Every group, by code, in catalog order. */
  readonly groups: Readonly<Record<string, GroupDifference>>;
  /** Only those that differ, in catalog order. */
  readonly conditions: readonly ConditionDifference[];
  /** Only those that differ, in catalog order. */
  readonly items: readonly ItemDifference[];
  /** In the order of the later result. */
  readonly issuesGained: readonly Issue[];
  /** In the order of the earlier result. */
  readonly issuesLost: readonly Issue[];
}
