/** The order in which an object's keys are written. Keys not named follow in code-unit order. */
export interface KeyOrder {
  readonly keys?: readonly string[];
  /** Order of the values under some keys. */
  readonly values?: Readonly<Record<string, KeyOrder>>;
  /** Order of all other values, and of an array's elements. */
  readonly every?: KeyOrder;
}

/** Keys that no reader takes: they never hold data, and writing them would spoil the file. */
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Writes JSON as `JSON.stringify(value, null, 2)` does, with the keys in a given order.
 *
 * `JSON.stringify` alone cannot: an object puts keys such as `2` first, whatever the order of
 * insertion. A number that JSON does not know is written as text, so that it is not lost.
 *
 * @returns The text; `undefined` for what JSON leaves out, such as `undefined`.
 */
export function writeOrderedJson(
  value: unknown,
  order: KeyOrder = {},
  indent = '',
): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return `"${value}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.map((entry) => writeOrderedJson(entry, order.every, inner) ?? 'null');
    return enclose('[', lines, ']', indent);
  }
  const lines = Object.entries(value)
    .filter(([key]) => !REFUSED.has(key))
    .sort(([a], [b]) => rank(a, order) - rank(b, order) || (a < b ? -1 : 1))
    .flatMap(([key, entry]) => {
      const text = writeOrderedJson(entry, orderBelow(key, order), inner);
      return text === undefined ? [] : [`${JSON.stringify(key)}: ${text}`];
    });
  return enclose('{', lines, '}', indent);
}

function enclose(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

function rank(key: string, { keys = [] }: KeyOrder): number {
  const index = keys.indexOf(key);
  return index === -1 ? keys.length : index;
}

function orderBelow(key: string, { values = {}, every }: KeyOrder): KeyOrder | undefined {
  return Object.hasOwn(values, key) ? values[key] : every;
}
