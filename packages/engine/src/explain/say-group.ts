import type {
  AssessmentResult,
  Catalog,
  Group,
  GroupResult,
  Hold,
  Level,
  Locale,
} from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { formatPoints } from '../internal/format-points.js';
import { groupTexts, type GroupTexts } from './group-texts.js';
import { isAbove } from './is-above.js';
import type { Explanation } from './types.js';

/** What a sentence about a result is made with. */
export interface Speaker {
  readonly result: AssessmentResult;
  readonly levels: readonly Level[];
  readonly texts: GroupTexts;
  readonly write: (points: number) => string;
  readonly name: (level: number) => string;
}

/** Gets ready to speak of a result in a language. */
export function prepare(result: AssessmentResult, catalog: Catalog, locale: Locale): Speaker {
  const texts = groupTexts[locale];
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

/** Says what a group has reached, and what holds it. */
export function sayGroup(group: Group, scored: GroupResult, speaker: Speaker): Explanation {
  return { path: `groups/${group.code}`, text: sayLevel(group, scored, speaker) };
}

function sayLevel(group: Group, scored: GroupResult, speaker: Speaker): string {
  const { texts, write, name } = speaker;
  const points = write(scored.points);
  const max = write(scored.maxPoints);
  const byPoints = name(scored.levelByPoints);
  if (scored.holds.length === 0) {
    return texts.groupLevel(points, max, byPoints) + sayNext(scored, speaker);
  }
  const reasons = scored.holds
    .map((hold) => texts.hold[hold](findHeld(hold, group, scored, speaker)))
    .join(', ');
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
function findHeld(
  hold: Hold,
  { code, criteria }: Group,
  scored: GroupResult,
  { result, texts }: Speaker,
): readonly string[] {
  const codes = criteria.flatMap((criterion) => {
    const row = scored.criteria[criterion.code];
    if (row?.kind === 'condition') return hold === `condition-${row.state}` ? [criterion.code] : [];
    if (row === undefined || hold !== 'invalid') return [];
    const above = isAbove(criterion.code, result.issues);
    const invalid = Object.entries(row.items)
      .filter(([, { state }]) => state === 'invalid')
      .map(([item]) => item);
    return above ? [criterion.code, ...invalid] : invalid;
  });
  return codes.length === 0 ? [texts.group(code)] : codes;
}
