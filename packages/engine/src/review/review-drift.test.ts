import type { ConditionState, ItemState } from '@dds/criteria';
import { catalog4725 } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  compareReview,
  openReview,
  reviewDrift,
  reviewReasons,
  reviseReview,
  type ReviewComparison,
  type ReviewReasonCode,
} from './index.js';

type Side = readonly [ItemState, number];

interface Sides {
  readonly level?: readonly [number | null, number | null];
  readonly group?: readonly [number, number];
  readonly condition?: readonly [ConditionState, ConditionState];
  readonly item?: readonly [Side, Side];
  readonly reasons?: readonly (ReviewReasonCode | null)[];
}

/** A comparison of an index with one group, one condition and one item. */
function comparison(sides: Sides = {}): ReviewComparison {
  const level = sides.level ?? [null, null];
  const group = sides.group ?? [0, 0];
  const condition = sides.condition ?? ['met', 'met'];
  const item = sides.item ?? [
    ['scored', 0],
    ['scored', 0],
  ];
  const reasons = (sides.reasons ?? [null, null]).map((code) => code && { code, text: 'x' });
  const totals = (points: number) => ({
    points,
    maxPoints: 100,
    levelByPoints: 1,
    level: 1,
    holds: [],
  });
  const row = ([state, points]: Side) => ({ state, points, maxPoints: 10 });
  return deepFreeze({
    catalog: { id: 'a', version: '1.0.0', digest: 'sha256-a' },
    level: { self: level[0], external: level[1] },
    groups: { g: { self: totals(group[0]), external: totals(group[1]), gap: 0 } },
    conditions: [
      { code: 'c', self: condition[0], external: condition[1], reason: reasons[0] ?? null },
    ],
    criteria: [],
    items: [
      { code: 'i', self: row(item[0]), external: row(item[1]), gap: 0, reason: reasons[1] ?? null },
    ],
    issues: [],
  });
}

const scored = (points: number): Side => ['scored', points];
const items = (...pairs: readonly (readonly [number, number])[]) =>
  reviewDrift(pairs.map(([a, b]) => comparison({ item: [scored(a), scored(b)] }))).items['i'];

