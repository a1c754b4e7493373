import { groups, levelOf } from './index-4725.js';

const flat = groups.map(({ code, conditions, criteria }) => ({
  code,
  conditions,
  items: criteria.flatMap(({ items }) => items),
}));

/**
 * What a vendor who wants two totals and a level writes in an afternoon, and writes well: constants,
 * one pass, whole hundredths, every number checked, nothing said about single rows.
 */
export function scoreTotals(assessment) {
  const answers = assessment.items ?? {};
  const met = assessment.conditions ?? {};
  const result = { complete: true, level: 3, groups: {} };
  for (const { code, conditions, items } of flat) {
    let points = 0;
    let invalid = false;
    for (const item of items) {
      const answer = answers[item.code];
      const value = answer?.points;
      if (answer?.notApplicable !== undefined) {
        invalid = true;
        continue;
      }
      if (value === undefined) {
        result.complete = false;
        continue;
      }
      const hundredths = Math.round(value * 100);
      const valid = typeof value === 'number' && hundredths / 100 === value;
      if (valid && hundredths >= 0 && hundredths <= item.max) points += hundredths;
      else invalid = true;
    }
    let unmet = false;
    let unanswered = false;
    for (const condition of conditions) {
      const answer = met[condition.code]?.met;
      if (answer === false) unmet = true;
      else if (answer !== true) unanswered = true;
    }
    if (invalid || unanswered) result.complete = false;
    const holds = [];
    if (invalid) holds.push('invalid');
    if (unmet) holds.push('condition-unmet');
    if (unanswered) holds.push('condition-unanswered');
    const levelByPoints = levelOf(points);
    const level = holds.length === 0 ? levelByPoints : null;
    result.groups[code] = { points: points / 100, maxPoints: 100, levelByPoints, level, holds };
    if (level === null || result.level === null) result.level = null;
    else if (level < result.level) result.level = level;
  }
  return result;
}
