import { catalog4725, type Assessment } from '@dds/criteria';
import { createIssuer, type Issuer } from '../keys/create-issuer.js';
import { publishKeys } from '../keys/create-issuer.js';
import { createSigningKey } from '../keys/signing-key.js';
import { issueDeclared } from '../issue/issue-declared.js';
import { issueRecognised } from '../issue/issue-recognised.js';
import type { IssueOptions, Recognition } from '../issue/types.js';
import type { Algorithm } from '../jws/algorithms.js';
import type { Trust, TrustedIssuer, TrustRole } from '../trust/types.js';
import { verifyBadge } from '../verify/verify-badge.js';
import type { Verification, VerifyBadgeOptions } from '../verify/types.js';

export const schoolId = 'https://thpt-mau.edu.vn/dds';
export const authorityId = 'https://sgddt.example.gov.vn/dds';

/** An issuer with a new key, or with a given one. */
export async function makeIssuer(
  id: string,
  name: string,
  algorithm: Algorithm = 'ES256',
): Promise<Issuer> {
  return createIssuer({ id, name }, await createSigningKey({ algorithm, extractable: true }));
}

export const school = await makeIssuer(schoolId, 'Trường THPT Mẫu');
export const authority = await makeIssuer(authorityId, 'Sở Giáo dục và Đào tạo Mẫu');

const met = { met: true };

/** An assessment that reaches level 1. */
export const assessment: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  institution: { name: 'Trường THPT Mẫu' },
  conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
  items: { '1.3.1': { points: 6 } },
};

const issued = '2026-05-20T02:00:00Z';
const ends = '2027-05-31T17:00:00Z';
/** A time at which badges are valid. */
export const now = '2026-06-01T00:00:00Z';

export const options: IssueOptions = {
  catalog: catalog4725,
  criteria: 'https://sgddt.example.gov.vn/chuyen-doi-so',
  at: issued,
  validUntil: ends,
};

/** A badge of the school. */
export function declare(changes: Partial<IssueOptions> = {}, issuer = school) {
  return issueDeclared(issuer, assessment, { ...options, ...changes });
}

/** A badge of the authority. */
export function recognise(
  changes: Partial<IssueOptions> = {},
  recognition: Partial<Recognition> = {},
  issuer = authority,
) {
  const whole = { school: school.profile, assessment, ...recognition };
  return issueRecognised(issuer, whole, { ...options, ...changes });
}

/** An issuer as a host lists it. */
export function trusting(issuer: Issuer, role: TrustRole): TrustedIssuer {
  return { id: issuer.profile.id, role, keys: publishKeys(issuer) };
}

/** Trusts the school for itself and the authority for all. */
export const trust: Trust = {
  issuers: [trusting(school, 'school'), trusting(authority, 'authority')],
};

/** Verifies as a host that trusts both. */
export function verify(
  token: unknown,
  changes: Partial<VerifyBadgeOptions> = {},
): Promise<Verification> {
  return verifyBadge(token as string, { trust, at: now, ...changes });
}

/** The one word. */
export async function verdictOf(token: unknown, changes: Partial<VerifyBadgeOptions> = {}) {
  return (await verify(token, changes)).verdict;
}
