import type { Locale, TypedNumber } from '@dds/criteria';
import { narrowFullWidth } from './full-width.js';

const PLAIN = /^(-?)(\d+)(?:[.,](\d+))?$/;
/** More digits than this do not all survive in a number. */
const MOST_DIGITS = 15;

/**
 * Reads a number as a person types it, with a decimal comma or a decimal point.
 *
 * Only what can mean one number becomes one. `1.234` may be a thousand or a decimal, and `,5` may
 * have lost a digit: such text comes back as typed, so that it is shown, never guessed. `-1` is
 * clear and becomes -1; whether it is allowed is for the engine to say.
 *
 * @returns The number; the text as typed where it cannot be read with certainty; `undefined` where
 * it is blank.
 *
 * @example
 * ```ts
 * console.assert(readTypedNumber(' 7,5 ') === 7.5);
 * console.assert(readTypedNumber('1.234') === '1.234');
 * console.assert(readTypedNumber('') === undefined);
 * ```
 */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const trimmed = narrowFullWidth(text).trim();
  if (trimmed === '') return undefined;
  const [, sign, whole, decimals = ''] = PLAIN.exec(trimmed) ?? [];
  if (whole === undefined) return text;
  if (decimals.length === 3 && isGroupStart(whole)) return text;
  if (whole.length + decimals.length > MOST_DIGITS) return text;
  const size = Number(`${whole}.${decimals || '0'}`);
  return sign === '-' && size > 0 ? -size : size;
}

/** Could the digits stand before a thousands separator? `0` and `1234` could not. */
function isGroupStart(whole: string): boolean {
  return whole.length <= 3 && !whole.startsWith('0');
}

/**
 * Writes a number the way {@link readTypedNumber} reads it: decimal comma in Vietnamese, decimal
 * point in English, no thousands separator. Text comes back as it is, `undefined` as empty text.
 *
 * @example
 * ```ts
 * console.assert(formatTypedNumber(7.5, 'vi') === '7,5');
 * console.assert(formatTypedNumber('6,5đ', 'en') === '6,5đ');
 * ```
 */
export function formatTypedNumber(value: TypedNumber | undefined, locale: Locale): string {
  if (typeof value !== 'number') return value ?? '';
  return locale === 'vi' ? String(value).replace('.', ',') : String(value);
}
