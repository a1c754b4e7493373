import type { Guidance } from '../guidance/types.js';
import { guidanceSchema } from './guidance-schema.js';
import { parseError, type ParseIssue, type ParseResult } from './parse-issue.js';
import { findDuplicates, readOverlay } from './read-overlay.js';

/**
 * Reads a value as the guidance of a province. Ids must be unique, every duty needs a role that
 * exists, and no text may be empty. The guidance is deeply frozen. Never throws.
 *
 * Whether its rows exist is not checked, as that depends on the catalog it speaks of.
 *
 * @example
 * ```ts
 * import { quangNinh2023 } from '@dds/criteria';
 * import { parseGuidance } from '@dds/criteria/schema';
 *
 * console.assert(parseGuidance(quangNinh2023).ok);
 * console.assert(!parseGuidance({ ...quangNinh2023, roles: [] }).ok);
 * ```
 */
export function parseGuidance(value: unknown): ParseResult<Guidance> {
  return readOverlay(value, guidanceSchema, checkMeaning);
}

function checkMeaning(guidance: Guidance): readonly ParseIssue[] {
  const roles = new Set(guidance.roles.map((role) => role.id));
  return [
    ...(['evidence', 'general', 'roles', 'duties'] as const).flatMap((list) =>
      findDuplicates(guidance[list], list),
    ),
    ...guidance.evidence.flatMap(({ rows }, index) =>
      rows.length > 0 ? [] : parseError('list-empty', `evidence/${index}/rows`),
    ),
    ...guidance.duties.flatMap(({ role }, index) =>
      roles.has(role) ? [] : parseError('role-unknown', `duties/${index}/role`, { role }),
    ),
    ...guidance.authorities.flatMap(({ role }, index) =>
      role === undefined || roles.has(role)
        ? []
        : parseError('role-unknown', `authorities/${index}/role`, { role }),
    ),
    ...guidance.authorities.flatMap(({ from, to = from }, index) =>
      from <= to ? [] : parseError('period-reversed', `authorities/${index}/to`),
    ),
  ];
}
