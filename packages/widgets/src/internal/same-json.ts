/** Compares as JSON would write them; step by step, as most values are the same or differ early. */
export function isSameJson(left: unknown, right: unknown): boolean {
  try {
    return isSame(left, right);
  } catch {
    // What goes round in circles, or too deep, is no file.
    return false;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => isSame(a[key], b[key]));
}

/** Whether a value has keys: an object of a file, or a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function keysOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
