import type { Assessment } from '@dds/criteria';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOrderedJson } from '../../file/ordered-json.js';
import { countChanges, mergeAssessments, valueAt, withValue } from './merge.js';

const empty: Assessment = { schemaVersion: 1, catalog: '4725-2022' };

const entry = (id: string, title: string) => ({ id, kind: 'plan' as const, title });

/** What stands in the fields, one by one, with the ids of documents that are alike left aside. */
function valuesOf(form: Assessment): string[] {
  const walk = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, below]) =>
          walk(below, Array.isArray(value) ? path : `${path}/${key}`),
        )
      : [`${path}=${JSON.stringify(value)}`];
  return walk(form, '').filter((each) => !each.startsWith('/evidence/id'));
}

const text = fc.constantFrom('', 'a', 'bb', 'ccc');
const answer = fc.record(
  {
    points: fc.constantFrom(0, 2, '1,x'),
    note: text,
    measure: fc.record({ part: fc.nat(3), whole: fc.nat(3) }, { requiredKeys: [] }),
    evidence: fc.uniqueArray(fc.constantFrom('H-01', 'H-02', 'H-03')),
  },
  { requiredKeys: [] },
);
const forms = fc.record(
  {
    schoolYear: text,
    institution: fc.record({ name: text, province: text }, { requiredKeys: [] }),
    items: fc.dictionary(fc.constantFrom('1.4', '1.5', '2.2'), answer),
    evidence: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('H-01', 'H-02', 'H-03'),
        kind: fc.constant('plan'),
        title: text,
      }),
      { selector: ({ id }) => id },
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Assessment>>;
const assessments = forms.map((form): Assessment => ({ ...empty, ...form }));

const written = (form: Assessment): string => writeOrderedJson(form) ?? '';

