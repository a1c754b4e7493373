import type { Policies } from '@dds/criteria';
import { secondsOf } from './instants.js';
import { badgeTitles } from './titles.js';
import type { Badge } from './types.js';
import { achievementId, badgeContexts, impliedPolicies } from './vocabulary.js';

/** The payload of a badge's token: an OpenBadgeCredential with the claims that a JWT repeats. */
export function writeCredential(badge: Badge): Readonly<Record<string, unknown>> {
  const { id, issuer, school, status } = badge;
  const titles = badgeTitles(badge);
  return {
    '@context': badgeContexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: titles.credential,
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: badge.validFrom,
    validUntil: badge.validUntil,
    credentialSubject: writeSubject(badge, titles),
    ...(status && { credentialStatus: writeStatus(status) }),
    iss: issuer.id,
    sub: school.id,
    jti: id,
    iat: secondsOf(badge.issuedAt),
    nbf: secondsOf(badge.validFrom),
    exp: secondsOf(badge.validUntil),
  };
}

function writeSubject(badge: Badge, titles: ReturnType<typeof badgeTitles>) {
  const { kind, school } = badge;
  return {
    id: school.id,
    type: ['AchievementSubject'],
    // A school that declares is named as the issuer already.
    ...(kind === 'recognised' && { name: school.name }),
    term: badge.schoolYear,
    achievement: {
      id: achievementId(badge),
      type: ['Achievement'],
      name: titles.achievement,
      description: titles.description,
      criteria: { id: badge.criteria },
    },
    dds: writeResult(badge),
  };
}

/** What Open Badges has no words for. */
function writeResult(badge: Badge) {
  const { kind, level, groups, assessment, reviewed, decision, catalog, guidance } = badge;
  const policies = changedPolicies(badge.policies);
  return {
    v: 1,
    kind,
    level,
    groups,
    assessment,
    ...(reviewed !== null && { reviewed }),
    ...(decision && { decision }),
    catalog: { id: catalog.id, digest: catalog.digest },
    ...(guidance && { guidance }),
    ...(policies && { policies }),
  };
}

function changedPolicies(policies: Policies): Partial<Policies> | undefined {
  const changed = Object.entries(policies).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(impliedPolicies[name as keyof Policies]),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function writeStatus({ list, index }: NonNullable<Badge['status']>) {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: list,
  };
}
