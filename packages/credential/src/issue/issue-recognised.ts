import { digestOf } from '@dds/criteria/digest';
import type { Issuer } from '../keys/create-issuer.js';
import { issueBadge, type OwnFields } from './issue-badge.js';
import type { IssuedBadge, IssueOptions, Recognition } from './types.js';

/**
 * Signs what an authority recognises: the level that scoring its own assessment gives, or the
 * school's where it has none of its own.
 *
 * @param issuer - The authority.
 * @throws DdsError - As {@link issueDeclared}.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { createIssuer, issueRecognised } from '@dds/credential';
 *
 * const authority = await createIssuer({
 *   id: 'https://sgddt.example.gov.vn/dds',
 *   name: 'Sở Giáo dục và Đào tạo',
 * });
 * const met = { met: true };
 * const { badge } = await issueRecognised(
 *   authority,
 *   {
 *     school: { id: 'https://thpt-mau.edu.vn/dds', name: 'Trường THPT Mẫu' },
 *     assessment: {
 *       schemaVersion: 1,
 *       catalog: '4725-2022',
 *       schoolYear: '2025-2026',
 *       conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
 *     },
 *     decision: { name: 'Quyết định 123/QĐ-SGDĐT' },
 *   },
 *   {
 *     catalog: catalog4725,
 *     criteria: 'https://sgddt.example.gov.vn/chuyen-doi-so',
 *     at: '2026-06-20T09:00:00+07:00',
 *     validUntil: '2027-06-30T23:59:59+07:00',
 *   },
 * );
 * console.assert(badge.kind === 'recognised' && badge.level === 1);
 * ```
 */
export function issueRecognised(
  issuer: Issuer,
  recognition: Recognition,
  options: IssueOptions,
): Promise<IssuedBadge> {
  const { school, assessment, reviewed, decision = null } = recognition;
  const own: OwnFields = {
    kind: 'recognised',
    school: { id: school.id, name: school.name.normalize('NFC') },
    assessment: digestOf(assessment),
    reviewed: reviewed === undefined ? null : digestOf(reviewed),
    decision,
  };
  return issueBadge(issuer, own, reviewed ?? assessment, options);
}
