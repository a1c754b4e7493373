/** What a scan of JSON text found; offsets count UTF-16 units from 0. */
export type JsonScan =
  | { readonly kind: 'sound' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'malformed' | 'key-duplicate'; readonly offset: number; readonly key: string };

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const blank = /[ \t\n\r]*/y;

type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end';

/**
 * Finds where JSON text breaks off, which not every browser's `JSON.parse` tells, and whether an
 * object names a key twice, which none tells: the earlier answer would be lost in silence. Stops at
 * the depth that is not read anyway.
 */
export function scanJson(text: string, depth: number): JsonScan {
  // One entry per open bracket: the keys of an object, `null` for a list.
  const open: (Set<string> | null)[] = [];
  let next: Next = 'value';
  let offset = skipBlank(text, 0);
  while (open.length > 0 || next !== 'comma-or-end') {
    const keys = open.at(-1);
    const sign = text[offset];
    let end = -1;
    if (next === 'key' || next === 'key-or-end') {
      if (sign === '}' && next === 'key-or-end') {
        open.pop();
        next = 'comma-or-end';
        end = offset + 1;
      } else if (sign === '"') {
        const close = endOfString(text, offset);
        const colon = close < 0 ? -1 : skipBlank(text, close);
        if (colon < 0) return { kind: 'malformed', offset, key: '' };
        if (text[colon] !== ':') return { kind: 'malformed', offset: colon, key: '' };
        const key = JSON.parse(text.slice(offset, close)) as string;
        if (keys?.has(key)) return { kind: 'key-duplicate', offset, key };
        keys?.add(key);
        next = 'value';
        end = colon + 1;
      }
    } else if (next === 'comma-or-end') {
      if (sign === ',') {
        next = keys ? 'key' : 'value';
        end = offset + 1;
      } else if (sign === (keys ? '}' : ']')) {
        open.pop();
        end = offset + 1;
      }
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      // Some engines' JSON.parse runs out of stack.
      if (open.length > depth) return { kind: 'too-deep' };
      next = sign === '{' ? 'key-or-end' : 'value-or-end';
      end = offset + 1;
    } else if (sign === ']' && next === 'value-or-end') {
      open.pop();
      next = 'comma-or-end';
      end = offset + 1;
    } else {
      next = 'comma-or-end';
      end = sign === '"' ? endOfString(text, offset) : endOfScalar(text, offset);
    }
    if (end < 0) return { kind: 'malformed', offset, key: '' };
    offset = skipBlank(text, end);
  }
  return offset < text.length ? { kind: 'malformed', offset, key: '' } : { kind: 'sound' };
}

function skipBlank(text: string, offset: number): number {
  blank.lastIndex = offset;
  blank.test(text);
  return Math.max(offset, blank.lastIndex);
}

function endOfScalar(text: string, offset: number): number {
  for (const pattern of [number, word]) {
    pattern.lastIndex = offset;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

function endOfString(text: string, offset: number): number {
  for (let at = offset + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return -1;
    if (sign === '\\') {
      const escape = text.charAt(at + 1);
      if (escape === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) at += 5;
      else if (escape !== '' && '"\\/bfnrt'.includes(escape)) at += 1;
      else return -1;
    }
  }
  return -1;
}
