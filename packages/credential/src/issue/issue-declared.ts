import type { Assessment } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import type { Issuer } from '../keys/create-issuer.js';
import { issueBadge } from './issue-badge.js';
import type { IssuedBadge, IssueOptions } from './types.js';

/**
 * Signs what a school says of itself: the level that scoring its assessment gives.
 *
 * @param issuer - The school.
 * @param assessment - The file, as `parseAssessment` gives it, with its school year.
 * @throws DdsError - `ERR_DDS_BADGE_REFUSED` when the file gives no level or names no school year,
 * or the badge would end before it begins; `ERR_DDS_OPTION_INVALID` for a malformed option; and what
 * `scoreAssessment` throws.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { createIssuer, issueDeclared, publishKeys, verifyBadge } from '@dds/credential';
 *
 * const school = await createIssuer({
 *   id: 'https://thpt-mau.edu.vn/dds',
 *   name: 'Trường THPT Mẫu',
 * });
 * const met = { met: true };
 * const { token } = await issueDeclared(
 *   school,
 *   {
 *     schemaVersion: 1,
 *     catalog: '4725-2022',
 *     schoolYear: '2025-2026',
 *     conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
 *     items: { '1.3.1': { points: 6 } },
 *   },
 *   {
 *     catalog: catalog4725,
 *     criteria: 'https://thpt-mau.edu.vn/chuyen-doi-so',
 *     at: '2026-05-20T09:00:00+07:00',
 *     validUntil: '2027-05-31T23:59:59+07:00',
 *   },
 * );
 * const trusted = { id: school.profile.id, role: 'school', keys: publishKeys(school) } as const;
 * const { verdict } = await verifyBadge(token, {
 *   trust: { issuers: [trusted] },
 *   at: '2026-06-01T08:00:00+07:00',
 * });
 * console.assert(verdict === 'declared');
 * ```
 */
export function issueDeclared(
  issuer: Issuer,
  assessment: Assessment,
  options: IssueOptions,
): Promise<IssuedBadge> {
  const { id, name } = issuer.profile;
  const own = {
    kind: 'declared',
    school: { id, name },
    assessment: digestOf(assessment),
    reviewed: null,
    decision: null,
  } as const;
  return issueBadge(issuer, own, assessment, options);
}
