import type {
  AssessmentResult,
  Catalog,
  ConditionResult,
  Group,
  Locale,
  ScoredCriterion,
  ScoredCriterionResult,
} from '@dds/criteria';
import { checkResult } from './check-result.js';
import { isAbove } from './is-above.js';
import { rowTexts, type RowTexts } from './row-texts.js';
import { prepare, sayGroup, type Speaker } from './say-group.js';
import type { Explanation } from './types.js';

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
  const speaker = { ...prepare(result, catalog, locale), rowTexts: rowTexts[locale] };
  return [
    { path: 'institution', text: sayInstitution(speaker) },
    ...catalog.groups.flatMap((group) => sayGroupAndRows(group, speaker)),
  ];
}

interface RowSpeaker extends Speaker {
  readonly rowTexts: RowTexts;
}

function sayInstitution({ result, texts, rowTexts: said, name }: RowSpeaker): string {
  if (result.stamp.policies.overall === 'per-group') return said.institutionPerGroup;
  if (result.level !== null) return said.institutionLevel(name(result.level));
  const held = Object.entries(result.groups).filter(([, { level }]) => level === null);
  return said.institutionHeld(held.map(([code]) => texts.group(code)));
}

function sayGroupAndRows(group: Group, speaker: RowSpeaker): readonly Explanation[] {
  const scored = speaker.result.groups[group.code];
  if (scored === undefined) return [];
  return [
    sayGroup(group, scored, speaker),
    ...group.criteria.flatMap((criterion) => {
      const row = scored.criteria[criterion.code];
      if (row?.kind === 'condition') return [sayCondition(criterion.code, row, speaker)];
      return row && criterion.kind === 'scored' ? sayCriterion(criterion, row, speaker) : [];
    }),
  ];
}

function sayCondition(code: string, row: ConditionResult, speaker: RowSpeaker): Explanation {
  const { result, rowTexts: texts } = speaker;
  const path = `conditions/${code}`;
  // Only a condition that is claimed is asked for its evidence.
  const unsupported =
    row.state === 'unmet' &&
    result.issues.some((issue) => issue.path === path && issue.code === 'evidence-missing');
  return { path, text: unsupported ? texts.conditionUnsupported : texts.condition[row.state] };
}

function sayCriterion(
  criterion: ScoredCriterion,
  row: ScoredCriterionResult,
  { result, rowTexts: texts, write }: RowSpeaker,
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
