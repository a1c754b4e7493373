/**
 * Tells whether a value is an http or https address that a page may link to (scoring rule 9): the
 * scheme, a host, and no white space anywhere.
 *
 * @example
 * ```ts
 * import { isWebAddress } from '@dds/engine';
 *
 * console.assert(isWebAddress('https://thpt-mau.example/ke-hoach.pdf'));
 * console.assert(!isWebAddress('javascript:alert(1)'));
 * ```
 */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/?#\\]\S*$/i.test(value);
}
