import { readCredential } from '../badge/read-credential.js';
import type { Badge } from '../badge/types.js';
import { algorithmOf } from '../jws/algorithms.js';
import { checkSignature } from '../jws/check-signature.js';
import { longestBadge, readJws, type ReadJws } from '../jws/read-jws.js';
import { findKey } from '../trust/read-trust.js';
import type { Trust, TrustedIssuer, TrustRole } from '../trust/types.js';
import type { UnprovenBadge, UnprovenReason, UnprovenVerdict } from './types.js';

/** A badge and who is proved to have issued it. */
export interface Proof {
  readonly verdict: 'proven';
  readonly badge: Badge;
  readonly issuer: TrustedIssuer;
}

const verdicts: Readonly<Record<UnprovenReason, UnprovenVerdict>> = {
  'issuer-unknown': 'untrusted-issuer',
  'role-not-trusted': 'untrusted-issuer',
  'key-unknown': 'untrusted-issuer',
  'algorithm-mismatch': 'tampered',
  'signature-invalid': 'tampered',
  platform: 'not-checkable',
};

const roles: Readonly<Record<Badge['kind'], TrustRole>> = {
  declared: 'school',
  recognised: 'authority',
};

/** Reads a badge and asks the trust list who signed it. Throws `Malformed` for what is no badge. */
export async function prove(token: unknown, trust: Trust): Promise<Proof | UnprovenBadge> {
  const jws = readJws(token, longestBadge);
  const claimed = readCredential(jws.payload);
  const unproven = (reason: UnprovenReason): UnprovenBadge => {
    return { verdict: verdicts[reason], reason, claimed };
  };
  const named = trust.issuers.filter(({ id }) => id === claimed.issuer.id);
  if (named.length === 0) return unproven('issuer-unknown');
  const issuer = named.find(({ role }) => role === roles[claimed.kind]);
  if (issuer === undefined) return unproven('role-not-trusted');
  const reason = await findFault(jws, issuer);
  return reason === undefined ? { verdict: 'proven', badge: claimed, issuer } : unproven(reason);
}

/** Why a token is not proved to be signed by an issuer; `undefined` when it is. */
export async function findFault(
  { token, algorithm, kid }: ReadJws,
  issuer: TrustedIssuer,
): Promise<UnprovenReason | undefined> {
  const key = findKey(issuer, kid);
  if (key === undefined) return 'key-unknown';
  if (algorithmOf(key) !== algorithm) return 'algorithm-mismatch';
  switch (await checkSignature(token, key)) {
    case 'valid':
      return undefined;
    case 'invalid':
      return 'signature-invalid';
    case 'not-checkable':
      return 'platform';
  }
}
