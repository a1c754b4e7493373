import type { Assessment, Catalog, Evidence, Item, LocalizedText } from '@dds/criteria';
import {
  compareReview,
  type ReviewComparison,
  type ReviewedCondition,
  type ReviewedItem,
  type ReviewIssue,
  type ReviewReason,
  type ReviewSheet,
} from '@dds/engine/review';
import { scoreAssessment, type ScoreOptions } from '@dds/engine/score';

import {
  readAnswer,
  readRegister,
  recordOf,
  type RowAnswer,
} from '../assessment/model/read-answer.js';
import { rowPath, type RowRef } from '../assessment/model/row-ref.js';
import { reasonAt, type Desk } from './desk.js';

/** A row as both sides see it. */
export interface ReviewRow {
  readonly row: RowRef;
  readonly path: string;
  readonly title: LocalizedText;
  /** `undefined` for a condition. */
  readonly item?: Item;
  readonly result: ReviewedItem | ReviewedCondition;
  readonly self: RowAnswer;
  /** What the reviewer has typed, else what stands in the sheet. */
  readonly external: RowAnswer;
  readonly reason: Partial<Record<keyof ReviewReason, string>>;
  /** It differs from the school's answer, in the sheet or in what is typed. */
  readonly isChanged: boolean;
  readonly isPending: boolean;
}

export interface ReviewedCriterionRows {
  readonly code: string;
  readonly title: LocalizedText;
  readonly rows: readonly ReviewRow[];
}

export interface ReviewedGroupRows {
  readonly code: string;
  readonly title: LocalizedText;
  readonly criteria: readonly ReviewedCriterionRows[];
}

/** Everything that is shown of a review. */
export interface Reading {
  readonly sheet: ReviewSheet;
  readonly comparison: ReviewComparison;
  readonly groups: readonly ReviewedGroupRows[];
  readonly register: ReadonlyMap<string, Evidence>;
  /** What is wrong with the sheet apart from a row. */
  readonly sheetIssues: readonly ReviewIssue[];
  /** False where the sheet is so malformed that only the school's answers can be shown. */
  readonly isRevisable: boolean;
  /** What scoring finds wrong with the answers of the review. */
  readonly scoringIssues: ReturnType<typeof scoreAssessment>['issues'];
}

/**
 * Reads a review.
 *
 * @throws DdsError - What `compareReview` throws.
 */
export function readReview(
  catalog: Catalog,
  assessment: Assessment,
  { desk, ...options }: ScoreOptions & { readonly desk: Desk },
): Reading | undefined {
  const sheet = desk.read(assessment);
  if (sheet === undefined) return undefined;
  const comparison = compareReview(catalog, assessment, sheet, options);
  const { issues } = comparison;
  const isRevisable = !issues.some(
    ({ code, path }) => code === 'sheet-malformed' && (path === '' || path === 'external'),
  );
  const external = isRevisable ? sheet.external : assessment;
  const { conditions, items } = external;
  const judged = { ...assessment, conditions, items } as Assessment;
  const results = new Map<string, ReviewedItem | ReviewedCondition>([
    ...comparison.conditions.map((each) => [`conditions/${each.code}`, each] as const),
    ...comparison.items.map((each) => [`items/${each.code}`, each] as const),
  ]);
  const readRow = (row: RowRef, title: LocalizedText, item?: Item): ReviewRow => {
    const path = rowPath(row);
    const draft = desk.drafts.get(path);
    const { isPending = false } = draft ?? {};
    return {
      row,
      path,
      title,
      ...(item && { item }),
      result: results.get(path)!,
      self: readAnswer(assessment, row),
      external: draft?.answer ?? readAnswer(external, row),
      reason: { ...recordOf(isRevisable ? reasonAt(sheet, path) : undefined), ...draft },
      isPending,
      isChanged:
        isPending ||
        Object.hasOwn(recordOf(sheet.reasons), path) ||
        issues.some((issue) => issue.path === path),
    };
  };
  const groups = catalog.groups.map((group) => ({
    code: group.code,
    title: group.title,
    criteria: group.criteria.map(({ code, title, ...criterion }) => ({
      code,
      title,
      rows:
        criterion.kind === 'condition'
          ? [readRow({ part: 'conditions', code }, title)]
          : criterion.items.map((item) =>
              readRow({ part: 'items', code: item.code }, item.title, item),
            ),
    })),
  }));
  return {
    sheet,
    comparison,
    groups,
    register: new Map(readRegister(assessment).map(({ entry }) => [entry.id, entry])),
    sheetIssues: issues.filter(({ path }) => !results.has(path)),
    isRevisable,
    scoringIssues: scoreAssessment(catalog, judged, options).issues,
  };
}

/** Every row, in the order of the catalog. */
export function listRows({ groups }: Reading): readonly ReviewRow[] {
  return groups.flatMap(({ criteria }) => criteria.flatMap(({ rows }) => rows));
}
