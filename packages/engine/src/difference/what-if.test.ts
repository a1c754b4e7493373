import type { Assessment } from '@dds/criteria';
import { catalog4725 } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { applyChanges } from './apply-changes.js';
import { whatIf, type AssessmentChanges } from './index.js';

const small = smallCatalog(
  { '1': { '1.1': 'condition', '1.2': { '1.2.1': 4, '1.2.2': 6 } }, '2': { '2.1': { '2.1': 10 } } },
  [5],
);
const file = (rest: object = {}) =>
  deepFreeze({ schemaVersion: 1, catalog: 'sample', ...rest }) as Assessment;

describe('whatIf', () => {
  it('says what differs, group by group and row by row', () => {
    const before = file({
      conditions: { '1.1': { met: false } },
      items: { '1.2.1': { points: 9 } },
    });
    const difference = whatIf(small, before, {
      conditions: { '1.1': { met: true } },
      items: { '1.2.1': { points: 2.1 }, '1.2.2': { points: 5.2 } },
    });
    expect(difference).toEqual({
      complete: { before: false, after: false },
      level: { before: null, after: 1 },
      groups: {
        '1': {
          points: { before: 0, after: 7.3 },
          gain: 7.3,
          levelByPoints: { before: 1, after: 2 },
          level: { before: null, after: 2 },
          holdsGained: [],
          holdsLost: ['invalid', 'condition-unmet'],
        },
        '2': {
          points: { before: 0, after: 0 },
          gain: 0,
          levelByPoints: { before: 1, after: 1 },
          level: { before: 1, after: 1 },
          holdsGained: [],
          holdsLost: [],
        },
      },
      conditions: [{ code: '1.1', before: 'unmet', after: 'met' }],
      items: [
        {
          code: '1.2.1',
          before: { state: 'invalid', points: 0, maxPoints: 4 },
          after: { state: 'scored', points: 2.1, maxPoints: 4 },
          gain: 2.1,
        },
        {
          code: '1.2.2',
          before: { state: 'unanswered', points: 0, maxPoints: 6 },
          after: { state: 'scored', points: 5.2, maxPoints: 6 },
          gain: 5.2,
        },
      ],
      issuesGained: [],
      issuesLost: [
        {
          code: 'points-above-maximum',
          severity: 'error',
          path: 'items/1.2.1',
          params: { points: 9, maxPoints: 4 },
        },
      ],
    });
  });

  it('counts losses below zero, exactly, and names the holds that come', () => {
    const before = file({
      conditions: { '1.1': { met: true } },
      items: { '1.2.2': { points: 0.3 } },
    });
    const { groups, items } = whatIf(small, before, {
      conditions: { '1.1': null },
      items: { '1.2.2': { points: 0.1 } },
    });
    expect(groups['1']).toMatchObject({ gain: -0.2, holdsGained: ['condition-unanswered'] });
    expect(items.map(({ gain }) => gain)).toEqual([-0.2]);
  });

  it('tells issues by all that they say, and counts equal ones', () => {
    const twice = file({ items: { '1.2.1': { points: 1, evidence: ['X', 'X'] } } });
    const once = { items: { '1.2.1': { evidence: ['X'] } } };
    const { issuesGained, issuesLost } = whatIf(small, twice, once);
    expect(issuesGained).toEqual([]);
    expect(issuesLost.map(({ params }) => params)).toEqual([{ evidence: 'X' }]);
    const other = whatIf(small, twice, { items: { '1.2.1': { evidence: ['X', 'Y'] } } });
    expect(other.issuesGained.map(({ params }) => params)).toEqual([{ evidence: 'Y' }]);
    expect(other.issuesLost.map(({ params }) => params)).toEqual([{ evidence: 'X' }]);
  });

  it('adds evidence, and puts it in the place of what has its id', () => {
    const changes = {
      evidence: [
        { id: 'E1', kind: 'list' },
        { id: 'E2', kind: 'plan' },
      ],
    } as const;
    const register = [null, { id: 'E0', kind: 'plan' }, { id: 'E1', kind: 'plan' }];
    expect(applyChanges(file({ evidence: register }), changes).evidence).toEqual([
      null,
      { id: 'E0', kind: 'plan' },
      { id: 'E1', kind: 'list' },
      { id: 'E2', kind: 'plan' },
    ]);
    expect(applyChanges(file({ evidence: 'x' }), changes).evidence).toEqual(changes.evidence);
  });

  it('replaces the fields that are given, and keeps the others', () => {
    const answers = {
      items: { '1.2.1': { points: 1, note: 'a' }, '1.2.2': { notApplicable: 'b' } },
    };
    const change = (answer: object | null, code = '1.2.1') =>
      applyChanges(file(answers), { items: { [code]: answer } }).items;
    expect(change({ points: 2 })?.['1.2.1']).toEqual({ points: 2, note: 'a' });
    expect(change({ note: 'c' })?.['1.2.1']).toEqual({ points: 1, note: 'c' });
    expect(change({ notApplicable: 'x' })?.['1.2.1']).toEqual({ notApplicable: 'x', note: 'a' });
    expect(change({ points: 3 }, '1.2.2')?.['1.2.2']).toEqual({ points: 3 });
    expect(change({ note: 'c' }, '1.2.2')?.['1.2.2']).toEqual({ notApplicable: 'b', note: 'c' });
    expect(change(null)).toEqual({ '1.2.2': { notApplicable: 'b' } });
    expect(change({ points: 1, notApplicable: 'x' })?.['1.2.1']).toEqual({
      points: 1,
      notApplicable: 'x',
      note: 'a',
    });
  });

  it('reads a malformed part as empty where it changes it', () => {
    const broken = file({ items: [1], conditions: 'x' });
    expect(applyChanges(broken, { items: { '1.2.1': { points: 1 } } })).toEqual({
      ...broken,
      items: { '1.2.1': { points: 1 } },
    });
    const row = file({ items: { '1.2.1': 5 } });
    expect(applyChanges(row, { items: { '1.2.1': { note: 'a' } } }).items).toEqual({
      '1.2.1': { note: 'a' },
    });
  });

  it('takes a code that could reach a prototype as any other', () => {
    const items = JSON.parse('{"__proto__":{"points":1}}') as AssessmentChanges['items'];
    const { issuesGained } = whatIf(small, file(), { items: items! });
    expect(issuesGained.map(({ code }) => code)).toEqual(['unknown-code']);
    expect(({} as Record<string, unknown>)['points']).toBeUndefined();
  });

  it.each([
    [null],
    [[]],
    [{ items: [] }],
    [{ conditions: 5 }],
    [{ items: { '1.2.1': 5 } }],
    [{ items: { '1.2.1': null, '1.2.2': [] } }],
    [{ evidence: {} }],
    [{ evidence: [{ id: 'a' }, null] }],
  ])('refuses changes such as %j', (changes) => {
    expectMisuse(() => whatIf(small, file(), changes as unknown as AssessmentChanges));
  });

  it('finds nothing where nothing is changed, and takes back what it takes forward', () => {
    fc.assert(
      fc.property(messyAssessment, messyAssessment, anyOptions, (one, other, options) => {
        const result = scoreAssessment(catalog4725, one, options);
        const none = whatIf(catalog4725, one, {}, options);
        expect([none.items, none.conditions, none.issuesGained, none.issuesLost]).toEqual([
          [],
          [],
          [],
          [],
        ]);
        const items = Object.fromEntries(
          Object.entries(other.items ?? {}).filter(([, answer]) => isAnswer(answer)),
        );
        const there = whatIf(catalog4725, one, { items }, options);
        for (const [code, group] of Object.entries(there.groups)) {
          expect(group.points.before).toBe(result.groups[code]?.points);
          expect(Math.round(group.gain * 100)).toBe(
            Math.round(group.points.after * 100) - Math.round(group.points.before * 100),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
