import type { DossierAction, IssueOf, ReviewProcedure } from '@dds/criteria';

/** Where a dossier stands. */
export type DossierStage =
  | 'draft'
  | 'approved'
  | 'submitted'
  | 'returned'
  | 'under-review'
  | 'recognised'
  | 'not-recognised'
  | 'published';

/** Who acts: always data, never looked up. */
export interface Actor {
  /** Id of a role in the procedure. */
  readonly role: string;
  readonly name: string;
  /** The body for which the person acts. */
  readonly body?: string;
}

/** Something that a person did to a dossier. */
export interface DossierEvent {
  readonly action: DossierAction;
  /** RFC 3339 date and time with its offset, as given; no clock is read. */
  readonly at: string;
  readonly by: Actor;
  /** Digest of the assessment that the event speaks of, as `digestOf` gives it. */
  readonly assessment: string;
  /** Needed where something is returned, refused, recalled or corrected. */
  readonly reason?: string;
  /** The level that is recognised: only, and always, with `recognise`. */
  readonly level?: number;
}

/** An event as the log keeps it. */
export interface LoggedEvent extends DossierEvent {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** `hash` of the event before; `null` for the first. */
  readonly previous: string | null;
  /** Digest of this event without this field. */
  readonly hash: string;
}

/** Append-only: every log that comes later begins with it. */
export type DossierLog = readonly LoggedEvent[];

/** What a log amounts to. */
export interface Dossier {
  /** `null` before the first event. */
  readonly stage: DossierStage | null;
  /** From 1; each correction after a decision opens the next. */
  readonly version: number;
  /** Digest of the assessment as it stands. */
  readonly assessment: string | null;
  /** Digest that the head approved, as long as the approval stands. */
  readonly approved: string | null;
  /** The level that was recognised last in this version. */
  readonly level: number | null;
  /** What may be done next, in the order of {@link dossierActions}. */
  readonly next: readonly DossierAction[];
}

export type LifecycleIssueCode =
  | 'action-out-of-order'
  | 'assessment-changed-after-approval'
  | 'assessment-mismatch'
  | 'event-late'
  | 'event-malformed'
  | 'level-missing'
  | 'level-unexpected'
  | 'log-malformed'
  | 'log-shortened'
  | 'log-tampered'
  | 'reason-missing'
  | 'role-not-allowed'
  | 'time-before-previous'
  | 'time-outside-periods';

export type LifecycleIssue = IssueOf<LifecycleIssueCode>;

export interface LifecycleOptions {
  readonly procedure: ReviewProcedure;
  /** Such as `2025-2026`; without it nothing is late. */
  readonly schoolYear?: string | undefined;
}

export interface AppendResult {
  /** False when the event has an error: then `log` is the one that was given. */
  readonly ok: boolean;
  readonly log: DossierLog;
  readonly dossier: Dossier;
  readonly issues: readonly LifecycleIssue[];
}

export interface VerifyOptions extends LifecycleOptions {
  /** `hash` of the last event that is known from elsewhere: finds a log whose end was cut off. */
  readonly head?: string | undefined;
}

export interface LogVerification {
  readonly ok: boolean;
  /** What the events amount to as far as they stand; stops before the first error. */
  readonly dossier: Dossier;
  readonly issues: readonly LifecycleIssue[];
}
