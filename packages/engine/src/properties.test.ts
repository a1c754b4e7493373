import { catalog4725 } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import type { Assessment, AssessmentResult, Item } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain/index.js';
import { issueText } from './issues/index.js';
import { scoreAssessment, scoreTotals } from './score/index.js';
import { deepFreeze, forget, shuffleKeys } from './testing/reshape.js';
import {
  anyOptions,
  arbitraryPoints,
  items,
  messyAssessment,
  validAssessment,
} from './testing/arbitraries.js';

function score(assessment: Assessment, options = {}): AssessmentResult {
  return scoreAssessment(catalog4725, assessment, options);
}

/** Sums in hundredths, as floating-point sums of points would not be exact. */
function add(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + Math.round(one * 100), 0);
}

describe('figures', () => {
  it('lie between zero and their maximum, and rows add up to their criterion', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, (assessment, options) => {
        for (const group of Object.values(score(assessment, options).groups)) {
          expect(group.points).toBeGreaterThanOrEqual(0);
          expect(group.points).toBeLessThanOrEqual(group.maxPoints);
          for (const criterion of Object.values(group.criteria)) {
            if (criterion.kind === 'condition') continue;
            const rows = Object.values(criterion.items);
            const sum = add(rows.map(({ points }) => points));
            expect(add([criterion.points])).toBe(Math.min(sum, add([criterion.maxPoints])));
            const most = (state: string) => (state === 'scored' ? criterion.maxPoints : 0);
            expect(rows.filter((row) => row.points < 0 || row.points > most(row.state))).toEqual(
              [],
            );
          }
        }
      }),
    );
  });

  it('of a group add up to it where nothing is left out, and give its level', () => {
    fc.assert(
      fc.property(messyAssessment, (assessment) => {
        for (const group of Object.values(score(assessment).groups)) {
          const criteria = Object.values(group.criteria);
          const points = criteria.map((one) => (one.kind === 'scored' ? one.points : 0));
          expect(add([group.points])).toBe(add(points));
          const level = group.points < 50 ? 1 : group.points <= 75 ? 2 : 3;
          expect(group.levelByPoints).toBe(level);
          expect(group.level).toBe(group.holds.length === 0 ? level : null);
        }
      }),
    );
  });

  it('never fall, and no level falls, when an item is given more points', () => {
    const raised = fc.constantFrom(...items).chain((item: Item) => {
      const points = arbitraryPoints(item.maxPoints.value);
      return fc.tuple(fc.constant(item.code), points, points);
    });
    fc.assert(
      fc.property(validAssessment, anyOptions, raised, (assessment, options, [code, one, two]) => {
        const give = (points: number) => {
          const answer = { ...assessment.items?.[code], points };
          return score({ ...assessment, items: { ...assessment.items, [code]: answer } }, options);
        };
        const [less, more] = [give(Math.min(one, two)), give(Math.max(one, two))];
        for (const [group, { points, levelByPoints }] of Object.entries(less.groups)) {
          expect(more.groups[group]?.points).toBeGreaterThanOrEqual(points);
          expect(more.groups[group]?.levelByPoints).toBeGreaterThanOrEqual(levelByPoints);
        }
        expect(more.level === null).toBe(less.level === null);
        expect(more.level ?? 0).toBeGreaterThanOrEqual(less.level ?? 0);
      }),
    );
  });

  it('of scoreTotals are those of scoreAssessment', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, (assessment, options) => {
        const { complete, level, groups } = score(assessment, options);
        const totals = Object.entries(groups).map(([code, { criteria: _, ...rest }]) => [
          code,
          rest,
        ]);
        expect(scoreTotals(catalog4725, assessment, options)).toStrictEqual({
          complete,
          level,
          groups: Object.fromEntries(totals) as object,
        });
      }),
    );
  });
});

