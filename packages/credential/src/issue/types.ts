import type { Assessment, Catalog, Guidance, Policies } from '@dds/criteria';
import type { Badge, Decision, Party, StatusEntry } from '../badge/types.js';

export interface IssueOptions {
  readonly catalog: Catalog;
  readonly guidance?: Guidance | undefined;
  /** Readings that differ from the default ones; the badge states them. */
  readonly policies?: Partial<Policies> | undefined;
  /** Address of a page that says what the level takes. */
  readonly criteria: string;
  /** When it is issued: a date or RFC 3339, as are the next two; parts of a second are cut off. */
  readonly at: Date | string;
  /** Default: `at`. */
  readonly validFrom?: Date | string | undefined;
  readonly validUntil: Date | string;
  /** A place of its own in the issuer's status list, without which it cannot be withdrawn. */
  readonly status?: StatusEntry | undefined;
  /** URI of the badge. Default: a random `urn:uuid:`. */
  readonly id?: string | undefined;
}

/** What an authority recognises. */
export interface Recognition {
  /** Its `id` is the one under which it declares. */
  readonly school: Party;
  /** The school's own assessment, as it was submitted. */
  readonly assessment: Assessment;
  /** The authority's assessment, where it differs from the school's: it gives the level. */
  readonly reviewed?: Assessment | undefined;
  readonly decision?: Decision | undefined;
}

/** A signed badge. */
export interface IssuedBadge {
  /** Compact JWS, to be put into a link or a file. */
  readonly token: string;
  readonly badge: Badge;
}
