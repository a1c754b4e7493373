import type {
  AssessmentResult,
  Catalog,
  ConditionResult,
  Group,
  GroupResult,
  Hold,
  Locale,
  ScoredCriterion,
  ScoredCriterionResult,
} from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { formatPoints } from '../internal/format-points.js';
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
 * @throws DdsError - `ERR_DDS_CATALOG_MISMATCH` when the result was scored by another catalog.
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
  const { id, digest } = result.stamp.catalog;
  if (id !== catalog.id || digest !== catalog.digest) {
    throw new DdsError(
      'ERR_DDS_CATALOG_MISMATCH',
      'The result was scored by another catalog; explain it with that one. ' +
        'Kết quả được chấm theo bộ chỉ số khác; hãy dùng đúng bộ chỉ số đó để giải thích.',
    );
  }
  const speaker: Speaker = { result, catalog, locale, texts: explainTexts[locale] };
  return [
    { path: 'institution', text: sayInstitution(speaker) },
    ...catalog.groups.flatMap((group) => sayGroup(group, speaker)),
  ];
}

interface Speaker {
  readonly result: AssessmentResult;
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly texts: ExplainTexts;
}

function sayInstitution({ result, catalog, locale, texts }: Speaker): string {
  if (result.stamp.policies.overall === 'per-group') return texts.institutionPerGroup;
  if (result.level !== null) {
    return texts.institutionLevel(nameLevel(result.level, catalog, locale, texts));
  }
  const held = catalog.groups.filter(({ code }) => result.groups[code]?.level === null);
  return texts.institutionHeld(list(held.map(({ code }) => texts.group(code))));
}

function sayGroup(group: Group, speaker: Speaker): readonly Explanation[] {
  const scored = speaker.result.groups[group.code];
  if (scored === undefined) return [];
  return [
    { path: `groups/${group.code}`, text: sayLevel(group, scored, speaker) },
    ...group.criteria.flatMap((criterion) => {
      const row = scored.criteria[criterion.code];
      if (criterion.kind === 'condition' && row?.kind === 'condition') {
        return [sayCondition(criterion.code, row, speaker)];
      }
      if (criterion.kind === 'scored' && row?.kind === 'scored') {
        return sayCriterion(criterion, row, speaker);
      }
      return [];
    }),
  ];
}

function sayLevel(group: Group, scored: GroupResult, speaker: Speaker): string {
  const { catalog, locale, texts } = speaker;
  const points = formatPoints(scored.points, locale);
  const max = formatPoints(scored.maxPoints, locale);
  const byPoints = nameLevel(scored.levelByPoints, catalog, locale, texts);
  if (scored.holds.length === 0) {
    const next = sayNext(scored, speaker);
    return texts.groupLevel(points, max, byPoints) + (next && ` ${next}`);
  }
  const reasons = list(
    scored.holds.map((hold) => texts.hold[hold](list(findHeld(hold, group, scored)))),
  );
  if (scored.level === null) return texts.groupHeld(points, max, byPoints, reasons);
  const level = nameLevel(scored.level, catalog, locale, texts);
  return texts.groupLowered(points, max, level, reasons);
}

/** What is missing to the level above, or nothing at the highest. */
function sayNext(
  { points, levelByPoints }: GroupResult,
  { catalog, locale, texts }: Speaker,
): string {
  const levels = catalog.levels.value;
  const next = levels[levels.findIndex(({ level }) => level === levelByPoints) + 1];
  const start = next?.from ?? next?.above;
  if (next === undefined || start === undefined) return '';
  const least = next.from === undefined ? 1 : 0;
  const missing = (toHundredths(start) ?? 0) + least - (toHundredths(points) ?? 0);
  return texts.groupNext(formatPoints(fromHundredths(missing), locale), next.level);
}

/** The rows that a hold comes from. */
function findHeld(hold: Hold, group: Group, scored: GroupResult): readonly string[] {
  const wanted = hold === 'condition-unmet' ? 'unmet' : 'unanswered';
  const codes = group.criteria.flatMap(({ code }) => {
    const row = scored.criteria[code];
    if (row?.kind === 'condition') return hold !== 'invalid' && row.state === wanted ? [code] : [];
    if (row === undefined || hold !== 'invalid') return [];
    const invalid = Object.keys(row.items).filter((item) => row.items[item]?.state === 'invalid');
    return invalid.length === 0 && sumOf(row) > row.maxPoints ? [code] : invalid;
  });
  return codes.length === 0 ? [group.code] : codes;
}

function sumOf({ items }: ScoredCriterionResult): number {
  const hundredths = Object.values(items).map(({ points }) => toHundredths(points) ?? 0);
  return fromHundredths(hundredths.reduce((sum, points) => sum + points, 0));
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
  { locale, texts }: Speaker,
): readonly Explanation[] {
  const write = (points: number): string => formatPoints(points, locale);
  const open = Object.values(row.items).filter(({ state }) => state === 'unanswered').length;
  const text =
    texts.criterion(write(row.points), write(row.maxPoints)) +
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

function nameLevel(level: number, catalog: Catalog, locale: Locale, texts: ExplainTexts): string {
  const title = catalog.levels.value.find((known) => known.level === level)?.title[locale];
  return texts.level(level, title ?? '–');
}
