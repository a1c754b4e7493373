import { DdsError } from '@dds/criteria/errors';
import { secondsOf } from '../badge/instants.js';
import type { Badge } from '../badge/types.js';
import { Malformed } from '../jws/malformed.js';
import { readTrust } from '../trust/read-trust.js';
import { checkStatus } from './check-status.js';
import { findNewer } from './find-newer.js';
import { prove, type Proof } from './prove.js';
import type {
  BadgeFacts,
  ProvenBadge,
  ProvenVerdict,
  Verification,
  VerifyBadgeOptions,
} from './types.js';

/**
 * Tells what a badge is worth: recognised by an authority, declared by a school, or why neither.
 *
 * Works offline: nothing is fetched, and only the host's trust list says whose signature counts.
 *
 * @param token - The badge as a compact JWS; any value is survived.
 * @param options - Whom the host trusts, and what time it is.
 * @returns A verdict of a closed set and what it rests on. What is claimed without proof stands
 * apart from what is proved.
 * @throws DdsError - `ERR_DDS_TRUST_INVALID` for a trust list that is none, or that holds a private
 * key; `ERR_DDS_OPTION_INVALID` for another option that is malformed.
 *
 * @example
 * ```ts
 * import { verifyBadge, verdictText } from '@dds/credential/verify';
 *
 * const trust = { issuers: [] };
 * const verification = await verifyBadge('no token', { trust, at: '2026-06-01T08:00:00+07:00' });
 * console.assert(verification.verdict === 'malformed');
 * console.assert(verdictText(verification, 'vi').title === 'Không phải huy hiệu');
 * ```
 */
export async function verifyBadge(
  token: string,
  options: VerifyBadgeOptions,
): Promise<Verification> {
  const now = readNow(options.at);
  const trust = readTrust(options.trust);
  try {
    const proof = await prove(token, trust);
    return proof.verdict === 'proven' ? await judge(proof, options, now) : proof;
  } catch (error) {
    if (error instanceof Malformed) return { verdict: 'malformed', path: error.path };
    throw error;
  }
}

async function judge(
  { badge, issuer }: Proof,
  options: VerifyBadgeOptions,
  now: number,
): Promise<ProvenBadge> {
  const { trust, newer = [], assessment, expected } = options;
  const facts: BadgeFacts = {
    issuerName: issuer.name ?? badge.issuer.name,
    time: timeOf(badge, now),
    status: await checkStatus(badge.status, trust.statusLists ?? [], issuer, now),
    supersededBy: await findNewer(badge, newer, trust),
    subject: compareSubject(badge, expected),
    assessment: assessment ? assessment(badge) : 'not-given',
  };
  return { verdict: decide(badge, facts, options), badge, facts };
}

/** The first that is wrong: what speaks of the wrong thing, then what is withdrawn, then time. */
function decide(badge: Badge, facts: BadgeFacts, options: VerifyBadgeOptions): ProvenVerdict {
  if (facts.subject === 'other-school' || facts.subject === 'other-year') return 'other-subject';
  if (!['not-given', 'matches', 'digest-only'].includes(facts.assessment)) {
    return 'assessment-mismatch';
  }
  if (facts.status.state === 'revoked') return 'revoked';
  if (facts.supersededBy !== null) return 'superseded';
  if (facts.time !== 'current') return facts.time;
  if (facts.status.state === 'unknown' && options.unknownStatus === 'refuse') {
    return 'status-unknown';
  }
  return badge.kind;
}

function timeOf({ issuedAt, validFrom, validUntil }: Badge, now: number): BadgeFacts['time'] {
  if (now < secondsOf(validFrom)! || now < secondsOf(issuedAt)!) return 'not-yet-valid';
  return now < secondsOf(validUntil)! ? 'current' : 'expired';
}

function compareSubject(
  badge: Badge,
  expected: VerifyBadgeOptions['expected'],
): BadgeFacts['subject'] {
  const { school, schoolYear } = expected ?? {};
  if (school === undefined && schoolYear === undefined) return 'not-asked';
  if (school !== undefined && school !== badge.school.id) return 'other-school';
  const sameYear = schoolYear === undefined || schoolYear === badge.schoolYear;
  return sameYear ? 'as-expected' : 'other-year';
}

function readNow(at: unknown): number {
  const now = secondsOf(at);
  if (now !== undefined) return now;
  throw new DdsError(
    'ERR_DDS_OPTION_INVALID',
    'Give "at" as a date or a text such as 2026-06-01T08:00:00+07:00. ' +
      'Hãy đưa "at" là một ngày giờ hoặc chuỗi như 2026-06-01T08:00:00+07:00.',
  );
}
