import { deepFreeze } from '../catalog/deep-freeze.js';
import type { Guidance } from '../guidance/types.js';
import { copyJson } from '../json/copy-json.js';
import { checkShape } from './check-shape.js';
import { guidanceSchema } from './guidance-schema.js';
import { hasError, parseError, type ParseIssue, type ParseResult } from './parse-issue.js';

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
  const copy = copyJson(value);
  const problems = copy.problems.map(({ code, path, params }) => parseError(code, path, params));
  if (problems.length > 0) return { ok: false, issues: problems };
  const shape = checkShape(guidanceSchema, copy.value);
  if (hasError(shape)) return { ok: false, issues: shape };
  const guidance = copy.value as Guidance;
  const issues = [...shape, ...checkMeaning(guidance)];
  if (hasError(issues)) return { ok: false, issues };
  return { ok: true, value: deepFreeze(guidance), issues };
}

function checkMeaning(guidance: Guidance): readonly ParseIssue[] {
  const roles = new Set(guidance.roles.map((role) => role.id));
  return [
    ...findEmptyTexts(guidance, ''),
    ...(['evidence', 'general', 'roles', 'duties'] as const).flatMap((list) =>
      findDuplicates(guidance[list], list),
    ),
    ...guidance.evidence.flatMap(({ rows }, index) =>
      rows.length > 0 ? [] : parseError('list-empty', `evidence/${index}/rows`),
    ),
    ...guidance.duties.flatMap(({ role }, index) =>
      roles.has(role) ? [] : parseError('role-unknown', `duties/${index}/role`, { role }),
    ),
    ...guidance.authorities.flatMap(({ from, to = from }, index) =>
      from <= to ? [] : parseError('period-reversed', `authorities/${index}/to`),
    ),
  ];
}

function findDuplicates(rows: readonly { readonly id: string }[], list: string): ParseIssue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) => {
    if (seen.has(id)) return parseError('id-duplicate', `${list}/${index}/id`, { id });
    seen.add(id);
    return [];
  });
}

function findEmptyTexts(value: unknown, path: string): ParseIssue[] {
  if (typeof value === 'string')
    return value.trim() === '' ? [parseError('text-missing', path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    findEmptyTexts(child, path === '' ? key : `${path}/${key}`),
  );
}
