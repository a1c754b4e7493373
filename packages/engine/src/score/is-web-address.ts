/**
 * Tells whether a value is an http or https address that a page may link to (scoring rule 9): the
 * scheme and a host, after white space that browsers drop. So plain a test reads the same in every
 * language.
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
  return typeof value === 'string' && /^[\t\n\f\r ]*https?:\/\/[^\s/?#\\]/i.test(value);
}
