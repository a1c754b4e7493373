import type { Locale } from '@dds/criteria';
import { narrowFullWidth } from './full-width.js';

const DAY_FIRST = /^(\d{1,2}) *([/.-]) *(\d{1,2}) *\2 *((?:19|20)\d\d)$/;
const ISO = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/;

/**
 * Reads a date as a person types it: day, month and four-digit year with `/`, `.` or `-`, or the
 * ISO form. The day always comes first, in English too: Vietnamese documents know no other order.
 *
 * @returns The ISO 8601 date; the text as typed where it is no date between 1900 and 2099;
 * `undefined` where it is blank.
 *
 * @example
 * ```ts
 * console.assert(readTypedDate('5/9/2025') === '2025-09-05');
 * console.assert(readTypedDate('31/02/2025') === '31/02/2025');
 * ```
 */
export function readTypedDate(text: string): string | undefined {
  const trimmed = narrowFullWidth(text).trim();
  if (trimmed === '') return undefined;
  const [, day, , month, year] = DAY_FIRST.exec(trimmed) ?? [];
  const iso = day && month && year ? `${year}-${pad(month)}-${pad(day)}` : trimmed;
  return isDate(iso) ? iso : text;
}

/**
 * Writes an ISO 8601 date for a field: `05/09/2025` in Vietnamese; in English `2025-09-05`, where
 * `05/09` could be read as May. Text that is no date comes back as it is, `undefined` as empty text.
 *
 * @example
 * ```ts
 * console.assert(formatTypedDate('2025-09-05', 'vi') === '05/09/2025');
 * ```
 */
export function formatTypedDate(value: string | undefined, locale: Locale): string {
  if (value === undefined || locale === 'en' || !isDate(value)) return value ?? '';
  return value.split('-').reverse().join('/');
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}

function isDate(iso: string): boolean {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  // A day that the month does not have moves on into the next month, day 0 back into the last.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1;
}
