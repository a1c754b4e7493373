import type { Badge } from '../badge/types.js';
import type { Trust } from '../trust/types.js';
import { prove } from './prove.js';

/**
 * Finds among other badges one that takes the place of a badge: proved to be of the same issuer,
 * about the same school and school year, of the same kind, and issued later.
 */
export async function findNewer(
  badge: Badge,
  tokens: readonly string[],
  trust: Trust,
): Promise<string | null> {
  for (const token of tokens) {
    const other = await prove(token, trust).catch(() => undefined);
    if (other?.verdict === 'proven' && replaces(other.badge, badge)) return other.badge.id;
  }
  return null;
}

function replaces(other: Badge, badge: Badge): boolean {
  return (
    other.id !== badge.id &&
    other.kind === badge.kind &&
    other.issuer.id === badge.issuer.id &&
    other.school.id === badge.school.id &&
    other.schoolYear === badge.schoolYear &&
    other.issuedAt > badge.issuedAt
  );
}
