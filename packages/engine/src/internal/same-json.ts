import { isRecord } from './is-record.js';

/** No file of this project nests its values nearly as deep. */
const mostDepth = 64;

/**
 * Tells whether two JSON values are equal, whatever the order of their keys. Values that nest deeper
 * than any file does count as different.
 */
export function isSameJson(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true;
  if (depth > mostDepth) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((part, at) => isSameJson(part, other[at], depth + 1))
    );
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = keysOf(one);
  return (
    keys.length === keysOf(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key], depth + 1))
  );
}

/** What JSON would write: a key without a value is absent. */
function keysOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
