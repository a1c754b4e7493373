import type { Assessment, AssessmentTotals, Catalog, Guidance } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import { scoreTotals } from '@dds/engine/score';
import type { Badge } from '../badge/types.js';
import type { AssessmentCheck, AssessmentMatch } from './types.js';

/** The rules by which an assessment is scored again. */
export interface CheckRules {
  readonly catalog: Catalog;
  readonly guidance?: Guidance | undefined;
}

/**
 * Compares badges with an assessment: same digest, same school year, and the levels that scoring it
 * again gives, by the policies that the badge states.
 *
 * @param assessment - The file, as `parseAssessment` gives it.
 * @param rules - A badge that was scored by other rules is refused.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { checkAgainst, verifyBadge } from '@dds/credential';
 *
 * const file = { schemaVersion: 1, catalog: '4725-2022', schoolYear: '2025-2026' } as const;
 * const { verdict } = await verifyBadge('…', {
 *   trust: { issuers: [] },
 *   at: new Date(),
 *   assessment: checkAgainst(file, { catalog: catalog4725 }),
 * });
 * console.assert(verdict === 'malformed');
 * ```
 */
export function checkAgainst(assessment: Assessment, rules: CheckRules): AssessmentCheck {
  return (badge) => {
    try {
      return compare(badge, assessment, rules);
    } catch {
      return 'not-scorable';
    }
  };
}

function compare(badge: Badge, assessment: Assessment, rules: CheckRules): AssessmentMatch {
  const { catalog } = rules;
  const digest = digestOf(assessment);
  const scored = badge.reviewed ?? badge.assessment;
  if (digest !== scored && digest !== badge.assessment) return 'digest-differs';
  if (assessment.schoolYear !== badge.schoolYear) return 'year-differs';
  if (digest !== scored) return 'digest-only';
  const sameCatalog = catalog.id === badge.catalog.id && catalog.digest === badge.catalog.digest;
  // A badge that was scored without guidance is scored without it again.
  const guidance = badge.guidance === null ? undefined : rules.guidance;
  const sameGuidance =
    guidance?.id === badge.guidance?.id && guidance?.version === badge.guidance?.version;
  if (!sameCatalog || !sameGuidance) return 'rules-missing';
  const { policies } = badge;
  return sameLevels(scoreTotals(catalog, assessment, { guidance, policies }), badge)
    ? 'matches'
    : 'level-differs';
}

function sameLevels({ level, groups }: AssessmentTotals, badge: Badge): boolean {
  const codes = Object.keys(groups);
  return (
    level === badge.level &&
    codes.length === Object.keys(badge.groups).length &&
    codes.every((code) => groups[code]?.level === badge.groups[code])
  );
}
