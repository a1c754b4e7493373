import { Ajv2020 } from 'ajv/dist/2020.js';
import { scoreBreakdown } from './hand-written-breakdown.js';
import { groups, items } from './index-4725.js';

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const count = { type: 'number', minimum: 0 };

const answerOf = ({ max }) => ({
  type: 'object',
  properties: {
    // A multipleOf of 0.01 would refuse 0.07, so the scorer itself looks at the decimals.
    points: { type: 'number', minimum: 0, maximum: max / 100 },
    notApplicable: text,
    measure: { type: 'object', properties: { count, part: count, whole: count } },
    evidence: texts,
    note: text,
  },
  not: { required: ['points', 'notApplicable'] },
});
const condition = {
  type: 'object',
  properties: { met: { type: 'boolean' }, evidence: texts, note: text },
};
const conditions = groups.flatMap((group) => group.conditions.map(({ code }) => [code, condition]));

const validate = new Ajv2020({ allErrors: true }).compile({
  type: 'object',
  required: ['schemaVersion', 'catalog'],
  properties: {
    schemaVersion: { const: 1 },
    catalog: { const: '4725-2022' },
    schoolYear: text,
    institution: { type: 'object', properties: { name: text, stages: texts, province: text } },
    conditions: {
      type: 'object',
      properties: Object.fromEntries(conditions),
      additionalProperties: false,
    },
    items: {
      type: 'object',
      properties: Object.fromEntries(items.map((item) => [item.code, answerOf(item)])),
      additionalProperties: false,
    },
    evidence: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'kind'],
        properties: { id: text, kind: text, title: text, date: text, url: text },
      },
    },
  },
});

/** A schema that holds the maxima, compiled once, before the scorer written by hand. */
export function validateAndScore(assessment) {
  if (!validate(assessment)) throw new Error(JSON.stringify(validate.errors));
  return scoreBreakdown(assessment);
}
