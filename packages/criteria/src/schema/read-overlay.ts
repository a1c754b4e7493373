import { deepFreeze } from '../catalog/deep-freeze.js';
import { copyJson } from '../json/copy-json.js';
import { checkShape } from './check-shape.js';
import { hasError, parseError, type ParseIssue, type ParseResult } from './parse-issue.js';

/** Reads a value by its schema and then by what it means; the value is a frozen copy. */
export function readOverlay<T>(
  value: unknown,
  schema: Parameters<typeof checkShape>[0],
  checkMeaning: (value: T) => readonly ParseIssue[],
): ParseResult<T> {
  const copy = copyJson(value);
  const problems = copy.problems.map(({ code, path, params }) => parseError(code, path, params));
  if (problems.length > 0) return { ok: false, issues: problems };
  const shape = checkShape(schema, copy.value);
  if (hasError(shape)) return { ok: false, issues: shape };
  const read = copy.value as T;
  const issues = [...shape, ...findEmptyTexts(read, ''), ...checkMeaning(read)];
  if (hasError(issues)) return { ok: false, issues };
  return { ok: true, value: deepFreeze(read), issues };
}

/** Reports each id of a list that stands there twice. */
export function findDuplicates(
  rows: readonly { readonly id: string }[],
  list: string,
): ParseIssue[] {
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
