import type { Assessment } from '../assessment/types.js';
import { copyJson, jsonLimits } from '../json/copy-json.js';
import { hasError, parseError, type ParseIssue, type ParseResult } from '../schema/parse-issue.js';
import { assessmentShape } from './assessment-shape.js';
import { matchShape } from './match-shape.js';
import { scanJson } from './scan-json.js';

const supportedVersion = 1;

/** A full dossier takes some tens of kilobytes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Reads a value as the file that a school keeps. Never throws.
 *
 * Only shapes are checked: what a person typed is kept, and scoring says what is wrong with it. The
 * value is a copy; keys that are not known stay in it, with a warning each. Keys that could reach a
 * prototype are refused.
 *
 * @param value - Any value, such as what `JSON.parse` returned.
 *
 * @example
 * ```ts
 * import { parseAssessment, assessmentIssueText } from '@dds/criteria/assessment-file';
 *
 * const read = parseAssessment({
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   items: { '1.3.1': { points: 6, colour: 'red' } },
 * });
 * console.assert(read.ok && read.value.items?.['1.3.1']?.points === 6);
 * console.assert(read.issues[0]?.path === 'items/1.3.1/colour');
 *
 * const newer = parseAssessment({ schemaVersion: 2, catalog: '4725-2022' });
 * for (const issue of newer.issues) console.assert(assessmentIssueText(issue, 'en') !== '');
 * ```
 */
export function parseAssessment(value: unknown): ParseResult<Assessment> {
  const copy = copyJson(value);
  if (copy.problems.length > 0) {
    const issues = copy.problems.map(({ code, path, params }) => parseError(code, path, params));
    return { ok: false, issues };
  }
  // A file of another version may have another shape: its other issues would mislead.
  const version = checkVersion(copy.value);
  if (version) return { ok: false, issues: [version] };
  const issues = matchShape(assessmentShape, copy.value);
  if (hasError(issues)) return { ok: false, issues };
  const assessment = copy.value as Assessment;
  return { ok: true, value: assessment, issues: [...issues, ...checkEvidenceIds(assessment)] };
}

/**
 * Reads JSON text as the file that a school keeps. Never throws.
 *
 * Besides what `parseAssessment` finds, it says at which line and column the text breaks off,
 * refuses a key that an object names twice, and text of more than four mebibytes.
 *
 * @example
 * ```ts
 * import { parseAssessmentText } from '@dds/criteria/assessment-file';
 *
 * const read = parseAssessmentText('{ "schemaVersion": 1, "catalog": "4725-2022" ');
 * console.assert(!read.ok && read.issues[0]?.code === 'json-malformed');
 * ```
 */
export function parseAssessmentText(text: string): ParseResult<Assessment> {
  if (typeof text !== 'string') {
    return { ok: false, issues: [parseError('shape-invalid', '', { expected: 'string' })] };
  }
  if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes) {
    const limit = mostBytes / 1024 / 1024;
    return { ok: false, issues: [parseError('too-large', '', { limit })] };
  }
  // Some editors put a byte order mark before the text.
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { depth } = jsonLimits;
  const scan = scanJson(bare, depth);
  if (scan.kind === 'sound') return parseAssessment(JSON.parse(bare));
  if (scan.kind === 'too-deep') {
    return { ok: false, issues: [parseError('too-deep', '', { limit: depth })] };
  }
  const before = bare.slice(0, scan.offset).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const issue =
    scan.kind === 'malformed'
      ? parseError('json-malformed', '', place)
      : parseError('key-duplicate', '', { ...place, key: scan.key });
  return { ok: false, issues: [issue] };
}

function checkVersion(value: unknown): ParseIssue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return parseError('shape-invalid', '', { expected: 'object' });
  }
  const { schemaVersion: found } = value as { schemaVersion?: unknown };
  if (found === supportedVersion) return undefined;
  if (found === undefined) return parseError('schema-version-missing', 'schemaVersion');
  const isNewer = Number.isInteger(found) && (found as number) > supportedVersion;
  return parseError(isNewer ? 'schema-version-newer' : 'schema-version-unknown', 'schemaVersion', {
    found: typeof found === 'number' ? found : JSON.stringify(found).slice(0, 40),
    supported: supportedVersion,
  });
}

function checkEvidenceIds({ evidence = [] }: Assessment): readonly ParseIssue[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ id }, index): ParseIssue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = `evidence/${index}/id`;
    return [{ code: 'evidence-id-duplicate', severity: 'warning', path, params: { id } }];
  });
}
