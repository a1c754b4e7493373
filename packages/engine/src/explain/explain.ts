import type {
  AssessmentResult,
  Catalog,
  ConditionResult,
  Group,
  GroupResult,
  Hold,
  Issue,
  Level,
  Locale,
  ScoredCriterion,
  ScoredCriterionResult,
} from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { formatPoints } from '../internal/format-points.js';
import { checkResult } from './check-result.js';
import { explainTexts, type ExplainTexts } from './texts.js';

/** A sentence about one row, a group, or the institution. */
export interface Explanation {
  /** `institution`, `groups/1`, `criteria/1.3`, `conditions/1.1` or `items/1.3.1`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Says of each row and each level, in a sentence that a head teacher understands, what it is and why.
 *
 * @param result - A result of `scoreAssessment`.
 * @param catalog - The catalog that the result was scored by.
 * @param locale - The language.
 * @returns The institution first, then each group before its criteria and each criterion before its
 * items, in catalog order. Plain text, to be shown as text only.
 * @throws DdsError - `ERR_DDS_CATALOG_MISMATCH` when the result was scored by another catalog,
 * `ERR_DDS_RESULT_INVALID` when it is no result.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { explain, scoreAssessment } from '@dds/engine';
 *
 * const result = scoreAssessment(catalog4725, {
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   items: { '1.3.1': { points: 6 } },
 * });
 * const row = explain(result, catalog4725, 'vi').find(({ path }) => path === 'items/1.3.1');
 * console.assert(row?.text === 'Được 6/6 điểm.');
 * ```
 */
export function explain(
  result: AssessmentResult,
  catalog: Catalog,
  locale: Locale,
): readonly Explanation[] {
  checkResult(result, catalog);
  const speaker = prepare(result, catalog, locale);
  return [
    { path: 'institution', text: sayInstitution(speaker) },
    ...catalog.groups.flatMap((group) => sayGroup(group, speaker)),
  ];
}

interface Speaker {
  readonly result: AssessmentResult;
  readonly levels: readonly Level[];
  readonly texts: ExplainTexts;
  readonly write: (points: number) => string;
  readonly name: (level: number) => string;
}

function prepare(result: AssessmentResult, catalog: Catalog, locale: Locale): Speaker {
  const texts = explainTexts[locale];
  const levels = catalog.levels.value;
  return {
    result,
    levels,
    texts,
    write: (points) => formatPoints(points, locale),
    name: (reached) =>
      texts.level(reached, levels.find(({ level }) => level === reached)?.title[locale] ?? '–'),
  };
}

function sayInstitution({ result, texts, name }: Speaker): string {
  if (result.stamp.policies.overall === 'per-group') return texts.institutionPerGroup;
  if (result.level !== null) return texts.institutionLevel(name(result.level));
  const held = Object.keys(result.groups).filter((code) => result.groups[code]?.level === null);
  return texts.institutionHeld(held.map(texts.group));
}

function sayGroup(group: Group, speaker: Speaker): readonly Explanation[] {
  const scored = speaker.result.groups[group.code];
  if (scored === undefined) return [];
  return [
    { path: `groups/${group.code}`, text: sayLevel(group, scored, speaker) },
    ...group.criteria.flatMap((criterion) => {
      const row = scored.criteria[criterion.code];
      if (row?.kind === 'condition') return [sayCondition(criterion.code, row, speaker)];
      return row && criterion.kind === 'scored' ? sayCriterion(criterion, row, speaker) : [];
    }),
  ];
}

function sayLevel(group: Group, scored: GroupResult, speaker: Speaker): string {
  const { texts, write, name } = speaker;
  const points = write(scored.points);
  const max = write(scored.maxPoints);
  const byPoints = name(scored.levelByPoints);
  if (scored.holds.length === 0) {
    return texts.groupLevel(points, max, byPoints) + sayNext(scored, speaker);
  }
  const reasons = list(
    scored.holds.map((hold) => texts.hold[hold](findHeld(hold, group, speaker))),
  );
  if (scored.level === null) return texts.groupHeld(points, max, byPoints, reasons);
  return scored.level === scored.levelByPoints
    ? texts.groupStays(points, max, byPoints, reasons)
    : texts.groupLowered(points, max, name(scored.level), reasons);
}

/** What is missing to the level above, or nothing at the highest. */
function sayNext(scored: GroupResult, { levels, texts, write }: Speaker): string {
  const next = levels[levels.findIndex(({ level }) => level === scored.levelByPoints) + 1];
  if (next === undefined) return '';
  const { from, above = 0, level } = next;
  // Above a bound means at least a hundredth above it.
  const start = from === undefined ? (toHundredths(above) ?? 0) + 1 : (toHundredths(from) ?? 0);
  const missing = start - (toHundredths(scored.points) ?? 0);
  return ` ${texts.groupNext(write(fromHundredths(missing)), level)}`;
}

/** The rows that a hold comes from; the group itself where none does. */
function findHeld(hold: Hold, { code, criteria }: Group, speaker: Speaker): readonly string[] {
  const { groups, issues } = speaker.result;
  const rows = groups[code]?.criteria ?? {};
  const codes = criteria.flatMap((criterion) => {
    const row = rows[criterion.code];
    if (row?.kind === 'condition') return hold === `condition-${row.state}` ? [criterion.code] : [];
    if (row === undefined || hold !== 'invalid') return [];
    const above = isAbove(criterion.code, issues);
    const invalid = Object.keys(row.items).filter((item) => row.items[item]?.state === 'invalid');
    return above ? [criterion.code, ...invalid] : invalid;
  });
  return codes.length === 0 ? [speaker.texts.group(code)] : codes;
}

/** Tells whether a criterion counts its maximum because its items add up to more. */
function isAbove(code: string, issues: readonly Issue[]): boolean {
  return issues.some(
    (issue) => issue.code === 'criterion-above-maximum' && issue.path === `criteria/${code}`,
  );
}

function sayCondition(code: string, row: ConditionResult, { result, texts }: Speaker): Explanation {
  const path = `conditions/${code}`;
  const unsupported =
    row.state === 'unmet' &&
    result.stamp.policies.evidence === 'require' &&
    result.issues.some((issue) => issue.path === path && issue.code === 'evidence-missing');
  return { path, text: unsupported ? texts.conditionUnsupported : texts.condition[row.state] };
}

function sayCriterion(
  criterion: ScoredCriterion,
  row: ScoredCriterionResult,
  { result, texts, write }: Speaker,
): readonly Explanation[] {
  const open = Object.values(row.items).filter(({ state }) => state === 'unanswered').length;
  const text =
    texts.criterion(write(row.points), write(row.maxPoints)) +
    (isAbove(criterion.code, result.issues) ? texts.criterionAbove : '') +
    (row.band === null ? '' : texts.band(row.band)) +
    (open === 0 ? '' : texts.unanswered(open));
  return [
    { path: `criteria/${criterion.code}`, text: `${text}.` },
    ...criterion.items.flatMap(({ code, maxPoints }) => {
      const item = row.items[code];
      if (item === undefined) return [];
      const said = texts.item[item.state](write(item.points), write(item.maxPoints));
      const doubt = maxPoints.status === 'unverified' ? texts.unverified : '';
      return [{ path: `items/${code}`, text: said + doubt }];
    }),
  ];
}

function list(parts: readonly string[]): string {
  return parts.join(', ');
}
