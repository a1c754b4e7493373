import type { Catalog } from '@dds/criteria';
import { parseAssessmentText } from '@dds/criteria/assessment-file';
import { detectForeignFile } from './foreign-file.js';
import type { AssessmentFile, FileIssueCode } from './types.js';

/**
 * Reads the text of a file that an assessment was written to.
 *
 * Whatever the text is, this never throws and never runs long. A byte order mark is passed over.
 *
 * @param catalog - The file must belong to this index.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 *
 * const file = readAssessmentFile('{ "schemaVersion": 1, "catalog": "4725-2022" }', catalog4725);
 * console.assert(file.ok && file.assessment.catalog === '4725-2022');
 * ```
 */
export function readAssessmentFile(text: string, catalog: Catalog): AssessmentFile {
  const body = text.trimStart();
  if (body === '') return refuse('file-empty');
  const kind = detectForeignFile(body);
  if (kind) return refuse('file-foreign', { kind });
  const parsed = parseAssessmentText(text);
  if (!parsed.ok) return parsed;
  const { value: assessment, issues } = parsed;
  if (assessment.catalog !== catalog.id) {
    const params = { catalog: assessment.catalog, expected: catalog.id };
    return refuse('catalog-other', params, 'catalog');
  }
  return { ok: true, assessment, issues };
}

function refuse(
  code: FileIssueCode,
  params: Readonly<Record<string, string>> = {},
  path = '',
): AssessmentFile {
  return { ok: false, issues: [{ code, severity: 'error', path, params }] };
}
