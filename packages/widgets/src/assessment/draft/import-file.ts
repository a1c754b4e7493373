import type { Assessment, Catalog, Locale } from '@dds/criteria';
import { fileIssueText, readAssessmentFile } from '../../file/index.js';

/** What reading a file gives the form: an assessment or none, and what to say about it. */
export interface ReadFile {
  readonly assessment: Assessment | undefined;
  readonly remarks: readonly string[];
}

/** More remarks than this nobody reads. */
const MOST_REMARKS = 8;

/** Reads the text of a file or of a draft. */
export function readFileText(text: string, catalog: Catalog, locale: Locale): ReadFile {
  const file = readAssessmentFile(text, catalog);
  const remarks = file.issues.map((issue) => fileIssueText(issue, locale));
  return {
    assessment: file.ok ? file.assessment : undefined,
    remarks: [...new Set(remarks)].slice(0, MOST_REMARKS),
  };
}

/** Tells whether nothing has been answered yet. */
export function isBlank(assessment: Assessment): boolean {
  return Object.keys(assessment).every((key) => key === 'schemaVersion' || key === 'catalog');
}
