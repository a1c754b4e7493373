import type { IssueOf } from '@dds/criteria';
import type { KeySet } from '../jws/algorithms.js';
import type { Trust, TrustedIssuer } from './types.js';

/** A trusted issuer whose keys may stand at an address. */
export interface TrustSource extends Omit<TrustedIssuer, 'keys'> {
  /** The key set, or the https address of one. */
  readonly keys: KeySet | string;
}

/** A trust list of which parts stand at addresses. */
export interface TrustSources {
  readonly issuers: readonly TrustSource[];
  /** https addresses of status lists. */
  readonly statusLists?: readonly string[] | undefined;
}

export interface LoadTrustOptions {
  /** What fetches, such as `window.fetch`: given on purpose, as nothing is fetched otherwise. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

export type LoadTrustIssueCode = 'keys-unavailable' | 'keys-malformed' | 'status-list-unavailable';

/** A part of a trust list that could not be had. */
export type LoadTrustIssue = IssueOf<LoadTrustIssueCode>;

export interface LoadedTrust {
  /** Holds the parts that could be had; an issuer without keys proves nothing. */
  readonly trust: Trust;
  readonly issues: readonly LoadTrustIssue[];
}
