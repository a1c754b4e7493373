import type { Assessment, Evidence, IssueOf, Measure } from '@dds/criteria';

/** Another system that offers a value. */
export interface ProposalOrigin {
  /** Such as `lms.example.edu.vn`. */
  readonly system: string;
  /** RFC 3339 date and time at which the value was read there. */
  readonly at?: string;
  /** Where in that system. */
  readonly reference?: string;
}

/** The value of one field: a boolean, a number, a text, a measure, or an entry of the register. */
export type ProposedValue = boolean | number | string | Measure | Evidence;

/** A value that another system offers for one field of the file. */
export interface Proposal {
  /**
   * `conditions/<code>/met`, `items/<code>/points`, `items/<code>/notApplicable`,
   * `items/<code>/measure`, `evidence/<id>`, `institution/<key>` (a text), `schoolYear`.
   */
  readonly path: string;
  readonly value: ProposedValue;
  readonly origin: ProposalOrigin;
}

/** `same` and `filled` need no one; `different` waits; `accepted` and `refused` were decided. */
export type ProposalStatus = 'same' | 'filled' | 'different' | 'accepted' | 'refused';

export interface ProposalDecision {
  readonly by: string;
  /** RFC 3339 date and time, as given. */
  readonly at: string;
  /**
   * What stood in the field when it was decided, or, of `points` and `notApplicable`, in the other
   * one where this one was empty; `null` for nothing.
   */
  readonly replaced: ProposedValue | null;
}

/** What became of a proposal. */
export interface ProposalEntry extends Proposal {
  /** From 1, in order of arrival. */
  readonly id: number;
  readonly status: ProposalStatus;
  /** Of `accepted` and `refused` only. */
  readonly decision: ProposalDecision | null;
}

/** Everything that was ever offered, beside the file. */
export interface ProposalLedger {
  readonly schemaVersion: 1;
  readonly entries: readonly ProposalEntry[];
}

export type ProposalIssueCode =
  | 'ledger-malformed'
  | 'proposal-malformed'
  | 'proposal-path-unknown'
  | 'proposal-target-malformed'
  | 'proposal-value-invalid';

export type ProposalIssue = IssueOf<ProposalIssueCode>;

export interface ProposalOutcome {
  readonly assessment: Assessment;
  readonly ledger: ProposalLedger;
  readonly issues: readonly ProposalIssue[];
}

/** What a person says to a proposal. */
export interface Decision {
  /** Id of the entry. */
  readonly id: number;
  readonly decision: 'accept' | 'refuse';
  readonly by: string;
  /** RFC 3339 date and time. */
  readonly at: string;
}
