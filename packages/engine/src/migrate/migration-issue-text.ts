import type { Locale } from '@dds/criteria';
import { sayIssue } from '../internal/say-issue.js';
import { migrationTexts } from './texts.js';
import type { MigrationIssue } from './types.js';

/**
 * Says in one sentence why a file could not be brought up to the present version.
 *
 * @example
 * ```ts
 * import { migrateAssessment, migrationIssueText } from '@dds/engine';
 *
 * const migrated = migrateAssessment({ schemaVersion: 9, catalog: '4725-2022' });
 * const text = migrated.ok ? '' : migrationIssueText(migrated.issues[0]!, 'en');
 * console.assert(text.startsWith('File version: is 9'));
 * ```
 */
export function migrationIssueText(issue: MigrationIssue, locale: Locale): string {
  return sayIssue(migrationTexts, issue, locale);
}
