import { fromHundredths } from '../points/index.js';
import type { FaultList } from './catalog-fault.js';
import { checkLocalized, checkObject, checkPoints, type Fields } from './check-fields.js';

interface Range {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Checks that ranges, lowest first, give every number of points from 0 to the maximum exactly one
 * level. All in hundredths, as points are never finer.
 */
export function checkRanges(
  rows: readonly unknown[],
  maxPoints: number | undefined,
  path: string,
  list: FaultList,
  titled: boolean,
): void {
  let level = 0;
  const ranges: Range[] = [];
  rows.forEach((row, index) => {
    const at = `${path}/${index}`;
    const fields = checkObject(row, at, list);
    if (fields && titled) checkLocalized(fields['title'], `${at}/title`, list);
    const range = fields && readRange(fields, at, list);
    if (range) ranges.push(range);
    const number = fields?.['level'];
    if (!Number.isSafeInteger(number) || (number as number) <= level) {
      list.add('level-order', `${at}/level`);
    } else level = number as number;
  });
  // Beside a range that cannot be read, every hole would be guesswork.
  if (ranges.length > 0 && ranges.length === rows.length) checkCover(ranges, maxPoints, path, list);
}

function readRange(fields: Fields, path: string, list: FaultList): Range | undefined {
  const first = readEnd(fields, ['from', 'above'], path, list);
  const last = readEnd(fields, ['to', 'below'], path, list);
  if (first === undefined || last === undefined) return undefined;
  const range = { path, first: first ?? 0, last: last ?? Infinity };
  if (range.first <= range.last) return range;
  list.add('range-empty', path);
  return undefined;
}

/** Returns the outermost hundredth inside the range, `null` for an open end. */
function readEnd(
  fields: Fields,
  [included, excluded]: readonly [string, string],
  path: string,
  list: FaultList,
): number | null | undefined {
  const hasIncluded = fields[included] !== undefined;
  const hasExcluded = fields[excluded] !== undefined;
  if (hasIncluded && hasExcluded) {
    list.add('range-ambiguous', path, { first: included, second: excluded });
    return undefined;
  }
  if (hasIncluded) return checkPoints(fields[included], 0, `${path}/${included}`, list);
  if (!hasExcluded) return null;
  const end = checkPoints(fields[excluded], 0, `${path}/${excluded}`, list);
  return end === undefined ? undefined : end + (excluded === 'above' ? 1 : -1);
}

function checkCover(
  ranges: readonly Range[],
  maxPoints: number | undefined,
  path: string,
  list: FaultList,
): void {
  let next = 0;
  for (const range of ranges) {
    if (range.first > next) reportGap('range-hole', range.path, next, range.first - 1, list);
    if (range.first < next) {
      reportGap('range-overlap', range.path, range.first, Math.min(next - 1, range.last), list);
    }
    next = Math.max(next, range.last + 1);
  }
  if (maxPoints !== undefined && next <= maxPoints) {
    reportGap('range-hole', path, next, maxPoints, list);
  }
}

function reportGap(
  code: 'range-hole' | 'range-overlap',
  path: string,
  from: number,
  to: number,
  list: FaultList,
): void {
  const last = Number.isFinite(to) ? fromHundredths(to) : '∞';
  list.add(code, path, { from: fromHundredths(from), to: last });
}
