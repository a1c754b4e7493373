import type { KeySet } from '../jws/algorithms.js';

/** A school may declare for itself; an authority may recognise any school. */
export type TrustRole = 'school' | 'authority';

/** An issuer whose signature the host believes, for one role. */
export interface TrustedIssuer {
  /** The URI that its badges state, compared letter by letter. */
  readonly id: string;
  readonly role: TrustRole;
  /** How the host calls it; goes before the name in the badge. */
  readonly name?: string | undefined;
  /** Its public keys, as published: the present one and those that signed earlier badges. */
  readonly keys: KeySet;
}

/** Whom the host believes. Nothing in a token can add to it. */
export interface Trust {
  readonly issuers: readonly TrustedIssuer[];
  /** Status lists as their issuers signed them, with or without those that are needed. */
  readonly statusLists?: readonly string[] | undefined;
}
