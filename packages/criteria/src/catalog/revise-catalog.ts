import { copyJson } from '../json/copy-json.js';
import { FaultList } from './catalog-fault.js';
import { asFields } from './check-fields.js';
import { buildCatalog } from './define-catalog.js';
import type {
  Band,
  Catalog,
  Effort,
  Estimate,
  Level,
  LocalizedText,
  MeasureKind,
  Source,
  Sourced,
} from './types.js';

export interface GroupChange {
  readonly title?: LocalizedText;
  readonly maxPoints?: Sourced<number>;
}

export interface CriterionChange {
  readonly title?: LocalizedText;
  /** Scored criteria only. */
  readonly maxPoints?: Sourced<number>;
  /** Scored criteria only; `null` takes the bands away. */
  readonly bands?: Sourced<readonly Band[]> | null;
  /** Conditions only. */
  readonly mandatory?: Sourced<true>;
}

export interface ItemChange {
  readonly title?: LocalizedText;
  readonly measure?: MeasureKind;
  readonly maxPoints?: Sourced<number>;
  /** `null` takes the estimate away. */
  readonly effort?: Estimate<Effort> | null;
  /** `null` takes the note away. */
  readonly note?: LocalizedText | null;
}

/** What a revision changes. Criteria and items stand apart, as an only item shares its criterion's code. */
export interface CatalogChanges {
  /** Semantic version of the revision; not that of the original. */
  readonly version: string;
  /** Added, or put in the place of those with the same key. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** By code of the group. */
  readonly groups?: Readonly<Record<string, GroupChange>>;
  /** By code of the condition or scored criterion. */
  readonly criteria?: Readonly<Record<string, CriterionChange>>;
  /** By code of the item. */
  readonly items?: Readonly<Record<string, ItemChange>>;
  readonly levels?: Sourced<readonly Level[]>;
}

type Fields = Record<string, unknown>;

const changeable = {
  group: ['title', 'maxPoints'],
  condition: ['title', 'mandatory'],
  scored: ['title', 'maxPoints', 'bands'],
  item: ['title', 'measure', 'maxPoints', 'effort', 'note'],
};

/**
 * Makes a corrected copy of a catalog, as for whoever holds the annex and knows its maxima. The
 * copy is checked as `defineCatalog` checks; the original stays as it was.
 *
 * @throws DdsError `ERR_DDS_CATALOG_INVALID`, whose `faults` list every fault, an unknown code or an
 * unchanged version among them.
 *
 * @example
 * ```ts
 * import { catalog4725, reviseCatalog } from '@dds/criteria';
 *
 * const annex = { title: { vi: 'Phụ lục', en: 'The annex' } };
 * const maxPoints = { value: 8, status: 'documented', sources: ['annex'] } as const;
 * const revised = reviseCatalog(catalog4725, {
 *   version: '1.0.1',
 *   sources: { annex },
 *   items: { '2.3.1': { maxPoints } },
 * });
 * console.assert(revised.digest !== catalog4725.digest);
 * ```
 */
export function reviseCatalog(catalog: Catalog, changes: CatalogChanges): Catalog {
  const original = copyJson(catalog);
  const wanted = copyJson(changes);
  const list = new FaultList();
  for (const problem of wanted.problems) {
    list.add(problem.code, joinPath('changes', problem.path), problem.params);
  }
  const target = asFields(original.value);
  const source = asFields(wanted.value);
  if (!target) return buildCatalog(original.value, original.problems);
  if (source) applyChanges(target, source, list);
  else if (list.faults.length === 0) list.add('shape-invalid', 'changes', { expected: 'object' });
  return buildCatalog(target, [...original.problems, ...list.faults]);
}

function applyChanges(catalog: Fields, changes: Fields, list: FaultList): void {
  const { version, sources, groups, criteria, items, levels, ...rest } = changes;
  for (const key of Object.keys(rest)) list.add('change-unknown', 'changes', { key });
  if (version === catalog['version']) {
    list.add('version-unchanged', 'changes/version', { version: String(version) });
  }
  catalog['version'] = version;
  if (sources !== undefined) {
    const added = asFields(sources);
    if (added) catalog['sources'] = { ...asFields(catalog['sources']), ...added };
    else list.add('shape-invalid', 'changes/sources', { expected: 'object' });
  }
  if (levels !== undefined) catalog['levels'] = levels;
  const groupRows = rowsOf([catalog], 'groups');
  const criterionRows = rowsOf(groupRows, 'criteria');
  const itemRows = rowsOf(criterionRows, 'items');
  changeRows(groupRows, groups, 'groups', () => changeable.group, list);
  changeRows(
    criterionRows,
    criteria,
    'criteria',
    (row) => (row['kind'] === 'condition' ? changeable.condition : changeable.scored),
    list,
  );
  changeRows(itemRows, items, 'items', () => changeable.item, list);
}

function changeRows(
  rows: readonly Fields[],
  changes: unknown,
  name: string,
  keysOf: (row: Fields) => readonly string[],
  list: FaultList,
): void {
  if (changes === undefined) return;
  const byCode = asFields(changes);
  if (!byCode) return list.add('shape-invalid', `changes/${name}`, { expected: 'object' });
  for (const [code, value] of Object.entries(byCode)) {
    const path = `changes/${name}/${code}`;
    const row = rows.find((candidate) => candidate['code'] === code);
    const change = asFields(value);
    if (!row) list.add('code-unknown', path, { code });
    else if (!change) list.add('shape-invalid', path, { expected: 'object' });
    else changeRow(row, change, keysOf(row), path, list);
  }
}

function changeRow(
  row: Fields,
  change: Fields,
  keys: readonly string[],
  path: string,
  list: FaultList,
): void {
  for (const [key, value] of Object.entries(change)) {
    if (!keys.includes(key)) list.add('change-unknown', path, { key });
    else if (value === null && (key === 'note' || key === 'effort'))
      Reflect.deleteProperty(row, key);
    else row[key] = value;
  }
}

function rowsOf(parents: readonly Fields[], key: string): readonly Fields[] {
  return parents
    .flatMap((parent): unknown[] => (Array.isArray(parent[key]) ? parent[key] : []))
    .map(asFields)
    .filter((row) => row !== undefined);
}

function joinPath(first: string, rest: string): string {
  return rest === '' ? first : `${first}/${rest}`;
}
