import { fromHundredths } from '../points/index.js';
import type { FaultList } from './catalog-fault.js';
import {
  checkList,
  checkLocalized,
  checkObject,
  checkOneOf,
  checkPoints,
  checkSourced,
  type Fields,
} from './check-fields.js';
import { checkRanges } from './check-ranges.js';

/** Without leading zeros, so that two ways of writing never name one row. */
const rowCode = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/;
/** One number: the keys of a result then come in catalog order in every JavaScript engine. */
const groupCode = /^(?:0|[1-9]\d{0,8})$/;

interface Context {
  readonly sources: Fields;
  readonly list: FaultList;
  readonly used: Set<string>;
}

/** Checks the groups, and returns the largest maximum of a group in hundredths. */
export function checkGroups(value: unknown, sources: Fields, list: FaultList): number | undefined {
  const context: Context = { sources, list, used: new Set() };
  let highest = -1;
  const maxima = checkList(value, 'groups', list).map((row, index) => {
    const path = `groups/${index}`;
    const group = checkObject(row, path, list);
    if (!group) return undefined;
    const code = checkCode(group['code'], groupCode, `${path}/code`, context);
    if (code !== undefined) {
      if (Number(code) < highest) list.add('code-order', `${path}/code`, { code });
      highest = Math.max(highest, Number(code));
    }
    checkLocalized(group['title'], `${path}/title`, list);
    const maxPoints = checkMaximum(group, path, context);
    const sum = add(
      checkList(group['criteria'], `${path}/criteria`, list).map((criterion, at) =>
        checkCriterion(criterion, code, `${path}/criteria/${at}`, context),
      ),
    );
    checkSum(sum, maxPoints, path, list);
    return maxPoints;
  });
  const known = maxima.filter((maximum) => maximum !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** Returns the points that the criterion adds to its group, `undefined` where that is unknown. */
function checkCriterion(
  value: unknown,
  parent: string | undefined,
  path: string,
  context: Context,
): number | undefined {
  const { list, sources } = context;
  const criterion = checkObject(value, path, list);
  if (!criterion) return undefined;
  const code = checkCode(criterion['code'], rowCode, `${path}/code`, context, parent);
  checkLocalized(criterion['title'], `${path}/title`, list);
  if (criterion['kind'] === 'condition') {
    const mandatory = checkSourced(criterion['mandatory'], `${path}/mandatory`, sources, list);
    if (mandatory && mandatory['value'] !== true) {
      list.add('value-unknown', `${path}/mandatory/value`, { expected: 'true' });
    }
    return 0;
  }
  if (criterion['kind'] !== 'scored') {
    list.add('value-unknown', `${path}/kind`, { expected: 'condition, scored' });
    return undefined;
  }
  const maxPoints = checkMaximum(criterion, path, context);
  const rows = checkList(criterion['items'], `${path}/items`, list);
  const sum = add(
    rows.map((item, at) =>
      checkItem(item, code, rows.length === 1, `${path}/items/${at}`, context),
    ),
  );
  checkSum(sum, maxPoints, path, list);
  // Bands that no source documents are `null`: said, not left out.
  if (criterion['bands'] !== null) {
    const bands = checkSourced(criterion['bands'], `${path}/bands`, sources, list);
    if (bands) {
      const ranges = checkList(bands['value'], `${path}/bands/value`, list);
      checkRanges(ranges, maxPoints, `${path}/bands/value`, list, false);
    }
  }
  return maxPoints;
}

function checkItem(
  value: unknown,
  parent: string | undefined,
  only: boolean,
  path: string,
  context: Context,
): number | undefined {
  const { list } = context;
  const item = checkObject(value, path, list);
  if (!item) return undefined;
  // An only item may carry its criterion's code, which is then in use already.
  if (!only || item['code'] !== parent) {
    checkCode(item['code'], rowCode, `${path}/code`, context, parent);
  }
  checkLocalized(item['title'], `${path}/title`, list);
  checkOneOf(item['measure'], ['presence', 'count', 'ratio', 'graded'], `${path}/measure`, list);
  checkEffort(item['effort'], `${path}/effort`, list);
  if (item['note'] !== undefined) checkLocalized(item['note'], `${path}/note`, list);
  return checkMaximum(item, path, context);
}

/** An estimate is this project's own, and says so. */
function checkEffort(value: unknown, path: string, list: FaultList): void {
  if (value === undefined) return;
  const effort = checkObject(value, path, list);
  if (!effort) return;
  checkOneOf(effort['value'], ['low', 'medium', 'high'], `${path}/value`, list);
  checkOneOf(effort['basis'], ['project'], `${path}/basis`, list);
}

function checkCode(
  value: unknown,
  pattern: RegExp,
  path: string,
  { list, used }: Context,
  parent?: string,
): string | undefined {
  if (typeof value !== 'string' || !pattern.test(value)) {
    const code = typeof value === 'string' ? value.slice(0, 40) : '';
    list.add('code-malformed', path, { code, example: pattern === groupCode ? '1' : '1.3.1' });
    return undefined;
  }
  if (used.has(value)) list.add('code-duplicate', path, { code: value });
  used.add(value);
  if (parent !== undefined && !value.startsWith(`${parent}.`)) {
    list.add('code-outside-parent', path, { code: value, parent });
  }
  return value;
}

function checkMaximum(row: Fields, path: string, { sources, list }: Context): number | undefined {
  const sourced = checkSourced(row['maxPoints'], `${path}/maxPoints`, sources, list);
  return sourced && checkPoints(sourced['value'], 0.01, `${path}/maxPoints/value`, list);
}

function checkSum(
  sum: number | undefined,
  maxPoints: number | undefined,
  path: string,
  list: FaultList,
): void {
  if (sum === undefined || maxPoints === undefined || sum === maxPoints) return;
  list.add('sum-mismatch', `${path}/maxPoints/value`, {
    sum: fromHundredths(sum),
    maxPoints: fromHundredths(maxPoints),
  });
}

/** A sum of which one part is unknown is unknown. */
function add(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}
