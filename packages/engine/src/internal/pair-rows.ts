import type { Catalog } from '@dds/criteria';
import { listConditions, listCriteria, listItems } from './catalog-rows.js';
import { isRecord } from './is-record.js';
import { wrongOption } from './misuse.js';

/**
 * What became of the rows of an older catalog: the code in the newer one, or `null` for a row that
 * was retired. A code that is not named keeps its meaning where the newer catalog has it, and is
 * retired where it has not.
 */
export interface CodeMap {
  readonly groups?: Readonly<Record<string, string | null>>;
  /** Conditions and scored criteria. */
  readonly criteria?: Readonly<Record<string, string | null>>;
  readonly items?: Readonly<Record<string, string | null>>;
}

/** A row on two sides: `null` on the side that does not have it. */
export interface CodePair {
  readonly before: string | null;
  readonly after: string | null;
}

/** Pairs of each kind of row: those of the newer catalog in its order, then the retired ones. */
export interface RowPairs {
  readonly groups: readonly CodePair[];
  readonly conditions: readonly CodePair[];
  readonly criteria: readonly CodePair[];
  readonly items: readonly CodePair[];
}

/** Pairs the rows of two catalogs (compare rules 1, 2 and 5). */
export function pairRows(before: Catalog, after: Catalog, map: CodeMap = {}): RowPairs {
  checkMap(map, before);
  const { groups = {}, criteria = {}, items = {} } = map;
  const codesOf = (catalog: Catalog) => ({
    groups: catalog.groups.map(({ code }) => code),
    conditions: listConditions(catalog).map(({ condition }) => condition.code),
    criteria: listCriteria(catalog).map(({ criterion }) => criterion.code),
    items: listItems(catalog).map(({ item }) => item.code),
  });
  const older = codesOf(before);
  const newer = codesOf(after);
  return {
    groups: pair(older.groups, newer.groups, groups),
    conditions: pair(older.conditions, newer.conditions, criteria),
    criteria: pair(older.criteria, newer.criteria, criteria),
    items: pair(older.items, newer.items, items),
  };
}

function pair(
  older: readonly string[],
  newer: readonly string[],
  map: Readonly<Record<string, string | null>>,
): readonly CodePair[] {
  const targets = new Set(newer);
  const origins = new Map<string, string>();
  const retired: CodePair[] = [];
  for (const code of older) {
    const named = Object.hasOwn(map, code);
    const target = named ? map[code]! : code;
    if (target === null || (!named && !targets.has(code))) {
      retired.push({ before: code, after: null });
      continue;
    }
    if (!targets.has(target) || origins.has(target)) throw wrongMap(`${code} → ${target}`);
    origins.set(target, code);
  }
  const kept = newer.map((code) => ({ before: origins.get(code) ?? null, after: code }));
  return [...kept, ...retired];
}

function checkMap(map: unknown, before: Catalog): void {
  if (!isRecord(map)) throw wrongMap('–');
  const known = {
    groups: before.groups.map(({ code }) => code),
    criteria: before.groups.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    items: listItems(before).map(({ item }) => item.code),
  };
  const slip = Object.keys(map).find((part) => !Object.hasOwn(known, part));
  if (slip !== undefined) throw wrongMap(slip);
  for (const [part, codes] of Object.entries(known)) {
    const rows = map[part];
    if (rows === undefined) continue;
    if (!isRecord(rows)) throw wrongMap(part);
    for (const [code, target] of Object.entries(rows)) {
      const sound = codes.includes(code) && (target === null || typeof target === 'string');
      if (!sound) throw wrongMap(`${part}/${code}`);
    }
  }
}

function wrongMap(place: string) {
  const shown = place.slice(0, 80);
  return wrongOption(
    `The code map is wrong at ${shown}: lead codes of the older catalog to codes of the newer (each to one of its own), or to null.`,
    `Bảng mã sai ở ${shown}: hãy dẫn mã của bộ chỉ số cũ tới mã của bộ mới (mỗi mã một đích riêng), hoặc tới null.`,
  );
}
