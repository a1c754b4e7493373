import type {
  Catalog,
  Condition,
  Group,
  Item,
  LocalizedText,
  ScoredCriterion,
  Sourced,
} from '@dds/criteria';
import type { CompareOptions } from '../compare/types.js';
import { pairRows, type CodePair } from '../internal/pair-rows.js';
import { isSameJson } from '../internal/same-json.js';
import type { CatalogChange, CatalogChangeKind } from './types.js';

/**
 * Lists every difference between two catalogs, in an order that people can read.
 *
 * @param before - The older catalog.
 * @param after - The newer one.
 * @param options - `codeMap` says which rows of the older became which of the newer.
 * @returns The institution's changes, then those of the newer catalog's rows in its order, then the
 * retired rows; `scoring` tells what can change points or levels.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` when the code map does not fit the catalogs.
 *
 * @example
 * ```ts
 * import { catalog4725, reviseCatalog } from '@dds/criteria';
 * import { catalogChangeText, diffCatalogs } from '@dds/engine';
 *
 * const title = { vi: 'Họp trực tuyến', en: 'Online meetings' };
 * const revised = reviseCatalog(catalog4725, { version: '2.0.0', items: { '1.3.1': { title } } });
 * const [change] = diffCatalogs(catalog4725, revised);
 * console.assert(change?.kind === 'title' && !change.scoring);
 * console.assert(change && catalogChangeText(change, 'en').startsWith('Item 1.3.1:'));
 * ```
 */
export function diffCatalogs(
  before: Catalog,
  after: Catalog,
  options: CompareOptions = {},
): readonly CatalogChange[] {
  const pairs = pairRows(before, after, options.codeMap);
  const older = indexRows(before);
  const newer = indexRows(after);
  // Groups and criteria are the parents of all other rows, and share no codes.
  const parents = new Set([...pairs.groups, ...pairs.criteria].map(keyOf));
  const origins = new Map<string, CodePair>();
  const retired: string[] = [];
  for (const [kind, list] of Object.entries(pairs) as [RowKind, readonly CodePair[]][]) {
    for (const pair of list) {
      if (pair.after === null) retired.push(`${kind}/${pair.before!}`);
      else origins.set(`${kind}/${pair.after}`, pair);
    }
  }
  const rows = [...newer].flatMap(([path, row]) => {
    const { before: code } = origins.get(path)!;
    return code === null
      ? [change('added', row, null, row.code)]
      : diffRow(older.get(`${row.kind}/${code}`)!, row, parents);
  });
  const gone = [...older].flatMap(([path, row]) =>
    retired.includes(path) ? [change('retired', row, row.code, null)] : [],
  );
  return [...diffWhole(before, after), ...rows, ...gone];
}

type RowKind = 'groups' | 'conditions' | 'criteria' | 'items';

/** A row with all that can differ. */
interface Row {
  readonly kind: RowKind;
  readonly code: string;
  readonly parent: string | null;
  readonly title: LocalizedText;
  readonly values: readonly (readonly [CatalogChangeKind, unknown])[];
}

const keyOf = ({ before, after }: CodePair) => JSON.stringify([before, after]);

const scoringKinds: readonly CatalogChangeKind[] = [
  'added',
  'bands',
  'levels',
  'max-points',
  'max-points-status',
  'moved',
  'retired',
];

function change(kind: CatalogChangeKind, row: Row, before: unknown, after: unknown): CatalogChange {
  const path = `${row.kind}/${row.code}`;
  return { kind, path, title: row.title, before, after, scoring: scoringKinds.includes(kind) };
}

/** Rows by path, in catalog order: a group before its criteria, a criterion before its items. */
function indexRows(catalog: Catalog): ReadonlyMap<string, Row> {
  const rows = catalog.groups.flatMap((group) => [
    groupRow(group),
    ...group.criteria.flatMap((criterion) =>
      criterion.kind === 'condition'
        ? [conditionRow(criterion, group.code)]
        : [
            criterionRow(criterion, group.code),
            ...criterion.items.map((item) => itemRow(item, criterion.code)),
          ],
    ),
  ]);
  return new Map(rows.map((row) => [`${row.kind}/${row.code}`, row]));
}

function pointsOf({ value, status, sources }: Sourced<number>): Row['values'] {
  return [
    ['max-points', value],
    ['max-points-status', status],
    ['sources', sources],
  ];
}

function groupRow({ code, title, maxPoints }: Group): Row {
  return { kind: 'groups', code, parent: null, title, values: pointsOf(maxPoints) };
}

function conditionRow({ code, title, mandatory }: Condition, parent: string): Row {
  const values: Row['values'] = [
    ['mandatory-status', mandatory.status],
    ['sources', mandatory.sources],
  ];
  return { kind: 'conditions', code, parent, title, values };
}

function criterionRow({ code, title, maxPoints, bands }: ScoredCriterion, parent: string): Row {
  const values: Row['values'] = [['bands', bands?.value ?? null], ...pointsOf(maxPoints)];
  return { kind: 'criteria', code, parent, title, values };
}

function itemRow({ code, title, measure, maxPoints, effort, note }: Item, parent: string): Row {
  const values: Row['values'] = [
    ...pointsOf(maxPoints),
    ['effort', effort?.value ?? null],
    ['measure', measure],
    ['note', note ?? null],
  ];
  return { kind: 'items', code, parent, title, values };
}

function diffRow(before: Row, after: Row, parents: ReadonlySet<string>): readonly CatalogChange[] {
  const moved = !parents.has(keyOf({ before: before.parent, after: after.parent }));
  const same: readonly (readonly [CatalogChangeKind, unknown, unknown])[] = [
    ...(after.parent !== null && moved ? [['moved', before.parent, after.parent] as const] : []),
    ['renamed', before.code, after.code],
    ['title', before.title, after.title],
    ...after.values.map(([kind, value], at) => [kind, before.values[at]![1], value] as const),
  ];
  return same
    .filter(([, earlier, later]) => !isSameJson(earlier, later))
    .map(([kind, earlier, later]) => change(kind, after, earlier, later))
    .sort((one, other) => (one.kind < other.kind ? -1 : 1));
}

function diffWhole(before: Catalog, after: Catalog): readonly CatalogChange[] {
  const parts = [
    ['instrument', before.instrument, after.instrument],
    ['levels', before.levels.value, after.levels.value],
  ] as const;
  return parts
    .filter(([, earlier, later]) => !isSameJson(earlier, later))
    .map(([kind, earlier, later]) => ({
      kind,
      path: 'institution',
      title: null,
      before: earlier,
      after: later,
      scoring: kind === 'levels',
    }));
}
