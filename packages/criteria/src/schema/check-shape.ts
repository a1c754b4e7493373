import * as z from 'zod/mini';
import { parseError, type ParseIssue } from './parse-issue.js';

const shapes: Readonly<Record<string, string>> = { record: 'object' };

/** Compares a JSON value with a schema. An unknown key is a warning, anything else an error. */
export function checkShape(schema: z.core.$ZodType, value: unknown): readonly ParseIssue[] {
  const result = z.safeParse(schema, value);
  return result.success ? [] : result.error.issues.flatMap((issue) => readIssue(issue, value));
}

function readIssue(issue: z.core.$ZodIssue, value: unknown): readonly ParseIssue[] {
  const path = issue.path.map(String).join('/');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'key-unknown',
      severity: 'warning',
      path: path === '' ? key : `${path}/${key}`,
      params: { key },
    }));
  }
  if (!holds(value, issue.path)) return [parseError('value-missing', path)];
  switch (issue.code) {
    case 'invalid_type':
      return [
        parseError('shape-invalid', path, { expected: shapes[issue.expected] ?? issue.expected }),
      ];
    case 'invalid_value':
      return [parseError('value-unknown', path, { expected: issue.values.map(String).join(', ') })];
    case 'invalid_format':
      return [parseError('format-invalid', path, { expected: issue.pattern ?? issue.format })];
    case 'invalid_union':
      return issue.discriminator === undefined
        ? [parseError('shape-invalid', path, { expected: 'number-or-text' })]
        : [parseError('value-unknown', path, { expected: 'condition, scored' })];
    default:
      return [parseError('shape-invalid', path, { expected: issue.code })];
  }
}

/** Whether something stands at the path: absence is told apart from the wrong type. */
function holds(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return true;
}
