import { isRecord } from './is-record.js';

/** No file of this project nests its values nearly as deep. */
const mostDepth = 64;

/** Keys that could reach a prototype where a copy is read carelessly. */
const forbidden = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies what JSON can carry, so that whoever gets the copy may change it; `undefined` for what it
 * cannot: functions, numbers that are not finite, cycles, nesting without end, keys that could reach
 * a prototype.
 */
export function copyJson(value: unknown, depth = 0): unknown {
  if (depth > mostDepth) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const copies = value.map((one: unknown) => copyJson(one, depth + 1));
    return copies.includes(undefined) ? undefined : copies;
  }
  if (!isRecord(value) || Object.prototype.toString.call(value) !== '[object Object]') {
    return undefined;
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const given = value[key];
    if (given === undefined) continue;
    const copied = forbidden.has(key) ? undefined : copyJson(given, depth + 1);
    if (copied === undefined) return undefined;
    copy[key] = copied;
  }
  return copy;
}
