import { parseError, type ParseIssue } from '../schema/parse-issue.js';
import type { Shape } from './shape.js';

/** Compares a JSON value with a shape. An unknown key is a warning, anything else an error. */
export function matchShape(shape: Shape, value: unknown, path = ''): readonly ParseIssue[] {
  if (shape === 'number-or-text') {
    return typeof value === 'number' || typeof value === 'string' ? [] : [invalid(path, shape)];
  }
  if (typeof shape === 'string') {
    return typeof value === shape ? [] : [invalid(path, shape)];
  }
  if ('values' in shape) {
    const isKnown = shape.values.some((each) => each === value);
    return isKnown
      ? []
      : [parseError('value-unknown', path, { expected: shape.values.join(', ') })];
  }
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return [invalid(path, 'array')];
    return value.flatMap((each, index) => matchShape(shape.listOf, each, join(path, index)));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [invalid(path, 'object')];
  }
  if ('mapOf' in shape) {
    return Object.entries(value).flatMap(([key, each]) =>
      matchShape(shape.mapOf, each, join(path, key)),
    );
  }
  return matchFields(shape, value as Readonly<Record<string, unknown>>, path);
}

function matchFields(
  { fields, needs }: Extract<Shape, { readonly fields: unknown }>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): readonly ParseIssue[] {
  const known = Object.entries(fields).flatMap(([key, shape]) => {
    if (Object.hasOwn(value, key)) return matchShape(shape, value[key], join(path, key));
    return needs.includes(key) ? [parseError('value-missing', join(path, key))] : [];
  });
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...known,
    ...unknown.map((key): ParseIssue => ({
      code: 'key-unknown',
      severity: 'warning',
      path: join(path, key),
      params: { key },
    })),
  ];
}

function invalid(path: string, expected: string): ParseIssue {
  return parseError('shape-invalid', path, { expected });
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}/${key}`;
}
