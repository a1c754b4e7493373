import type { Assessment, AssessmentResult } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine/score';
import { instantText, secondsOf } from '../badge/instants.js';
import { readCredential } from '../badge/read-credential.js';
import { isSchoolYear } from '../badge/read-fields.js';
import type { Badge } from '../badge/types.js';
import { writeCredential } from '../badge/write-credential.js';
import { Malformed } from '../jws/malformed.js';
import { longestBadge } from '../jws/read-jws.js';
import type { Issuer } from '../keys/create-issuer.js';
import { misuse } from '../keys/misuse.js';
import { sign } from './sign.js';
import type { IssuedBadge, IssueOptions } from './types.js';

/** What the two kinds of badge do not have in common. */
export type OwnFields = Pick<Badge, 'kind' | 'school' | 'assessment' | 'reviewed' | 'decision'>;

/** Scores an assessment and signs what it gives. */
export async function issueBadge(
  issuer: Issuer,
  own: OwnFields,
  scored: Assessment,
  options: IssueOptions,
): Promise<IssuedBadge> {
  const { catalog, guidance, policies, status = null } = options;
  const result = scoreAssessment(catalog, scored, { guidance, policies });
  const badge: Badge = {
    ...own,
    id: options.id ?? `urn:uuid:${crypto.randomUUID()}`,
    issuer: { id: issuer.profile.id, name: issuer.profile.name },
    schoolYear: readSchoolYear(scored),
    ...readLevels(result),
    catalog: { id: catalog.id, digest: catalog.digest },
    guidance: result.stamp.guidance,
    policies: result.stamp.policies,
    criteria: options.criteria,
    ...readTimes(options),
    status,
  };
  const payload = writeCredential(badge);
  checkReadable(payload);
  const token = await sign(payload, issuer);
  if (token.length <= longestBadge) return { token, badge };
  throw refuse(
    'the badge is too long; shorten its addresses and names',
    'huy hiệu quá dài, hãy rút ngắn các địa chỉ và tên',
  );
}

function readSchoolYear({ schoolYear }: Assessment): string {
  if (isSchoolYear(schoolYear)) return schoolYear;
  throw refuse(
    'the assessment names no school year such as 2025-2026; fill it in',
    'phiếu chưa ghi năm học dạng 2025-2026, hãy điền vào phiếu',
  );
}

function readLevels({ level, groups, stamp }: AssessmentResult): Pick<Badge, 'level' | 'groups'> {
  const levels = Object.fromEntries(
    Object.entries(groups).map(([code, group]) => [code, group.level]),
  );
  const eachForItself = stamp.policies.overall === 'per-group';
  const reached = eachForItself
    ? Object.values(levels).some((one) => one !== null)
    : level !== null;
  if (reached) return { level, groups: levels };
  throw refuse(
    'the assessment reaches no level yet; see what holds it',
    'phiếu chưa đủ điều kiện xếp mức độ, hãy xem các mục còn thiếu',
  );
}

function readTimes(options: IssueOptions): Pick<Badge, 'issuedAt' | 'validFrom' | 'validUntil'> {
  const issued = secondsOf(options.at);
  const from = secondsOf(options.validFrom ?? options.at);
  const until = secondsOf(options.validUntil);
  if (issued === undefined || from === undefined || until === undefined) {
    throw misuse(
      'ERR_DDS_OPTION_INVALID',
      'Give the times as dates or as texts such as 2026-06-01T08:00:00+07:00.',
      'Hãy đưa thời gian dưới dạng ngày giờ hoặc chuỗi như 2026-06-01T08:00:00+07:00.',
    );
  }
  if (from < until && issued < until) {
    const [issuedAt, validFrom, validUntil] = [issued, from, until].map(instantText) as [
      string,
      string,
      string,
    ];
    return { issuedAt, validFrom, validUntil };
  }
  throw refuse(
    'it would end before it begins; give a later "validUntil"',
    'thời hạn kết thúc trước khi bắt đầu, hãy chọn "validUntil" muộn hơn',
  );
}

/** What our own reader would call malformed is never signed. */
function checkReadable(payload: unknown): void {
  try {
    readCredential(payload);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw misuse(
      'ERR_DDS_OPTION_INVALID',
      `The badge cannot be issued with this value at ${error.path}: names are one line, addresses are in ASCII without #.`,
      `Không cấp được huy hiệu với giá trị ở ${error.path}: tên viết trên một dòng, địa chỉ không dấu và không có #.`,
    );
  }
}

function refuse(english: string, vietnamese: string) {
  return misuse(
    'ERR_DDS_BADGE_REFUSED',
    `No badge can be issued: ${english}.`,
    `Không cấp được huy hiệu: ${vietnamese}.`,
  );
}
