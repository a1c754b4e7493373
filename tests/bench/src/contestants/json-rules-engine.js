import { Engine } from 'json-rules-engine';
import { groups, items } from './index-4725.js';

// The index as rules: item maxima, conditions, levels and bands each fire an event.
const engine = new Engine([], { allowUndefinedFacts: true });

for (const { code, group, max } of items) {
  engine.addRule({
    conditions: { all: [{ fact: code, operator: 'greaterThan', value: max / 100 }] },
    event: { type: 'invalid', params: { group, code } },
  });
}

for (const { code: group, conditions } of groups) {
  for (const { code } of conditions) {
    for (const [type, value] of [
      ['unmet', false],
      ['unanswered', undefined],
    ]) {
      engine.addRule({
        conditions: { all: [{ fact: code, operator: 'equal', value }] },
        event: { type, params: { group } },
      });
    }
  }
  addRanges(`points ${group}`, { type: 'level', params: { group } }, [50, 75]);
}
addRanges('points 1.3', { type: 'band', params: {} }, [10, 20]);

/** Below the first number, between the two (both included), above the second. */
function addRanges(fact, { type, params }, [from, to]) {
  const ranges = [
    [['lessThan', from]],
    [
      ['greaterThanInclusive', from],
      ['lessThanInclusive', to],
    ],
    [['greaterThan', to]],
  ];
  ranges.forEach((range, index) => {
    engine.addRule({
      conditions: { all: range.map(([operator, value]) => ({ fact, operator, value })) },
      event: { type, params: { ...params, level: index + 1 } },
    });
  });
}

/** The library states rules and cannot add, so the sums are facts computed beforehand. */
function factsOf(assessment) {
  const facts = { complete: true };
  for (const { code, conditions, criteria } of groups) {
    let points = 0;
    for (const criterion of criteria) {
      let sum = 0;
      for (const { code: item } of criterion.items) {
        facts[item] = assessment.items?.[item]?.points;
        if (facts[item] === undefined) facts.complete = false;
        else sum += Math.round(facts[item] * 100);
      }
      if (criterion.code === '1.3') facts['points 1.3'] = sum / 100;
      points += sum;
    }
    facts[`points ${code}`] = points / 100;
    for (const condition of conditions) {
      facts[condition.code] = assessment.conditions?.[condition.code]?.met;
    }
  }
  return facts;
}

export async function runRules(assessment) {
  const facts = factsOf(assessment);
  const { events } = await engine.run(facts);
  const found = (type, group) =>
    events.find((event) => event.type === type && event.params.group === group);
  const result = { complete: facts.complete, level: 3, groups: {} };
  for (const { code } of groups) {
    const holds = [];
    if (found('invalid', code)) holds.push('invalid');
    if (found('unmet', code)) holds.push('condition-unmet');
    if (found('unanswered', code)) holds.push('condition-unanswered');
    if (found('unanswered', code) || found('invalid', code)) result.complete = false;
    const levelByPoints = found('level', code).params.level;
    const level = holds.length === 0 ? levelByPoints : null;
    const points = facts[`points ${code}`];
    result.groups[code] = { points, maxPoints: 100, levelByPoints, level, holds };
    result.level = level === null || result.level === null ? null : Math.min(level, result.level);
  }
  return result;
}
