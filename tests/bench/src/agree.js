import { deepStrictEqual } from 'node:assert/strict';
import { scoreAssessment } from '@dds/engine';
import { catalog4725 } from '@dds/criteria';

/** What every contestant has to get right: totals, levels, holds, completeness. */
function totalsOf({ complete, level, groups }) {
  const figures = Object.entries(groups).map(
    ([code, { points, maxPoints, levelByPoints, level: stated, holds }]) => [
      code,
      { points, maxPoints, levelByPoints, level: stated, holds },
    ],
  );
  return { complete, level, groups: Object.fromEntries(figures) };
}

/** Throws when a contestant differs from the engine on any assessment. */
export async function assertAgreement(contestants, corpus) {
  for (const assessment of corpus) {
    const expected = scoreAssessment(catalog4725, assessment);
    deepStrictEqual(expected.issues, []);
    for (const { name, score, hasRows } of contestants) {
      const actual = await score(assessment);
      deepStrictEqual(totalsOf(actual), totalsOf(expected), name);
      if (hasRows) deepStrictEqual(actual.groups, expected.groups, name);
    }
  }
}

const namesOf = ({ issues }) => issues.map(({ code, path }) => `${path} ${code}`).sort();

/** Throws when a scorer written by hand finds other faults, or counts them differently. */
export function assertSameIssues(score, corpus) {
  for (const assessment of corpus) {
    const expected = scoreAssessment(catalog4725, assessment);
    const actual = score(assessment);
    deepStrictEqual(namesOf(actual), namesOf(expected));
    deepStrictEqual(actual.groups, expected.groups);
    deepStrictEqual(totalsOf(actual), totalsOf(expected));
  }
}
