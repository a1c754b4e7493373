import type { Assessment, Catalog, GroupResult, LocalizedText } from '@dds/criteria';
import { listConditions, listCriteria, listItems } from '../internal/catalog-rows.js';
import { pairRows, type CodePair } from '../internal/pair-rows.js';
import { rowsOf } from '../internal/result-rows.js';
import { subtractPoints } from '../internal/subtract-points.js';
import { scoreAssessment } from '../score/index.js';
import { openEvidence } from './compare-evidence.js';
import type {
  AssessmentComparison,
  CompareOptions,
  RowFate,
  RowPair,
  ScoringInput,
} from './types.js';

/**
 * Compares two assessments row by row: two school years, two versions of one file, or one index and
 * the next. Each side is scored by its own catalog and options.
 *
 * @param before - The earlier side: its catalog, assessment, guidance and policies.
 * @param after - The later side.
 * @param options - `codeMap` says which rows of the earlier catalog became which of the later.
 * @returns Rows of the later catalog in its order, then the retired ones, with points, levels, bands
 * and what their evidence gained and lost.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` when the code map does not fit the catalogs, and what
 * `scoreAssessment` throws.
 *
 * @example
 * ```ts
 * import { catalog4725 as catalog } from '@dds/criteria';
 * import { compareAssessments } from '@dds/engine';
 *
 * const file = { schemaVersion: 1, catalog: '4725-2022' } as const;
 * const { items } = compareAssessments(
 *   { catalog, assessment: { ...file, items: { '1.3.1': { points: 2 } } } },
 *   { catalog, assessment: { ...file, items: { '1.3.1': { points: 6 } } } },
 * );
 * console.assert(items.find(({ code }) => code.after === '1.3.1')?.gain === 4);
 * ```
 */
export function compareAssessments(
  before: ScoringInput,
  after: ScoringInput,
  options: CompareOptions = {},
): AssessmentComparison {
  const earlier = openSide(before);
  const later = openSide(after);
  const pairs = pairRows(before.catalog, after.catalog, options.codeMap);
  const evidenceOf = openEvidence(before.assessment, after.assessment);
  const change = <T>(read: (side: Side) => T) => ({ before: read(earlier), after: read(later) });
  const match = <Result>(kind: keyof Titles, results: (side: Side) => Results<Result>) =>
    pairs[kind].map((pair) => matchRows(pair, kind, earlier, later, results));
  return {
    catalog: change(({ catalog: { id, version } }) => ({ id, version })),
    schoolYear: change(({ schoolYear }) => schoolYear),
    complete: change(({ result }) => result.complete),
    level: change(({ result }) => result.level),
    groups: match('groups', ({ groups }) => groups).map(withGain),
    conditions: match('conditions', ({ rows }) => rows.conditions).map((row) => ({
      ...row,
      ...evidenceOf('conditions', row.code),
    })),
    criteria: match('criteria', ({ criteria }) => criteria).map(withGain),
    items: match('items', ({ rows }) => rows.items).map((row) => ({
      ...withGain(row),
      ...evidenceOf('items', row.code),
    })),
  };
}

interface Results<Result> {
  get(code: string): Result | undefined;
}

type Titles = Readonly<
  Record<'groups' | 'conditions' | 'criteria' | 'items', ReadonlyMap<string, LocalizedText>>
>;

type Side = ReturnType<typeof openSide>;

function openSide({ catalog, assessment, guidance, policies }: ScoringInput) {
  const result = scoreAssessment(catalog, assessment, { guidance, policies });
  const rows = rowsOf(result);
  return {
    catalog,
    result,
    rows,
    schoolYear: readSchoolYear(assessment),
    titles: titlesOf(catalog),
    groups: new Map(Object.entries(result.groups).map(([code, group]) => [code, totals(group)])),
    criteria: new Map(
      [...rows.criteria].map(([code, { items: _, ...criterion }]) => [code, criterion]),
    ),
  };
}

function totals({ criteria: _, ...rest }: GroupResult) {
  return rest;
}

function readSchoolYear({ schoolYear }: Assessment): string | null {
  return typeof schoolYear === 'string' ? schoolYear : null;
}

function titlesOf(catalog: Catalog): Titles {
  const byCode = (rows: readonly { readonly code: string; readonly title: LocalizedText }[]) =>
    new Map(rows.map(({ code, title }) => [code, title]));
  return {
    groups: byCode(catalog.groups),
    conditions: byCode(listConditions(catalog).map(({ condition }) => condition)),
    criteria: byCode(listCriteria(catalog).map(({ criterion }) => criterion)),
    items: byCode(listItems(catalog).map(({ item }) => item)),
  };
}

function matchRows<Result>(
  code: CodePair,
  kind: keyof Titles,
  before: Side,
  after: Side,
  results: (side: Side) => Results<Result>,
): RowPair<Result> {
  const read = <T>(from: Results<T>, key: string | null) =>
    key === null ? null : (from.get(key) ?? null);
  return {
    fate: fateOf(code),
    code,
    title: {
      before: read(before.titles[kind], code.before),
      after: read(after.titles[kind], code.after),
    },
    result: {
      before: read(results(before), code.before),
      after: read(results(after), code.after),
    },
  };
}

function fateOf({ before, after }: CodePair): RowFate {
  if (before === null) return 'added';
  if (after === null) return 'retired';
  return before === after ? 'kept' : 'renamed';
}

function withGain<Row extends RowPair<{ readonly points: number }>>(row: Row) {
  const { before, after } = row.result;
  const gain = before && after ? subtractPoints(after.points, before.points) : null;
  return { ...row, gain };
}
