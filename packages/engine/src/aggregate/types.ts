import type { AssessmentResult, ConditionState, Hold, IssueCode, ItemState } from '@dds/criteria';

/** How many have which: keys that never counted are left out, the others are in a fixed order. */
export type Counts<Key extends string = string> = Readonly<Partial<Record<Key, number>>>;

export interface ItemTally {
  readonly states: Counts<ItemState>;
  /** Institutions with the item's maximum or more. */
  readonly full: number;
  /** Sum of the points that count, in hundredths. */
  readonly hundredths: number;
  /** Of those that are `scored`, by whole points: `6` counts 6 to below 7. */
  readonly histogram: Counts;
}

export interface CriterionTally {
  readonly hundredths: number;
  readonly histogram: Counts;
  /** By level of the band; empty where no bands are documented. */
  readonly bands: Counts;
  readonly items: Readonly<Record<string, ItemTally>>;
}

export interface GroupTally {
  /** By level; `none` where no level stands. */
  readonly levels: Counts;
  readonly levelsByPoints: Counts;
  readonly holds: Counts<Hold>;
  readonly hundredths: number;
  /** By whole points. */
  readonly histogram: Counts;
  readonly conditions: Readonly<Record<string, Counts<ConditionState>>>;
  readonly criteria: Readonly<Record<string, CriterionTally>>;
}

export interface Tally {
  readonly institutions: number;
  readonly complete: number;
  /** Levels of institutions; `none` where no level stands. Never an average. */
  readonly levels: Counts;
  readonly groups: Readonly<Record<string, GroupTally>>;
  /** Issues by code: how many there are. */
  readonly issues: Counts<IssueCode>;
}

/** The rules by which all results of a summary were reached. */
export type SummaryStamp = Omit<AssessmentResult['stamp'], 'engine'>;

/** What many results amount to; sums of parts are the whole, in any order. */
export interface Summary {
  readonly schemaVersion: 1;
  /** `null` as long as nothing was added. */
  readonly stamp: SummaryStamp | null;
  readonly all: Tally;
  /** By name of the key, then by its value: whole numbers first, then by UTF-16 code units. */
  readonly by: Readonly<Record<string, Readonly<Record<string, Tally>>>>;
}

/** Such as `{ commune: 'Hạ Long', stage: ['primary', 'lower-secondary'] }`; `undefined`: none. */
export type SummaryKeys = Readonly<Record<string, string | readonly string[] | undefined>>;
