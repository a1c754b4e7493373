import type { Catalog, Effort } from '@dds/criteria';
import { toHundredths } from '@dds/criteria/points';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { planOf } from '../internal/plan.js';
import { defaultCost } from './default-cost.js';
import type { CostModel, PlanOptions } from './types.js';

const mostCost = 1_000_000;
const efforts: readonly Effort[] = ['low', 'medium', 'high'];

/** Refuses what a caller cannot mean (plan rule 12). */
export function checkOptions(catalog: Catalog, options: PlanOptions): void {
  const plan = planOf(catalog, undefined);
  const given: unknown = options;
  if (!isRecord(given) || !plan.levels.some(({ level }) => level === given['target'])) {
    const levels = plan.levels.map(({ level }) => level).join(', ');
    throw wrongOption(
      `The target must be a level of the catalog: ${levels}.`,
      `Mức độ muốn đạt phải là một mức của bộ chỉ số: ${levels}.`,
    );
  }
  const { group, locked } = options;
  if (group !== undefined && !plan.groups.some(({ code }) => code === group)) {
    throw wrongOption(
      'The group is none of the catalog; give its code, such as "1".',
      'Nhóm không có trong bộ chỉ số; hãy dùng mã nhóm, ví dụ "1".',
    );
  }
  if (locked !== undefined && !isCodeList(locked, plan.itemCodes)) {
    throw wrongOption(
      'The locked items must be a list of codes of the catalog.',
      'Danh sách mục khóa phải gồm các mã mục có trong bộ chỉ số.',
    );
  }
  checkCost(options.cost, plan.itemCodes);
}

function isCodeList(value: unknown, codes: ReadonlySet<string>): boolean {
  return Array.isArray(value) && value.every((code) => codes.has(code as string));
}

function checkCost(cost: unknown, codes: ReadonlySet<string>): void {
  if (cost === undefined) return;
  const sound =
    isRecord(cost) &&
    (cost['per'] === 'point' || cost['per'] === 'item') &&
    isEffortCost(cost['effort']) &&
    isItemCost(cost['items'], codes);
  if (sound) return;
  throw wrongOption(
    `The cost must say per "point" or "item", and give numbers from 0 to ${mostCost} with at most two decimals by effort (low, medium, high) or by code of the item.`,
    `Chi phí phải ghi per là "point" hoặc "item", và các số từ 0 đến ${mostCost}, nhiều nhất hai chữ số thập phân, theo công sức (low, medium, high) hoặc theo mã mục.`,
  );
}

function isEffortCost(value: unknown): boolean {
  if (value === undefined) return true;
  return isRecord(value) && efforts.every((effort) => isCost(value[effort]));
}

function isItemCost(value: unknown, codes: ReadonlySet<string>): boolean {
  if (value === undefined) return true;
  return (
    isRecord(value) &&
    Object.entries(value).every(([code, cost]) => codes.has(code) && isCost(cost))
  );
}

function isCost(value: unknown): boolean {
  return (toHundredths(value) ?? Infinity) <= mostCost * 100;
}

/** What raising an item costs, in hundredths of the unit: for each point, or once. */
export function rateOf(code: string, effort: Effort, cost: CostModel = defaultCost): number {
  const { items = {}, effort: byEffort = defaultCost.effort! } = cost;
  return toHundredths(Object.hasOwn(items, code) ? items[code] : byEffort[effort])!;
}
