import type { Assessment, AssessmentResult, Catalog, GroupResult, Guidance } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isIterable } from '../internal/is-iterable.js';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { pairRows, type CodePair, type RowPairs } from '../internal/pair-rows.js';
import { readPart } from '../internal/read-file.js';
import { scoreAssessment, type ScoreOptions } from '../score/index.js';
import { carryOver, choosePoliciesOfBoth } from './carry-over.js';
import { findReasons, type ScoredSide } from './find-reasons.js';
import type {
  ChangedInstitution,
  GroupImpact,
  Impact,
  ImpactIssue,
  ImpactOptions,
} from './types.js';

/**
 * Says who changes level when one catalog takes the place of another, and why.
 *
 * @param before - The catalog that the assessments name.
 * @param after - The catalog that is to come.
 * @param assessments - They are not changed; answers are carried over by the code map.
 * @param options - `codeMap`, guidance (used on the side whose catalog it names) and policies.
 * @returns Counts of every move between levels, and each institution whose level, or the level of a
 * group, is not what it was, with the rows that did it; gains in points.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` when the code map does not fit the catalogs,
 * `ERR_DDS_CATALOG_MISMATCH` when the guidance names neither, and `ERR_DDS_POLICY_INVALID`.
 *
 * @example
 * ```ts
 * import { catalog4725, reviseCatalog } from '@dds/criteria';
 * import { impactOf } from '@dds/engine';
 *
 * const levels = {
 *   value: [
 *     { level: 1, title: { vi: 'Mức 1', en: 'Level 1' }, below: 40 },
 *     { level: 2, title: { vi: 'Mức 2', en: 'Level 2' }, from: 40, to: 75 },
 *     { level: 3, title: { vi: 'Mức 3', en: 'Level 3' }, above: 75 },
 *   ],
 *   status: 'unverified',
 *   sources: ['lawnet'],
 * } as const;
 * const draft = reviseCatalog(catalog4725, { version: '2.0.0', levels });
 * const impact = impactOf(catalog4725, draft, []);
 * console.assert(impact.institutions === 0 && impact.changed.length === 0);
 * ```
 */
export function impactOf(
  before: Catalog,
  after: Catalog,
  assessments: Iterable<Assessment>,
  options: ImpactOptions = {},
): Impact {
  if (!isIterable(assessments)) {
    throw wrongOption('Give a list of assessments.', 'Hãy đưa vào danh sách các phiếu.');
  }
  const { guidance } = options;
  checkGuidance(guidance, before, after);
  const pairs = pairRows(before, after, options.codeMap);
  const policies = choosePoliciesOfBoth(options.policies, before, pairs);
  const moves = new Map<string, number>();
  const changed: ChangedInstitution[] = [];
  const issues: ImpactIssue[] = [];
  let index = -1;
  let institutions = 0;
  for (const assessment of assessments) {
    index += 1;
    const refusal = refuse(assessment, before, index);
    if (refusal) {
      issues.push(refusal);
      continue;
    }
    institutions += 1;
    const carried = carryOver(assessment, after.id, pairs);
    const older = score(before, assessment, { guidance, policies: policies.before });
    const newer = score(after, carried, { guidance, policies: policies.after });
    const level = { before: older.result.level, after: newer.result.level };
    const move = `${level.before ?? 'none'}→${level.after ?? 'none'}`;
    moves.set(move, (moves.get(move) ?? 0) + 1);
    const groups = pairs.groups.flatMap((pair) => compareGroup(pair, pairs, older, newer));
    if (level.before === level.after && groups.length === 0) continue;
    changed.push({ index, ...nameOf(assessment), level, groups });
  }
  const unchanged = institutions - changed.length;
  return { institutions, unchanged, levels: inOrder(moves), changed, issues };
}

/** A guidance for neither side would be passed over in silence. */
function checkGuidance(guidance: Guidance | undefined, before: Catalog, after: Catalog): void {
  if (guidance === undefined || [before.id, after.id].includes(guidance.catalog)) return;
  throw new DdsError(
    'ERR_DDS_CATALOG_MISMATCH',
    'The guidance names neither of the two catalogs; pass one that does. ' +
      'Hướng dẫn không thuộc bộ chỉ số nào trong hai bộ; hãy dùng hướng dẫn của một trong hai bộ.',
  );
}

function refuse(assessment: unknown, catalog: Catalog, index: number): ImpactIssue | undefined {
  const at = { severity: 'error', path: `assessments/${index}`, params: {} } as const;
  if (!isRecord(assessment)) return { code: 'assessment-refused', ...at };
  return assessment['catalog'] === catalog.id ? undefined : { code: 'catalog-mismatch', ...at };
}

function score(catalog: Catalog, assessment: Assessment, options: ScoreOptions): ScoredSide {
  const { policies, guidance } = options;
  const own = guidance?.catalog === catalog.id ? guidance : undefined;
  return { catalog, result: scoreAssessment(catalog, assessment, { policies, guidance: own }) };
}

function compareGroup(
  pair: CodePair,
  pairs: RowPairs,
  older: ScoredSide,
  newer: ScoredSide,
): readonly GroupImpact[] {
  const before = totalsOf(older.result, pair.before);
  const after = totalsOf(newer.result, pair.after);
  const same = before?.level === after?.level && before?.levelByPoints === after?.levelByPoints;
  if (before !== null && after !== null && same) return [];
  const reasons = findReasons(pair, pairs, older, newer);
  return [{ code: (pair.after ?? pair.before)!, totals: { before, after }, reasons }];
}

function totalsOf({ groups }: AssessmentResult, code: string | null) {
  if (code === null) return null;
  const { points, levelByPoints, level, holds }: GroupResult = groups[code]!;
  return { points, levelByPoints, level, holds };
}

function nameOf(assessment: Assessment): Pick<ChangedInstitution, 'id' | 'name'> {
  const { id, name } = readPart(assessment, 'institution');
  return { id: textOrNull(id), name: textOrNull(name) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Rising levels, `none` last. */
function inOrder(moves: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const rank = (level: string) => (level === 'none' ? Infinity : Number(level));
  const entries = [...moves].sort(([one], [other]) => {
    const [a, b] = one.split('→').map(rank) as [number, number];
    const [c, d] = other.split('→').map(rank) as [number, number];
    if (a !== c) return a < c ? -1 : 1;
    return b < d ? -1 : 1;
  });
  return Object.fromEntries(entries);
}
