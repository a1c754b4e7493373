import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type {
  Assessment,
  Condition,
  ConditionAnswer,
  Item,
  ItemAnswer,
  Policies,
  ScoredCriterion,
  Stage,
} from '@dds/criteria';
import fc from 'fast-check';
import type { ScoreOptions } from '../score/index.js';

const criteria = catalog4725.groups.flatMap((group) => group.criteria);

const conditions = criteria.filter((one): one is Condition => one.kind === 'condition');

/** The items of the catalog. */
export const items = criteria
  .filter((one): one is ScoredCriterion => one.kind === 'scored')
  .flatMap((one) => one.items);

const ids = ['E1', 'E2', 'E3', 'E4'];
const stages: readonly Stage[] = ['primary', 'lower-secondary', 'upper-secondary', 'continuing'];
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Kế hoạch', 'sáu', '😀', ' '));

/** Points that an item may be given, in steps of a hundredth. */
export function arbitraryPoints(maxPoints: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: maxPoints * 100 }).map((hundredths) => hundredths / 100);
}

/** A key that is there or not. */
function optional<T>(key: string, value: fc.Arbitrary<T>, weight = 1) {
  const present = value.map((one) => ({ [key]: one }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight, arbitrary: present });
}

const beside = [
  optional('evidence', fc.subarray(ids)),
  optional('note', text),
  optional('measure', fc.record({ part: fc.nat(45), whole: fc.constant(45) })),
];

function merge<T>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn) as T);
}

function arbitraryAnswer({ maxPoints }: Item): fc.Arbitrary<ItemAnswer> {
  return merge(optional('points', arbitraryPoints(maxPoints.value), 8), ...beside);
}

const conditionAnswer: fc.Arbitrary<ConditionAnswer> = merge(
  optional('met', fc.boolean(), 8),
  optional('evidence', fc.subarray(ids)),
);

const badPoints = fc.oneof(
  fc.double(),
  fc.string(),
  fc.constantFrom(-1, 0.001, 1e300, 71, null, true, '6'),
  fc.jsonValue(),
);

/** Whatever may stand where an answer to an item should. */
const badAnswer: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  merge(
    optional('points', fc.oneof(arbitraryPoints(80), badPoints), 4),
    optional('notApplicable', fc.oneof(text, fc.jsonValue())),
    optional('measure', fc.jsonValue()),
    optional('evidence', fc.oneof(fc.array(text), fc.jsonValue())),
  ),
);

/** Mostly the given value; now and then, another one. */
function mostly<T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<unknown>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: bad as fc.Arbitrary<T> });
}

function byCode<T>(
  rows: readonly { readonly code: string }[],
  answer: (index: number) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  const answers = rows.map(({ code }, index) => [code, answer(index)] as const);
  return fc.record<Record<string, T>>(Object.fromEntries(answers), { requiredKeys: [] });
}

const register = fc.subarray(ids).chain((drawn) =>
  fc.tuple(
    ...drawn.map((id) =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('plan', 'regulation', 'contract', 'list', 'other'),
        url: fc.constantFrom('', 'https://truong.edu.vn/a.pdf'),
      }),
    ),
  ),
);

const head = {
  schemaVersion: fc.constant(1),
  catalog: fc.constant(catalog4725.id),
  institution: fc.record({ stages: fc.subarray([...stages]) }),
};

/** An assessment without a fault: every answer is valid or missing. */
export const validAssessment: fc.Arbitrary<Assessment> = fc.record({
  ...head,
  conditions: byCode(conditions, () => conditionAnswer),
  items: byCode(items, (index) => arbitraryAnswer(items[index] as Item)),
  evidence: register,
});

const strangeKeys = fc.dictionary(
  fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', '1.3', '9.9')),
  fc.jsonValue(),
  { maxKeys: 3 },
);

function withStrangeKeys<T extends object>(answers: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(answers, strangeKeys).map(([known, strange]) => ({ ...strange, ...known }));
}

/** An assessment as JSON may bring it: any part of it may be wrong. */
export const messyAssessment: fc.Arbitrary<Assessment> = fc.record(
  {
    ...head,
    institution: mostly(head.institution, fc.jsonValue()),
    conditions: mostly(
      withStrangeKeys(byCode(conditions, () => mostly(conditionAnswer, fc.jsonValue()))),
      fc.jsonValue(),
    ),
    items: mostly(
      withStrangeKeys(
        byCode(items, (index) => mostly(arbitraryAnswer(items[index] as Item), badAnswer)),
      ),
      fc.jsonValue(),
    ),
    evidence: mostly(register, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))),
  },
  { requiredKeys: ['schemaVersion', 'catalog'] },
);

const leaveOut = fc.record({
  item: fc.constantFrom(...items.map(({ code }) => code)),
  stages: fc.subarray([...stages]),
  treatment: fc.constantFrom('zero' as const, 'rescale' as const),
});

const policies: fc.Arbitrary<Partial<Policies>> = fc.record(
  {
    conditions: fc.constantFrom('withhold', 'lowest-level', 'ignore'),
    overall: fc.constantFrom('lowest-group', 'per-group'),
    notApplicable: fc.array(leaveOut, { maxLength: 6 }),
    evidence: fc.constantFrom('advise', 'require'),
  },
  { requiredKeys: [] },
);

/** Every reading, with guidance and without. */
export const anyOptions: fc.Arbitrary<ScoreOptions> = fc.record(
  { policies, guidance: fc.constant(quangNinh2023) },
  { requiredKeys: [] },
);
