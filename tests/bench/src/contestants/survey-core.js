import { Model } from 'survey-core';
import { groups, items } from './index-4725.js';

const nameOf = (code) => `q${code.replaceAll('.', '_')}`;
const sumOf = (codes) => codes.map((code) => `{${nameOf(code)}}`).join(', ');

// A form with its rules: numbers with maxima, conditions as yes or no, totals as expressions.
const model = new Model({
  elements: [
    ...items.map(({ code, max }) => ({
      type: 'text',
      inputType: 'number',
      name: nameOf(code),
      min: 0,
      max: max / 100,
    })),
    ...groups.flatMap(({ conditions }) =>
      conditions.map(({ code }) => ({ type: 'boolean', name: nameOf(code) })),
    ),
  ],
  calculatedValues: groups.flatMap(({ code, criteria }) => {
    const codes = criteria.flatMap((criterion) => criterion.items.map((item) => item.code));
    const points = `points${code}`;
    return [
      { name: points, expression: `round(sum(${sumOf(codes)}), 2)` },
      {
        name: `level${code}`,
        expression: `iif({${points}} < 50, 1, iif({${points}} <= 75, 2, 3))`,
      },
    ];
  }),
});

export function fillSurvey(assessment) {
  const data = {};
  let complete = true;
  for (const { code } of items) {
    const points = assessment.items?.[code]?.points;
    if (points === undefined) complete = false;
    else data[nameOf(code)] = points;
  }
  for (const { code } of groups.flatMap(({ conditions }) => conditions)) {
    const met = assessment.conditions?.[code]?.met;
    if (met === undefined) complete = false;
    else data[nameOf(code)] = met;
  }
  model.data = data;
  if (!model.validate(false)) throw new Error('The survey refuses a valid assessment');
  const result = { complete, level: 3, groups: {} };
  for (const { code, conditions } of groups) {
    const answers = conditions.map((condition) => model.getValue(nameOf(condition.code)));
    const holds = [];
    if (answers.includes(false)) holds.push('condition-unmet');
    if (answers.includes(undefined)) holds.push('condition-unanswered');
    const points = model.getVariable(`points${code}`);
    const levelByPoints = model.getVariable(`level${code}`);
    const level = holds.length === 0 ? levelByPoints : null;
    result.groups[code] = { points, maxPoints: 100, levelByPoints, level, holds };
    result.level = level === null || result.level === null ? null : Math.min(level, result.level);
  }
  return result;
}
