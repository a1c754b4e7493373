import type { Badge } from '../badge/types.js';
import type { Trust } from '../trust/types.js';

/** What of a badge whose signature is proved can be said in one word. */
export type ProvenVerdict =
  | 'recognised'
  | 'declared'
  | 'other-subject'
  | 'assessment-mismatch'
  | 'revoked'
  | 'superseded'
  | 'not-yet-valid'
  | 'expired'
  | 'status-unknown';

/** What of a badge that nothing proves can be said in one word. */
export type UnprovenVerdict = 'untrusted-issuer' | 'tampered' | 'not-checkable';

/** The one word for a badge. Only `recognised` and `declared` are good. */
export type Verdict = ProvenVerdict | UnprovenVerdict | 'malformed';

/** Why nothing proves a badge. */
export type UnprovenReason =
  /** The host's list has no such issuer. */
  | 'issuer-unknown'
  /** The issuer is in the list, for another role: a school that recognises, say. */
  | 'role-not-trusted'
  /** The issuer is in the list, without this key. */
  | 'key-unknown'
  /** The token names another algorithm than the key serves. */
  | 'algorithm-mismatch'
  | 'signature-invalid'
  /** This page or browser cannot check signatures, or not this kind. */
  | 'platform';

/** Whether a badge has been withdrawn, and how that is known. */
export type StatusFact =
  /** The issuer keeps no list for the badge. */
  | { readonly state: 'none' }
  | { readonly state: 'good' | 'revoked'; readonly list: ListFact }
  /** `list` is the newest that was given, where it is too old. */
  | {
      readonly state: 'unknown';
      readonly reason: 'list-missing' | 'list-unusable' | 'list-expired';
      readonly list: ListFact | null;
    };

/** How old a status list is. */
export interface ListFact {
  readonly issuedAt: string;
  readonly validUntil: string;
  /** Whole seconds between its issue and the time of verifying; 0 for one that is younger. */
  readonly age: number;
}

/** What comparing a badge with an assessment gives. */
export type AssessmentMatch =
  /** The file has the digest of the badge, and scores the levels of the badge. */
  | 'matches'
  /** The file is the school's, as the badge says; its level comes from the authority's own file. */
  | 'digest-only'
  | 'digest-differs'
  /** The file is of another school year than the badge. */
  | 'year-differs'
  /** The badge was scored by a catalog or guidance that was not given. */
  | 'rules-missing'
  | 'level-differs'
  /** The file cannot be scored. */
  | 'not-scorable';

/** Compares a badge with an assessment; `checkAgainst` makes one. */
export type AssessmentCheck = (badge: Badge) => AssessmentMatch;

/** What the verdict on a proven badge rests on. */
export interface BadgeFacts {
  /** How the host calls the issuer, or else how the issuer calls itself. */
  readonly issuerName: string;
  readonly time: 'current' | 'not-yet-valid' | 'expired';
  readonly status: StatusFact;
  /** `id` of a later badge that takes the place of this one. */
  readonly supersededBy: string | null;
  readonly subject: 'as-expected' | 'other-school' | 'other-year' | 'not-asked';
  readonly assessment: AssessmentMatch | 'not-given';
}

/** A badge that was signed by an issuer who is trusted to say this. */
export interface ProvenBadge {
  readonly verdict: ProvenVerdict;
  readonly badge: Badge;
  readonly facts: BadgeFacts;
}

/** A badge that nothing proves: what it claims may be anyone's invention. */
export interface UnprovenBadge {
  readonly verdict: UnprovenVerdict;
  readonly reason: UnprovenReason;
  /** Never show it as if it were so. */
  readonly claimed: Badge;
}

/** What is no badge at all. */
export interface MalformedBadge {
  readonly verdict: 'malformed';
  /** Where the token has not the right form, such as `header/alg` or `payload/exp`. */
  readonly path: string;
}

/** What verifying a badge gives. */
export type Verification = ProvenBadge | UnprovenBadge | MalformedBadge;

export interface VerifyBadgeOptions {
  readonly trust: Trust;
  /** When it is: a date, or RFC 3339. No clock is read. */
  readonly at: Date | string;
  /** Which badge the place is for: another school's, or of another year, is refused there. */
  readonly expected?: { readonly school?: string; readonly schoolYear?: string } | undefined;
  /** Made by `checkAgainst` of an assessment, to score it again. */
  readonly assessment?: AssessmentCheck | undefined;
  /** Other badges of which a later one of the same issuer, kind, school and year takes over. */
  readonly newer?: readonly string[] | undefined;
  /** What becomes of a badge that may have been withdrawn, for all one knows. Default `accept`. */
  readonly unknownStatus?: 'accept' | 'refuse' | undefined;
}
