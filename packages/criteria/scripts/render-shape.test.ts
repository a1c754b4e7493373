import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessmentShape } from '../src/assessment-file/assessment-shape.js';
import { matchShape } from '../src/assessment-file/match-shape.js';
import { assessmentSchema } from '../src/schema/assessment-schema.js';
import { checkShape } from '../src/schema/check-shape.js';
import { renderAssessmentShape } from './render-shape.js';

const file = new URL('../src/assessment-file/assessment-shape.ts', import.meta.url);

const anything = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>;
const text = fc.oneof({ weight: 4, arbitrary: fc.string() }, anything);
const number = fc.oneof({ weight: 4, arbitrary: fc.integer() }, text);
const ids = fc.oneof({ weight: 4, arbitrary: fc.array(text, { maxLength: 3 }) }, anything);

/** An object in which each field may be absent, of its type, or anything; and perhaps one more. */
function record(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const known = fc.record({ ...fields, colour: anything }, { requiredKeys: [] });
  return fc.oneof({ weight: 9, arbitrary: known }, anything);
}

const measure = record({ count: number, part: number, whole: number });
const flag = fc.oneof(fc.boolean(), anything);
const assessments = record({
  schemaVersion: fc.constantFrom(1, 2, '1'),
  catalog: text,
  schoolYear: text,
  institution: record({
    name: text,
    stages: fc.array(fc.oneof(fc.constantFrom('primary', 'continuing', 'x'), anything)),
  }),
  conditions: fc.dictionary(fc.string(), record({ met: flag, evidence: ids, note: text })),
  items: fc.dictionary(
    fc.string(),
    record({ points: number, notApplicable: text, measure, evidence: ids, note: text }),
  ),
  evidence: fc.array(record({ id: text, kind: fc.constantFrom('plan', 'x'), public: flag })),
});

it('is what the build would write', () => {
  expect(readFileSync(file, 'utf8')).toBe(renderAssessmentShape());
});

it('finds what zod finds, in the same order', () => {
  fc.assert(
    fc.property(assessments, (value) => {
      // As read from a file: no key can reach a prototype.
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      expect(matchShape(assessmentShape, value)).toEqual(checkShape(assessmentSchema, value));
    }),
  );
});