describe('mergeAssessments', () => {
  it('joins changes of different fields of the same row', () => {
    const base = { ...empty, items: { '1.4': { points: 5, note: 'cũ' } } };
    const mine = { ...empty, items: { '1.4': { points: 6, note: 'cũ' } } };
    const theirs = { ...empty, items: { '1.4': { points: 5, note: 'mới' } } };
    const { assessment, conflicts, taken } = mergeAssessments(base, mine, theirs);
    expect(assessment).toEqual({ ...empty, items: { '1.4': { points: 6, note: 'mới' } } });
    expect([conflicts, taken]).toEqual([[], 1]);
  });

  it('joins what was added to an answer that the other hand has emptied', () => {
    const base = { ...empty, items: { '1.4': { points: 5 } } };
    const theirs = { ...empty, items: { '1.4': { points: 5, note: 'mới' } } };
    expect(mergeAssessments(base, empty, theirs)).toEqual({
      assessment: { ...empty, items: { '1.4': { note: 'mới' } } },
      conflicts: [],
      taken: 1,
    });
  });

  it('keeps both contents of a field that both have changed', () => {
    const base = { ...empty, schoolYear: '2024-2025' };
    const mine = { ...empty, schoolYear: '2025' };
    const theirs = { ...empty, schoolYear: '2025-2026' };
    expect(mergeAssessments(base, mine, theirs)).toEqual({
      assessment: theirs,
      conflicts: [{ path: ['schoolYear'], mine: '2025', theirs: '2025-2026' }],
      taken: 0,
    });
  });

  it('knows evidence by its id, wherever it stands in the register', () => {
    const base = { ...empty, evidence: [entry('H-01', 'A'), entry('H-02', 'B')] };
    const mine = { ...empty, evidence: [entry('H-02', 'B, sửa')] };
    const theirs = { ...empty, evidence: [...base.evidence, entry('H-03', 'C')] };
    const { assessment, conflicts } = mergeAssessments(base, mine, theirs);
    expect(assessment.evidence).toEqual([entry('H-02', 'B, sửa'), entry('H-03', 'C')]);
    expect(conflicts).toEqual([]);
  });

  it('asks about evidence that one has deleted and the other changed, and keeps it until then', () => {
    const base = { ...empty, evidence: [entry('H-01', 'A')] };
    const theirs = { ...empty, evidence: [entry('H-01', 'B')] };
    const { assessment, conflicts } = mergeAssessments(base, empty, theirs);
    expect(assessment).toEqual(theirs);
    expect(conflicts).toEqual([
      { path: ['evidence', 'H-01'], mine: undefined, theirs: entry('H-01', 'B') },
    ]);
  });

  it('keeps both of two new documents that were given the same id, each with its row', () => {
    const withEntry = (code: string, title: string): Assessment => ({
      ...empty,
      items: { [code]: { evidence: ['H-01'] } },
      evidence: [entry('H-01', title)],
    });
    const { assessment, conflicts } = mergeAssessments(
      empty,
      withEntry('1.4', 'Kế hoạch'),
      withEntry('1.5', 'Kế hoạch năm'),
    );
    expect(assessment).toEqual({
      ...empty,
      items: { '1.4': { evidence: ['H-02'] }, '1.5': { evidence: ['H-01'] } },
      evidence: [entry('H-01', 'Kế hoạch năm'), entry('H-02', 'Kế hoạch')],
    });
    expect(conflicts).toEqual([]);
  });

  it('gives theirs where nothing was changed here, and mine where nothing was changed there', () => {
    fc.assert(
      fc.property(assessments, assessments, (base, other) => {
        expect(mergeAssessments(base, base, other)).toMatchObject({
          assessment: other,
          conflicts: [],
        });
        expect(mergeAssessments(base, other, base)).toMatchObject({ assessment: other, taken: 0 });
      }),
    );
  });

  it('comes to the same form on both sides, so that two windows never send each other back', () => {
    fc.assert(
      fc.property(assessments, assessments, assessments, (base, one, other) => {
        const here = mergeAssessments(base, one, other);
        const there = mergeAssessments(base, other, one);
        expect(written(here.assessment)).toBe(written(there.assessment));
        const swapped = there.conflicts.map(({ path, mine, theirs }) => ({
          path,
          mine: theirs,
          theirs: mine,
        }));
        expect(new Set(here.conflicts.map((each) => JSON.stringify(each)))).toEqual(
          new Set(swapped.map((each) => JSON.stringify(each))),
        );
        expect(mergeAssessments(other, here.assessment, here.assessment).conflicts).toEqual([]);
      }),
    );
  });

  it('loses nothing that either side has typed: it is in the form or in a conflict', () => {
    fc.assert(
      fc.property(assessments, assessments, assessments, (base, one, other) => {
        const { assessment, conflicts } = mergeAssessments(base, one, other);
        const before = new Set(valuesOf(base));
        const kept = [
          ...valuesOf(assessment),
          ...conflicts.flatMap(({ path, mine, theirs }) =>
            [mine, theirs].flatMap((side) => valuesOf(withValue(assessment, path, side))),
          ),
        ].map((each) => each.replace(/H-\d+/, 'H'));
        const typed = [...valuesOf(one), ...valuesOf(other)].filter((each) => !before.has(each));
        expect(typed.filter((each) => !kept.includes(each.replace(/H-\d+/, 'H')))).toEqual([]);
      }),
    );
  });
});

describe('withValue', () => {
  it('settles a conflict either way', () => {
    fc.assert(
      fc.property(assessments, assessments, assessments, (base, one, other) => {
        const { assessment, conflicts } = mergeAssessments(base, one, other);
        for (const { path, mine, theirs } of conflicts) {
          for (const side of [mine, theirs]) {
            const settled = withValue(assessment, path, side);
            expect(valueAt(settled, path)).toEqual(side);
            expect(countChanges(assessment, settled)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('does not bring an entry back in parts', () => {
    expect(withValue(empty, ['evidence', 'H-01', 'title'], 'A')).toEqual(empty);
  });
});

describe('countChanges', () => {
  it('counts fields, and an entry of the register as one', () => {
    const after = {
      ...empty,
      items: { '1.4': { points: 5, note: 'a' } },
      evidence: [entry('H-01', 'A')],
    };
    expect(countChanges(empty, after)).toBe(3);
  });
});
