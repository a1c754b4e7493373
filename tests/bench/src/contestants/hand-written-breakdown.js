import { groups, items, levelOf } from './index-4725.js';

const known = new Set(items.map(({ code }) => code));
const webAddress = /^https?:\/\//i;

function readRegister(evidence, issues) {
  const ids = new Set();
  for (let index = 0; index < evidence.length; index += 1) {
    const { id, url } = evidence[index];
    ids.add(id);
    if (url !== undefined && !webAddress.test(url)) {
      issues.push({ code: 'evidence-url-unsafe', path: `evidence/${index}` });
    }
  }
  return ids;
}

function checkEvidence(answer, path, ids, issues) {
  if (answer?.evidence === undefined) return;
  for (const id of answer.evidence) {
    if (!ids.has(id)) issues.push({ code: 'evidence-unknown', path });
  }
}

function checkMeasure({ measure }, path, issues) {
  if (measure === undefined) return;
  const { count = 0, part = 0, whole = part } = measure;
  if (!(count >= 0 && part >= 0 && part <= whole)) issues.push({ code: 'measure-invalid', path });
}

function judge(answer, max, path, issues) {
  const value = answer?.points;
  if (answer?.notApplicable !== undefined) {
    const code = value === undefined ? 'not-applicable-not-allowed' : 'answer-ambiguous';
    issues.push({ code, path });
    return { state: 'invalid', points: 0, maxPoints: max / 100 };
  }
  if (value === undefined) {
    return { state: 'unanswered', points: 0, maxPoints: max / 100 };
  }
  const hundredths = Math.round(value * 100);
  if (typeof value !== 'number' || hundredths / 100 !== value || hundredths < 0) {
    issues.push({ code: 'points-invalid', path });
    return { state: 'invalid', points: 0, maxPoints: max / 100 };
  }
  if (hundredths > max) {
    issues.push({ code: 'points-above-maximum', path });
    return { state: 'invalid', points: 0, maxPoints: max / 100 };
  }
  return { state: 'scored', points: value, maxPoints: max / 100 };
}

function bandOf(code, points) {
  if (code !== '1.3') return null;
  if (points < 1000) return 1;
  return points <= 2000 ? 2 : 3;
}

/**
 * What a vendor writes who also shows each row and what is wrong with it: the totals, every
 * criterion and item with its state, and the same issues that the engine finds.
 */
export function scoreBreakdown(assessment) {
  const answers = assessment.items ?? {};
  const met = assessment.conditions ?? {};
  const issues = [];
  const ids = readRegister(assessment.evidence ?? [], issues);
  const result = { complete: true, level: 3, groups: {}, issues };
  for (const code of Object.keys(answers)) {
    if (!known.has(code)) issues.push({ code: 'unknown-code', path: `items/${code}` });
  }
  for (const group of groups) {
    const criteria = {};
    let points = 0;
    let invalid = false;
    let unmet = false;
    let unanswered = false;
    for (const { code, path } of group.conditions) {
      const answer = met[code];
      const value = answer?.met;
      if (value === false) unmet = true;
      else if (value !== true) unanswered = true;
      const state = value === true ? 'met' : value === false ? 'unmet' : 'unanswered';
      criteria[code] = { kind: 'condition', state };
      checkEvidence(answer, path, ids, issues);
    }
    for (const criterion of group.criteria) {
      const rows = {};
      let sum = 0;
      for (const { code, max, path } of criterion.items) {
        const answer = answers[code];
        const row = judge(answer, max, path, issues);
        if (row.state === 'scored') sum += Math.round(row.points * 100);
        else result.complete = false;
        if (row.state === 'invalid') invalid = true;
        rows[code] = row;
        if (answer === undefined) continue;
        checkEvidence(answer, path, ids, issues);
        checkMeasure(answer, path, issues);
      }
      criteria[criterion.code] = {
        kind: 'scored',
        points: sum / 100,
        maxPoints: criterion.max / 100,
        band: bandOf(criterion.code, sum),
        items: rows,
      };
      points += sum;
    }
    if (unanswered) result.complete = false;
    const holds = [];
    if (invalid) holds.push('invalid');
    if (unmet) holds.push('condition-unmet');
    if (unanswered) holds.push('condition-unanswered');
    const levelByPoints = levelOf(points);
    const level = holds.length === 0 ? levelByPoints : null;
    result.groups[group.code] = {
      points: points / 100,
      maxPoints: 100,
      levelByPoints,
      level,
      holds,
      criteria,
    };
    if (level === null || result.level === null) result.level = null;
    else if (level < result.level) result.level = level;
  }
  return result;
}
