import { Malformed } from './malformed.js';

const stringToken = /"(?:[^"\\]|\\.)*"[ \t\r\n]*(:?)/g;

/**
 * Parses the bytes of a JSON object strictly: UTF-8 that is well formed, and no key twice, of which
 * two programs could each read another one.
 */
export function parseJson(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new Malformed(path);
  }
  // JSON.parse keeps the last of two equal keys; the text still shows both.
  const written = [...text.matchAll(stringToken)].filter(([, colon]) => colon === ':').length;
  if (!isRecord(value) || written !== countKeys(value)) throw new Malformed(path);
  return value;
}

function countKeys(root: unknown): number {
  const open: unknown[] = [root];
  let keys = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) keys += Object.keys(value).length;
    // Not spread: a list may have more entries than a call may have arguments.
    for (const inner of Object.values(value)) open.push(inner);
  }
  return keys;
}

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
