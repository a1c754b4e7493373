import type { ConsistencyChecks } from '../checks/types.js';
import { checksSchema } from './checks-schema.js';
import { parseError, type ParseIssue, type ParseResult } from './parse-issue.js';
import { findDuplicates, readOverlay } from './read-overlay.js';

/**
 * Reads a value as the checks of which rows belong together. Ids must be unique, lists of rows hold
 * something, and no text may be empty. The checks are deeply frozen. Never throws.
 *
 * Whether the rows exist is not checked, as that depends on the catalog they speak of.
 *
 * @example
 * ```ts
 * import { checks4725 } from '@dds/criteria';
 * import { parseChecks } from '@dds/criteria/schema';
 *
 * console.assert(parseChecks(checks4725).ok);
 * console.assert(!parseChecks({ ...checks4725, named: [{}] }).ok);
 * ```
 */
export function parseChecks(value: unknown): ParseResult<ConsistencyChecks> {
  return readOverlay(value, checksSchema, checkMeaning);
}

function checkMeaning({
  dependencies,
  named,
  sharedWholes,
}: ConsistencyChecks): readonly ParseIssue[] {
  return [
    ...findDuplicates(dependencies, 'dependencies'),
    ...findDuplicates(named, 'named'),
    ...findDuplicates(sharedWholes, 'sharedWholes'),
    ...dependencies.flatMap(({ on }, index) => findEmpty(on, `dependencies/${index}/on`)),
    ...named.flatMap(({ rows }, index) => findEmpty(rows, `named/${index}/rows`)),
    ...sharedWholes.flatMap(({ rows }, index) => findEmpty(rows, `sharedWholes/${index}/rows`)),
  ];
}

function findEmpty(rows: readonly string[], path: string): readonly ParseIssue[] {
  return rows.length > 0 ? [] : [parseError('list-empty', path)];
}
