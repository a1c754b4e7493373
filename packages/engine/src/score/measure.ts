import { isRecord } from '../internal/is-record.js';

/** Tells whether a measure can be: nothing negative, nothing unreadable, no part above its whole (rule 11). */
export function isPossibleMeasure(measure: unknown): boolean {
  if (measure === undefined) return true;
  if (!isRecord(measure)) return false;
  const { count, part, whole } = measure;
  if (!isAmount(count) || !isAmount(part) || !isAmount(whole)) return false;
  return part === undefined || whole === undefined || part <= whole;
}

function isAmount(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && value >= 0 && value !== Infinity);
}
