import type { ReviewProcedure } from '../procedure/types.js';
import { dossierActions } from '../procedure/actions.js';
import { parseError, type ParseIssue, type ParseResult } from './parse-issue.js';
import { procedureSchema } from './procedure-schema.js';
import { findDuplicates, readOverlay } from './read-overlay.js';

/**
 * Reads a value as the procedure by which levels are recognised. Roles that may do something must
 * exist in their period, and no text may be empty. The procedure is deeply frozen. Never throws.
 *
 * @example
 * ```ts
 * import { quangNinhProcedure } from '@dds/criteria';
 * import { parseProcedure } from '@dds/criteria/schema';
 *
 * console.assert(parseProcedure(quangNinhProcedure).ok);
 * console.assert(!parseProcedure({ ...quangNinhProcedure, periods: [{}] }).ok);
 * ```
 */
export function parseProcedure(value: unknown): ParseResult<ReviewProcedure> {
  return readOverlay(value, procedureSchema, checkMeaning);
}

function checkMeaning({ periods }: ReviewProcedure): readonly ParseIssue[] {
  if (periods.length === 0) return [parseError('list-empty', 'periods')];
  return periods.flatMap(({ from, to = from, roles, may, due }, index) => {
    const path = `periods/${index}`;
    const known = new Set(roles.map(({ id }) => id));
    return [
      ...(from <= to ? [] : [parseError('period-reversed', `${path}/to`)]),
      ...findUnknownActions(may, `${path}/may`),
      ...findUnknownActions(due, `${path}/due`),
      ...findDuplicates(roles, `${path}/roles`),
      // What stands under an action that is not known has any shape.
      ...dossierActions.flatMap((action) =>
        (may[action] ?? [])
          .filter((role) => !known.has(role))
          .map((role) => parseError('role-unknown', `${path}/may/${action}`, { role })),
      ),
    ];
  });
}

/** An action that is misspelt would let no one do it, without a word. */
function findUnknownActions(byAction: object, path: string): readonly ParseIssue[] {
  const known: readonly string[] = dossierActions;
  return Object.keys(byAction)
    .filter((action) => !known.includes(action))
    .map((action) =>
      parseError('value-unknown', `${path}/${action}`, { expected: known.join(', ') }),
    );
}
