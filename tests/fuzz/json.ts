/** Freezes a JSON value however deep it nests; what is frozen already is taken to be frozen inside. */
export function freezeJson<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    // One by one: a list of a hundred thousand does not fit into one call.
    for (const part of Object.values(one)) open.push(part);
  }
  return value;
}

/** Sets a key as JSON.parse does: `__proto__` too becomes a key like any other. */
export function setKey(record: object, key: string, value: unknown): void {
  const property = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(record, key, property);
}

/** Copies a JSON value of ordinary depth, so that the copy can be spoilt. */
export function copyJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyJson);
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const [key, part] of Object.entries(value)) setKey(copy, key, copyJson(part));
  return copy;
}

/**
 * Says what of a value JSON would not carry over as it is, or `undefined`: functions, numbers that
 * are not finite, keys without a value, gaps, cycles, objects of a class. What was given may be given
 * back.
 */
export function findNotJson(value: unknown, given: ReadonlySet<unknown>): string | undefined {
  const within = new Set<object>();
  function find(one: unknown, path: string): string | undefined {
    if (given.has(one)) return undefined;
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return undefined;
    if (typeof one === 'number') return Number.isFinite(one) ? undefined : `${path}: ${one}`;
    if (typeof one !== 'object') return `${path}: ${typeof one}`;
    if (within.has(one)) return `${path}: a cycle`;
    if (within.size > 200) return `${path}: nested without end`;
    const keys = Object.keys(one);
    const isList = Array.isArray(one);
    const isPlain = Object.prototype.toString.call(one) === '[object Object]';
    if (isList ? keys.length !== one.length : !isPlain) return `${path}: neither list nor record`;
    within.add(one);
    for (const key of keys) {
      const fault = find((one as Readonly<Record<string, unknown>>)[key], `${path}/${key}`);
      if (fault !== undefined) return fault;
    }
    within.delete(one);
    return undefined;
  }
  return find(value, '');
}

/** A value and every part of it. */
export function collectParts(value: unknown): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    const isKnown = parts.has(one);
    parts.add(one);
    if (isKnown || typeof one !== 'object' || one === null) continue;
    for (const part of Object.values(one)) open.push(part);
  }
  return parts;
}

const longestText = 300;
const longestList = 40;

/**
 * Writes a value so that JSON.parse gives it back, -0, infinities and lone surrogates included. Of
 * what is huge it says only how it begins and how much of it there is.
 */
export function writeJson(value: unknown, depth = 0): string {
  if (Object.is(value, -0)) return '-0';
  if (value === Infinity) return '1e999';
  if (value === -Infinity) return '-1e999';
  if (typeof value === 'string' && value.length > longestText) {
    return `${JSON.stringify(value.slice(0, 20))}…(${value.length} characters)`;
  }
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'undefined' : JSON.stringify(value);
  if (depth > 40) return '…';
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Object.entries(value);
  const shown = entries.slice(0, entries.length > longestList ? 3 : longestList);
  const parts = shown.map(([key, one]) => {
    const written = writeJson(one, depth + 1);
    return Array.isArray(value) ? written : `${JSON.stringify(key)}:${written}`;
  });
  const rest = entries.length > shown.length ? `,…(${entries.length} in all)` : '';
  return `${open}${parts.join(',')}${rest}${close}`;
}
