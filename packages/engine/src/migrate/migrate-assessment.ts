import type { Assessment } from '@dds/criteria';
import { copyJson } from '../internal/copy-json.js';
import { isRecord } from '../internal/is-record.js';
import { climb } from './climb.js';
import { ladder, present } from './ladder.js';
import type { Migration, MigrationIssueCode } from './types.js';

/**
 * Brings a file of an older format version up to the present one, one version at a time. Nothing is
 * guessed and nothing is lost: a value that could mean two things stays as it is.
 *
 * The file is not checked: read it with `parseAssessment` afterwards.
 *
 * @param value - What `JSON.parse` returned; it is not changed.
 * @returns A copy in the present version with what each step wrote in another way, or issues.
 *
 * @example
 * ```ts
 * import { migrateAssessment } from '@dds/engine';
 *
 * const old = { catalog: '4725-2022', items: { '1.3.1.': { points: '5,5' } } };
 * const migrated = migrateAssessment(old);
 * console.assert(migrated.ok && migrated.assessment.items?.['1.3.1']?.points === 5.5);
 * console.assert(migrated.ok && migrated.steps[0]?.changes.length === 2);
 * ```
 */
export function migrateAssessment(value: unknown): Migration {
  const copy = copyJson(value);
  if (!isRecord(copy) || typeof copy['catalog'] !== 'string') return refuse('not-an-assessment');
  const { schemaVersion: found = 0 } = copy;
  const params = { found: show(found), supported: present };
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 0) {
    return refuse('schema-version-unknown', 'schemaVersion', params);
  }
  if (found > present) return refuse('schema-version-newer', 'schemaVersion', params);
  const { file, steps } = climb(copy, found, ladder);
  return { ok: true, assessment: file as unknown as Assessment, steps };
}

function refuse(
  code: MigrationIssueCode,
  path = '',
  params: Readonly<Record<string, string | number>> = {},
): Migration {
  return { ok: false, issues: [{ code, severity: 'error', path, params }] };
}

function show(found: unknown): string | number {
  return typeof found === 'number' ? found : JSON.stringify(found).slice(0, 40);
}