describe('review rule 5: reviewDrift', () => {
  it('counts how often and how far self-scores run above external ones', () => {
    expect(items([6, 2.5], [6, 6], [1, 3], [0.3, 0.1])).toEqual({
      compared: 4,
      selfHigher: 2,
      equal: 1,
      selfLower: 1,
      notCompared: 0,
      totalGap: 1.7,
      meanGap: 0.43,
      highestGap: 3.5,
      lowestGap: -2,
      histogram: { '-2': 1, '0': 1, '1': 1, '4': 1 },
    });
  });

  it.each<[readonly (readonly [number, number])[], number]>([
    [
      [
        [0.01, 0],
        [0, 0],
      ],
      0.01,
    ],
    [
      [
        [0, 0.01],
        [0, 0],
      ],
      -0.01,
    ],
    [
      [
        [0.01, 0],
        [0, 0],
        [0, 0],
      ],
      0,
    ],
    [
      [
        [0, 0.01],
        [0, 0],
        [0, 0],
      ],
      0,
    ],
    [
      [
        [0.02, 0],
        [0, 0],
        [0, 0],
      ],
      0.01,
    ],
  ])('rounds a mean of %j half away from zero', (pairs, mean) => {
    expect(Object.is(items(...pairs)?.meanGap, mean)).toBe(true);
  });

  it.each<[number, number, string]>([
    [1, 1, '0'],
    [1.01, 1, '1'],
    [2, 1, '1'],
    [2.01, 1, '2'],
    [1, 1.01, '-1'],
    [1, 2.01, '-2'],
  ])('puts the gap of %d and %d into %s', (a, b, key) => {
    expect(items([a, b])?.histogram).toEqual({ [key]: 1 });
  });

  it('knows neither a highest nor a lowest gap beyond none', () => {
    expect(items([3, 1])).toMatchObject({ highestGap: 2, lowestGap: 0 });
    expect(items([1, 3])).toMatchObject({ highestGap: 0, lowestGap: -2 });
  });

  it.each<[ItemState, ItemState]>([
    ['unanswered', 'scored'],
    ['scored', 'unanswered'],
    ['invalid', 'scored'],
    ['scored', 'not-applicable'],
    ['evidence-missing', 'evidence-missing'],
  ])('does not compare an item that is %s and %s', (one, other) => {
    const drift = reviewDrift([
      comparison({
        item: [
          [one, 0],
          [other, 0],
        ],
      }),
    ]);
    expect(drift.items['i']).toEqual({
      compared: 0,
      selfHigher: 0,
      equal: 0,
      selfLower: 0,
      notCompared: 1,
      totalGap: 0,
      meanGap: null,
      highestGap: 0,
      lowestGap: 0,
      histogram: {},
    });
  });

  it.each<[ConditionState, ConditionState, string]>([
    ['met', 'unmet', 'selfHigher'],
    ['unmet', 'met', 'selfLower'],
    ['met', 'met', 'equal'],
    ['unmet', 'unmet', 'equal'],
    ['unanswered', 'met', 'notCompared'],
    ['unmet', 'unanswered', 'notCompared'],
  ])('counts a condition that is %s and %s as %s', (one, other, count) => {
    const { conditions } = reviewDrift([comparison({ condition: [one, other] })]);
    const none = { compared: 0, selfHigher: 0, equal: 0, selfLower: 0, notCompared: 0 };
    const compared = count === 'notCompared' ? 0 : 1;
    expect(conditions['c']).toEqual({ ...none, compared, [count]: 1 });
  });

  it.each<[number | null, number | null, string]>([
    [3, 2, 'selfHigher'],
    [1, 2, 'selfLower'],
    [2, 2, 'equal'],
    [null, 2, 'notCompared'],
    [2, null, 'notCompared'],
    [null, null, 'notCompared'],
  ])('counts levels %j and %j as %s', (one, other, count) => {
    const { level } = reviewDrift([comparison({ level: [one, other] })]);
    expect(level).toMatchObject({ [count]: 1, compared: count === 'notCompared' ? 0 : 1 });
  });

  it('compares groups always', () => {
    const drift = reviewDrift([comparison({ group: [62.5, 60] }), comparison({ group: [1, 1] })]);
    expect(drift.groups['g']).toMatchObject({ compared: 2, selfHigher: 1, totalGap: 2.5 });
  });

  it('counts reasons, each of the closed set', () => {
    const drift = reviewDrift([
      comparison({ reasons: ['other', 'not-in-use'] }),
      comparison({ reasons: [null, 'not-in-use'] }),
    ]);
    expect(Object.keys(drift.reasons)).toEqual(reviewReasons);
    expect(drift.reasons).toMatchObject({ other: 1, 'not-in-use': 2, 'points-too-high': 0 });
  });

  it('gives no rows of no comparison', () => {
    const none = { compared: 0, selfHigher: 0, equal: 0, selfLower: 0, notCompared: 0 };
    expect(reviewDrift([])).toMatchObject({
      dossiers: 0,
      level: none,
      groups: {},
      conditions: {},
      items: {},
    });
  });

  it('takes what gives comparisons one by one', () => {
    function* two() {
      yield comparison();
      yield comparison();
    }
    expect(reviewDrift(two()).dossiers).toBe(2);
  });

  it('refuses comparisons by different catalogs', () => {
    const one = comparison();
    const other = { ...one, catalog: { ...one.catalog, digest: 'sha256-b' } };
    expectMisuse(() => reviewDrift([one, one, other]), 'ERR_DDS_SUMMARY_MISMATCH');
  });

  const sound = comparison({ reasons: ['other', null] });
  const set = (path: string, value: unknown) => {
    const copy = structuredClone(sound) as unknown;
    const keys = path.split('/');
    const last = keys.pop()!;
    const owner = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy);
    (owner as Record<string, unknown>)[last] = value;
    return copy;
  };

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['no catalog', set('catalog', 'a')],
    ['a digest that is no text', set('catalog/digest', 7)],
    ['no level', set('level', null)],
    ['a level that is no whole number', set('level/self', 1.5)],
    ['a level that is text', set('level/external', '2')],
    ['groups that are a list', set('groups', [])],
    ['a group that is none', set('groups/g', 7)],
    ['a group without points', set('groups/g/self', {})],
    ['a group with wrong points', set('groups/g/external/points', -1)],
    ['no list of conditions', set('conditions', {})],
    ['a condition that is none', set('conditions/0', null)],
    ['a condition without a code', set('conditions/0/code', 7)],
    ['a state that does not exist', set('conditions/0/self', 'maybe')],
    ['a state that every object has', set('conditions/0/external', 'toString')],
    ['a reason of another set', set('conditions/0/reason', { code: 'x' })],
    ['a reason that is none', set('items/0/reason', 'other')],
    ['no list of items', set('items', null)],
    ['an item without points', set('items/0/self', { state: 'scored' })],
    ['an item that is none', set('items/0/external', null)],
  ])('refuses %s', (_, value) => {
    expectMisuse(() => reviewDrift([value as ReviewComparison]), 'ERR_DDS_RESULT_INVALID');
  });

  it('refuses what gives no comparisons', () => {
    expectMisuse(() => reviewDrift(7 as never));
    expectMisuse(() => reviewDrift(undefined as never));
  });
});

describe('reviewDrift, of any dossiers', () => {
  const review = fc
    .tuple(validAssessment, fc.array(fc.tuple(fc.nat(24), fc.nat(600)), { maxLength: 4 }))
    .map(([file, changes]) => {
      const rows = catalog4725.groups.flatMap(({ criteria }) =>
        criteria.flatMap((one) => (one.kind === 'scored' ? one.items : [])),
      );
      const sheet = changes.reduce((current, [at, points]) => {
        const path = `items/${rows[at]!.code}`;
        const reason = { code: 'other', text: 'x' } as const;
        return reviseReview(current, file, path, { points: points / 100 }, reason);
      }, openReview(file));
      return compareReview(catalog4725, file, sheet);
    });

  it('does not depend on their order, and loses none', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 5 }), (reviews) => {
        const drift = reviewDrift(reviews);
        expect(drift).toEqual(reviewDrift([...reviews].reverse()));
        for (const row of [...Object.values(drift.items), ...Object.values(drift.conditions)]) {
          expect(row.compared + row.notCompared).toBe(reviews.length);
          expect(row.selfHigher + row.equal + row.selfLower).toBe(row.compared);
        }
        for (const row of Object.values(drift.items)) {
          const counted = Object.values(row.histogram).reduce((sum, one) => sum + one, 0);
          expect(counted).toBe(row.compared);
        }
      }),
    );
  });
});
