import type { Policies } from '@dds/criteria';
import type { Badge } from './types.js';

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2';

/** The last entry makes our own object opaque JSON, so that no processor of JSON-LD drops it. */
export const badgeContexts = [
  credentialsContext,
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  { dds: { '@id': 'urn:dds:badge', '@type': '@json' } },
] as const;

/** What version 1 of the format means where a badge names no policy; it never changes. */
export const impliedPolicies: Policies = {
  conditions: 'withhold',
  overall: 'lowest-group',
  notApplicable: [],
  evidence: 'advise',
};

/** The achievement belongs to who awards it, so its name begins with the issuer's. */
export function achievementId({ issuer, kind, level }: Badge): string {
  return `${issuer.id}#${kind}-${level ?? 'groups'}`;
}
