import { instantText } from './instants.js';
import { Fields, isSchoolYear } from './read-fields.js';
import { readPolicies } from './read-policies.js';
import type { Badge, BadgeKind, Decision, Party, StatusEntry } from './types.js';
import { achievementId } from './vocabulary.js';

const digest = /^sha256-[A-Za-z0-9+/]{43}=$/;
const code = /^[\w.-]{1,40}$/;

/**
 * Reads the payload of a badge's token, and refuses one whose claims say anything twice and
 * differently. What is not known is passed over: it is signed, and nobody is shown it.
 */
export function readCredential(payload: unknown): Badge {
  const fields = new Fields(payload, 'payload');
  fields.includes('type', 'VerifiableCredential', 'OpenBadgeCredential');
  const subject = fields.inner('credentialSubject');
  subject.includes('type', 'AchievementSubject');
  const achievement = subject.inner('achievement');
  achievement.includes('type', 'Achievement');
  const dds = subject.inner('dds');
  // Another version may mean something else by the same words.
  dds.same('v', 1);
  const kind = readKind(dds);
  const issuer = readIssuer(fields);
  const badge: Badge = {
    kind,
    id: fields.uri('id'),
    issuer,
    school: readSchool(subject, kind, issuer),
    schoolYear: readSchoolYear(subject),
    ...readResult(dds),
    ...readRules(dds),
    criteria: achievement.inner('criteria').webAddress('id'),
    ...readTimes(fields),
    status: fields.has('credentialStatus') ? readStatus(fields.inner('credentialStatus')) : null,
  };
  fields.same('jti', badge.id);
  fields.same('iss', issuer.id);
  fields.same('sub', badge.school.id);
  achievement.same('id', achievementId(badge));
  return badge;
}

function readKind(dds: Fields): BadgeKind {
  const kind = dds.raw('kind');
  return kind === 'declared' || kind === 'recognised' ? kind : dds.fail('kind');
}

function readIssuer(fields: Fields): Party {
  const issuer = fields.inner('issuer');
  issuer.includes('type', 'Profile');
  return { id: issuer.uri('id'), name: issuer.name('name') };
}

/** A school declares for itself; the authority names the school that it recognises. */
function readSchool(subject: Fields, kind: BadgeKind, issuer: Party): Party {
  const id = subject.uri('id');
  if (kind === 'declared') return id === issuer.id ? issuer : subject.fail('id');
  return { id, name: subject.name('name') };
}

function readSchoolYear(subject: Fields): string {
  const year = subject.raw('term');
  return isSchoolYear(year) ? year : subject.fail('term');
}

function readResult(
  dds: Fields,
): Pick<Badge, 'level' | 'groups' | 'assessment' | 'reviewed' | 'decision'> {
  return {
    level: readLevel(dds, 'level'),
    groups: readGroups(dds.inner('groups')),
    assessment: dds.matching('assessment', digest),
    reviewed: dds.has('reviewed') ? dds.matching('reviewed', digest) : null,
    decision: dds.has('decision') ? readDecision(dds.inner('decision')) : null,
  };
}

function readDecision(decision: Fields): Decision {
  const name = decision.name('name');
  return decision.has('url') ? { name, url: decision.webAddress('url') } : { name };
}

function readRules(dds: Fields): Pick<Badge, 'catalog' | 'guidance' | 'policies'> {
  const catalog = dds.inner('catalog');
  return {
    catalog: { id: catalog.matching('id', code), digest: catalog.matching('digest', digest) },
    guidance: dds.has('guidance') ? readGuidance(dds.inner('guidance')) : null,
    policies: readPolicies(dds),
  };
}

function readLevel(fields: Fields, key: string): number | null {
  if (fields.raw(key) === null) return null;
  const level = fields.whole(key, 9);
  return level >= 1 ? level : fields.fail(key);
}

function readGroups(groups: Fields): Badge['groups'] {
  const codes = groups.keys;
  const wrong = codes.find((one) => !code.test(one) || one === '__proto__');
  if (codes.length === 0 || codes.length > 20 || wrong !== undefined) return groups.fail('');
  return Object.fromEntries(codes.map((one) => [one, readLevel(groups, one)]));
}

function readGuidance(guidance: Fields): NonNullable<Badge['guidance']> {
  return { id: guidance.matching('id', code), version: guidance.matching('version', code) };
}

function readTimes(fields: Fields): Pick<Badge, 'issuedAt' | 'validFrom' | 'validUntil'> {
  const latest = 253_402_300_799;
  const [iat, nbf, exp] = [
    fields.whole('iat', latest),
    fields.whole('nbf', latest),
    fields.whole('exp', latest),
  ];
  if (nbf >= exp) fields.fail('exp');
  if (iat >= exp) fields.fail('iat');
  const times = { validFrom: instantText(nbf), validUntil: instantText(exp) };
  fields.same('validFrom', times.validFrom);
  fields.same('validUntil', times.validUntil);
  return { issuedAt: instantText(iat), ...times };
}

function readStatus(status: Fields): StatusEntry {
  status.same('type', 'BitstringStatusListEntry');
  status.same('statusPurpose', 'revocation');
  const index = Number(status.matching('statusListIndex', /^(?:0|[1-9]\d{0,6})$/));
  return { list: status.webAddress('statusListCredential'), index };
}
