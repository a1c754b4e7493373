import type { CriterionResult } from '@dds/criteria';

/** Results of criteria by code, in catalog order. */
export type CriterionResults = Record<string, CriterionResult>;

/** What the rows of a group add up to; points in hundredths. */
export interface Tally {
  points: number;
  /** Maxima that left the denominator. */
  excluded: number;
  /** A row that is invalid, or a criterion or the group above its maximum. */
  invalid: boolean;
  /** A row that is unanswered or invalid. */
  open: boolean;
  /** A condition that is not met. */
  unmet: boolean;
  /** A condition that is not answered. */
  unanswered: boolean;
}

/** Opens a tally in which nothing has been counted. */
export function openTally(): Tally {
  return {
    points: 0,
    excluded: 0,
    invalid: false,
    open: false,
    unmet: false,
    unanswered: false,
  };
}
