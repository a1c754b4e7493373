const dayLength = 86_400_000;

/** Vietnam keeps UTC+7 all year round. */
const vietnamOffset = 7 * 3_600_000;

/** Tells whether a text is a day of the calendar, written as in ISO 8601. */
export function isRealDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that `--MM-DD` names in a year; 28 February where there is no 29th. */
export function dayInYear(named: string, year: number): string {
  const start = String(year).padStart(4, '0');
  const day = `${start}${named.slice(1)}`;
  return isRealDay(day) ? day : `${start}-02-28`;
}

/** Whole days from one ISO day to another. */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength;
}

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * dayLength;
  return new Date(time).toISOString().slice(0, 10);
}

/** Reads an RFC 3339 date and time as milliseconds; `undefined` for what is none. */
export function readInstant(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const found =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(
      text,
    );
  if (!found || !isRealDay(found[1])) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** The day of an instant in Asia/Ho_Chi_Minh. */
export function vietnamDayOf(instant: number): string {
  return new Date(instant + vietnamOffset).toISOString().slice(0, 10);
}

/** Reads `2025-2026`; `undefined` unless they are two following years. */
export function readSchoolYear(
  text: unknown,
): { readonly start: number; readonly end: number } | undefined {
  const found = typeof text === 'string' ? /^(\d{4})-(\d{4})$/.exec(text) : null;
  if (!found) return undefined;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return end === start + 1 ? { start, end } : undefined;
}