describe('a result', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, fc.nat(), (assessment, options, seed) => {
        const shuffled = shuffleKeys(assessment, seed);
        expect(JSON.stringify(score(shuffled, options))).toBe(
          JSON.stringify(score(assessment, options)),
        );
      }),
    );
  });

  it('is the same bytes for the same input, whatever became of the first result', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, (assessment, options) => {
        const first = score(assessment, options);
        const bytes = JSON.stringify(first);
        forget(first);
        expect(JSON.stringify(score(assessment, options))).toBe(bytes);
      }),
    );
  });

  it('is JSON, and so is all that it depends on', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, (assessment, options) => {
        const parsed = JSON.parse(JSON.stringify(assessment)) as Assessment;
        const result = score(parsed, options);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        const reopened = JSON.parse(JSON.stringify(options)) as object;
        expect(score(parsed, reopened)).toStrictEqual(result);
      }),
    );
  });

  it('leaves its input alone, frozen or not', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, (assessment, options) => {
        const before = structuredClone([assessment, options]);
        const result = score(assessment, options);
        expect([assessment, options]).toEqual(before);
        const [frozen, settings] = deepFreeze(structuredClone([assessment, options])) as [
          Assessment,
          object,
        ];
        expect(score(frozen, settings)).toStrictEqual(result);
      }),
    );
  });

  it('has a sentence for every issue, row and level in both languages', () => {
    fc.assert(
      fc.property(messyAssessment, anyOptions, (assessment, options) => {
        const result = score(JSON.parse(JSON.stringify(assessment)) as Assessment, options);
        for (const locale of ['vi', 'en'] as const) {
          const texts = [
            ...explain(result, catalog4725, locale).map(({ text }) => text),
            ...result.issues.map((issue) => issueText(issue, locale)),
          ];
          expect(texts.filter((text) => !/^\S.*[.?!:)]$/su.test(text))).toEqual([]);
          expect(texts.filter((text) => /undefined|NaN|\[object/u.test(text))).toEqual([]);
        }
      }),
    );
  });
});

describe('hostile input', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  /** Nothing but a result or a DdsError comes out, and no prototype is touched. */
  function withstand(assessment: unknown, options: unknown = {}): void {
    const prototypes = [Object.prototype, Array.prototype, Function.prototype];
    const before = prototypes.map((one) => Object.getOwnPropertyNames(one));
    for (const run of [scoreAssessment, scoreTotals]) {
      try {
        run(catalog4725, assessment as Assessment, options as object);
      } catch (error) {
        expect(error).toBeInstanceOf(DdsError);
      }
    }
    expect(prototypes.map((one) => Object.getOwnPropertyNames(one))).toEqual(before);
  }

  it('of any kind gives a result or a DdsError', () => {
    fc.assert(fc.property(anything, (value) => withstand(value)));
  });

  it('in any section or policy gives a result or a DdsError', () => {
    const codes = fc.constantFrom('1.1', '1.4', '1.5.1', '2.3.1', '__proto__', 'constructor');
    const section = fc.oneof(anything, fc.dictionary(codes, anything));
    const assessment = fc.record(
      {
        catalog: fc.constant(catalog4725.id),
        conditions: section,
        items: fc.oneof(section, fc.dictionary(codes, fc.record({ points: anything }))),
        institution: fc.oneof(section, fc.record({ stages: anything })),
        evidence: fc.oneof(section, fc.array(fc.record({ id: fc.string(), url: anything }))),
      },
      { requiredKeys: ['catalog'] },
    );
    const policies = fc.oneof(anything, fc.record({ notApplicable: anything }));
    fc.assert(
      fc.property(assessment, fc.option(policies, { nil: undefined }), (file, chosen) =>
        withstand(file, { policies: chosen }),
      ),
    );
  });

  it('that refers to itself gives a result', () => {
    const cycle: Record<string, unknown> = { catalog: catalog4725.id };
    Object.assign(cycle, {
      items: cycle,
      conditions: cycle,
      institution: cycle,
      evidence: [cycle],
    });
    cycle['1.5.1'] = cycle;
    cycle['points'] = cycle;
    withstand(cycle);
  });

  it('of great size gives a result', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => `unknown-${String(index)}`);
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const answer = {
      points: 'x'.repeat(10_000_000),
      measure: { part: 2, whole: 1 },
      evidence: many,
    };
    withstand({
      catalog: catalog4725.id,
      conditions: { '1.1': { met: deep, evidence: deep } },
      items: {
        ...Object.fromEntries(many.map((id) => [id, deep])),
        '1.4': { points: deep, notApplicable: deep, measure: deep },
        '1.5.1': answer,
      },
      evidence: [deep, ...many.map((id) => ({ id: `${id}!`, url: 'x'.repeat(20) }))],
    });
  });
});
