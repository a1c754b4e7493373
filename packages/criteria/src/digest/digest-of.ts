import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { DdsError } from '../errors/index.js';

/**
 * Computes the digest of a JSON value: `sha256-` and the base64 SHA-256 of its RFC 8785 form, so
 * that the order of keys and the spacing of a file do not matter.
 *
 * @param value - What `JSON.stringify` can write; it is not changed.
 * @throws DdsError `ERR_DDS_VALUE_NOT_JSON` for what has no canonical form: numbers that are not
 * finite, half of a surrogate pair, cycles, nesting without end.
 *
 * @example
 * ```ts
 * import { digestOf } from '@dds/criteria/digest';
 *
 * console.assert(digestOf({ a: 1, b: 2 }) === digestOf({ b: 2, a: 1 }));
 * console.assert(digestOf({}) === 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=');
 * ```
 */
export function digestOf(value: unknown): string {
  const hash = sha256(utf8ToBytes(canonicalForm(value)));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

function canonicalForm(value: unknown): string {
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch {
    // Said below, in one way for all.
  }
  throw new DdsError(
    'ERR_DDS_VALUE_NOT_JSON',
    'The value has no canonical JSON form; give what JSON.parse returns. ' +
      'Giá trị không có dạng JSON chuẩn; hãy đưa vào giá trị do JSON.parse trả về.',
  );
}
