import type { Assessment, Catalog } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isRecord } from '../internal/is-record.js';
import { scoreAssessment } from '../score/index.js';
import { show } from '../score/issue-list.js';
import type { BatchIssue, BatchOptions, BatchRow } from './types.js';

/** Tells whether nothing stands on a line. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** Reads and scores one line, or says why it cannot be; nothing about a line is thrown. */
export function scoreLine(
  catalog: Catalog,
  value: unknown,
  line: number,
  options: BatchOptions,
): BatchRow {
  let assessment = value as Assessment;
  if (typeof value === 'string') {
    const { read = JSON.parse } = options;
    try {
      assessment = read(line === 1 ? dropMark(value) : value) as Assessment;
    } catch {
      return { line, ok: false, issue: lineIssue('line-not-json', line) };
    }
  }
  try {
    return { line, ok: true, assessment, result: scoreAssessment(catalog, assessment, options) };
  } catch (error) {
    return { line, ok: false, issue: refusal(error, line, assessment, catalog) };
  }
}

/** Windows programs write a byte order mark before the first line, which no JSON has. */
function dropMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** An issue of a line, which is always an error. */
export function lineIssue(
  code: BatchIssue['code'],
  line: number,
  params: BatchIssue['params'] = {},
): BatchIssue {
  return { code, severity: 'error', path: `lines/${line}`, params };
}

function refusal(error: unknown, line: number, file: unknown, { id }: Catalog): BatchIssue {
  const isMismatch = error instanceof DdsError && error.code === 'ERR_DDS_CATALOG_MISMATCH';
  if (!isMismatch) return lineIssue('assessment-refused', line);
  const named = isRecord(file) ? file['catalog'] : undefined;
  const params = { expected: id };
  if (typeof named !== 'string') return lineIssue('catalog-mismatch', line, params);
  return lineIssue('catalog-mismatch', line, { ...params, catalog: show(named) });
}
