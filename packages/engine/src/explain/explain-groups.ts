import type { AssessmentResult, Catalog, Locale } from '@dds/criteria';
import { checkResult } from './check-result.js';
import { prepare, sayGroup } from './say-group.js';
import type { Explanation } from './types.js';

/**
 * Says of each group what it has reached and why, as {@link explain} does, and of nothing else.
 *
 * @param result - A result of `scoreAssessment`.
 * @param catalog - The catalog that the result was scored by.
 * @param locale - The language.
 * @returns A sentence for each group, in catalog order. Plain text, to be shown as text only.
 * @throws DdsError - `ERR_DDS_CATALOG_MISMATCH` when the result was scored by another catalog,
 * `ERR_DDS_RESULT_INVALID` when it is no result.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { explainGroups, scoreAssessment } from '@dds/engine';
 *
 * const result = scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '4725-2022' });
 * const [group] = explainGroups(result, catalog4725, 'en');
 * console.assert(group?.path === 'groups/1');
 * console.assert(group?.text.startsWith('0 of 100 points: level 1'));
 * ```
 */
export function explainGroups(
  result: AssessmentResult,
  catalog: Catalog,
  locale: Locale,
): readonly Explanation[] {
  checkResult(result, catalog);
  const speaker = prepare(result, catalog, locale);
  return catalog.groups.flatMap((group) => {
    const scored = result.groups[group.code];
    return scored ? [sayGroup(group, scored, speaker)] : [];
  });
}
