import { toHundredths } from '../points/index.js';
import type { FaultList } from './catalog-fault.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Above this, sums of hundredths would still be exact, but no index is meant. */
const mostPoints = 1_000_000;

/** Returns the value as an object, where it is one. */
export function asFields(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Returns the value as an object, or reports that it is none. */
export function checkObject(value: unknown, path: string, list: FaultList): Fields | undefined {
  const fields = asFields(value);
  if (fields === undefined) list.add('shape-invalid', path, { expected: 'object' });
  return fields;
}

/** Returns the value as a list that is not empty, or reports that it is none. */
export function checkList(value: unknown, path: string, list: FaultList): readonly unknown[] {
  if (!Array.isArray(value)) list.add('shape-invalid', path, { expected: 'array' });
  else if (value.length === 0) list.add('list-empty', path);
  return Array.isArray(value) ? value : [];
}

/** Returns the value as a text that says something, or reports that it is none. */
export function checkText(value: unknown, path: string, list: FaultList): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') {
    list.add('text-missing', path);
    return undefined;
  }
  // RFC 8785 has no form for half of a surrogate pair.
  if (/\p{Surrogate}/u.test(value)) list.add('text-malformed', path);
  return value;
}

/** Checks a text in both languages. */
export function checkLocalized(value: unknown, path: string, list: FaultList): void {
  const text = checkObject(value, path, list);
  if (!text) return;
  checkText(text['vi'], `${path}/vi`, list);
  checkText(text['en'], `${path}/en`, list);
}

/** Checks that a value is one of a closed set. */
export function checkOneOf(
  value: unknown,
  allowed: readonly string[],
  path: string,
  list: FaultList,
): void {
  if (!allowed.includes(value as string)) {
    list.add('value-unknown', path, { expected: allowed.join(', ') });
  }
}

/** Returns points as hundredths, or reports that they are malformed. */
export function checkPoints(
  value: unknown,
  least: number,
  path: string,
  list: FaultList,
): number | undefined {
  const hundredths = toHundredths(value);
  if (hundredths !== undefined && hundredths >= least * 100 && hundredths <= mostPoints * 100) {
    return hundredths;
  }
  list.add('points-malformed', path, { least, most: mostPoints });
  return undefined;
}

/** Checks status, sources and note, and returns the object that holds them beside the value. */
export function checkSourced(
  value: unknown,
  path: string,
  sources: Fields,
  list: FaultList,
): Fields | undefined {
  const sourced = checkObject(value, path, list);
  if (!sourced) return undefined;
  checkOneOf(sourced['status'], ['documented', 'secondary', 'unverified'], `${path}/status`, list);
  checkList(sourced['sources'], `${path}/sources`, list).forEach((source, index) => {
    const key = String(source);
    if (typeof source !== 'string' || !Object.hasOwn(sources, key)) {
      list.add('source-unknown', `${path}/sources/${index}`, { source: key });
    }
  });
  if (sourced['note'] !== undefined) checkLocalized(sourced['note'], `${path}/note`, list);
  return sourced;
}

/** Checks an ISO 8601 day that exists. */
export function checkDate(value: unknown, path: string, list: FaultList): void {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    list.add('date-malformed', path);
  }
}
