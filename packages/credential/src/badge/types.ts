import type { Policies, Stamp } from '@dds/criteria';

/** A school declares (tự đánh giá), an authority recognises (công nhận). */
export type BadgeKind = 'declared' | 'recognised';

/** A school or an authority. */
export interface Party {
  /** URI without a fragment, ASCII only, such as `https://thpt-mau.edu.vn/dds`. */
  readonly id: string;
  readonly name: string;
}

/** The authority's decision (quyết định công nhận). */
export interface Decision {
  /** Such as `Quyết định 123/QĐ-SGDĐT`. */
  readonly name: string;
  /** http or https. */
  readonly url?: string;
}

/** Where the issuer says whether a badge has been withdrawn. */
export interface StatusEntry {
  /** Address of the issuer's status list. */
  readonly list: string;
  /** Place of the badge in the list, from 0. */
  readonly index: number;
}

/** What a badge says. */
export interface Badge {
  readonly kind: BadgeKind;
  /** URI of this very badge. */
  readonly id: string;
  readonly issuer: Party;
  readonly school: Party;
  /** Such as `2025-2026`. */
  readonly schoolYear: string;
  /** `null` where, by policy, each group stands for itself. */
  readonly level: number | null;
  /** Level of each group by its code. */
  readonly groups: Readonly<Record<string, number | null>>;
  /** Digest of the school's assessment, as `digestOf` gives it. */
  readonly assessment: string;
  /** Digest of the authority's own assessment, when the level comes from that. */
  readonly reviewed: string | null;
  readonly decision: Decision | null;
  /** The index by which it was scored; its digest tells the version as well. */
  readonly catalog: Omit<Stamp['catalog'], 'version'>;
  readonly guidance: Stamp['guidance'];
  readonly policies: Policies;
  /** Address of a page that says what the level takes. */
  readonly criteria: string;
  /** RFC 3339 in UTC, whole seconds, as are the next two. */
  readonly issuedAt: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** `null` where the issuer keeps no list. */
  readonly status: StatusEntry | null;
}
