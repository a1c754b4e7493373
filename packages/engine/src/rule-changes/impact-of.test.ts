import type { Assessment, Catalog, Guidance, Policies } from '@dds/criteria';
import { catalog4725, quangNinh2023, reviseCatalog } from '@dds/criteria';
import { toHundredths } from '@dds/criteria/points';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog, type SmallGroup } from '../testing/small-catalog.js';
import { impactOf, type ImpactOptions } from './index.js';

const older = smallCatalog(
  { '1': { '1.1': 'condition', '1.2': { '1.2.1': 4, '1.2.2': 6 } }, '2': { '2.1': { '2.1': 10 } } },
  [5],
  'old',
);
const next = (groups: Record<string, SmallGroup>, starts = [5]) =>
  smallCatalog(groups, starts, 'new', '2.0.0');
const file = (points: Record<string, number>, rest: object = {}) =>
  deepFreeze({
    schemaVersion: 1,
    catalog: 'old',
    conditions: { '1.1': { met: true } },
    items: Object.fromEntries(Object.entries(points).map(([code, one]) => [code, { points: one }])),
    ...rest,
  }) as Assessment;
const first = (newer: Catalog, assessment: Assessment, options?: ImpactOptions) =>
  impactOf(older, newer, [assessment], options).changed[0]?.groups;

describe('impactOf', () => {
  const stricter = next(
    {
      '1': { '1.1': 'condition', '1.2': { '1.2.1': 4, '1.2.2': 6 } },
      '2': { '2.1': { '2.1': 10 } },
    },
    [8],
  );

  it('counts every move between levels, rising, with none last', () => {
    const files = [
      file({ '1.2.1': 4, '1.2.2': 6, '2.1': 10 }),
      file({ '1.2.2': 6, '2.1': 10 }, { institution: { id: 'T2', name: 'Trường B' } }),
      file({}),
      file({ '2.1': 9 }, { conditions: {} }),
    ];
    const { changed, ...counts } = impactOf(older, stricter, files);
    expect(counts).toEqual({
      institutions: 4,
      unchanged: 3,
      levels: { '1→1': 1, '2→1': 1, '2→2': 1, 'none→none': 1 },
      issues: [],
    });
    expect(Object.keys(counts.levels)).toEqual(['1→1', '2→1', '2→2', 'none→none']);
    expect(changed).toEqual([
      {
        index: 1,
        id: 'T2',
        name: 'Trường B',
        level: { before: 2, after: 1 },
        groups: [
          {
            code: '1',
            totals: {
              before: { points: 6, levelByPoints: 2, level: 2, holds: [] },
              after: { points: 6, levelByPoints: 1, level: 1, holds: [] },
            },
            reasons: [{ cause: 'levels-changed', code: '1', gain: 0 }],
          },
        ],
      },
    ]);
  });

  it('counts as changed a group whose level by points alone differs', () => {
    const held = file({ '1.2.2': 6 }, { conditions: {} });
    expect(first(stricter, held)?.map(({ code }) => code)).toEqual(['1']);
  });

  it('names what a file says of its institution only where it is text', () => {
    const odd = file({ '1.2.2': 6 }, { institution: { id: 7 } });
    expect(impactOf(older, stricter, [odd]).changed[0]).toMatchObject({ id: null, name: null });
  });

  it('carries answers over by the code map, without retired and unknown codes', () => {
    const renamed = next({
      '1': { '1.3': 'condition', '1.2': { '1.2.9': 4, '1.2.2': 6 } },
      '2': { '2.1': { '2.1': 10 } },
    });
    const codeMap = { criteria: { '1.1': '1.3' }, items: { '1.2.1': '1.2.9' } };
    const same = file({ '1.2.1': 2, '1.2.2': 4, '2.1': 6, '9.9': 1 });
    expect(impactOf(older, renamed, [same], { codeMap })).toMatchObject({
      unchanged: 1,
      levels: { '2→2': 1 },
    });
    // Without the map the answers do not arrive.
    expect(first(renamed, same)?.[0]?.reasons).toEqual([
      { cause: 'condition-added', code: '1.3', gain: 0 },
      { cause: 'condition-retired', code: '1.1', gain: 0 },
      { cause: 'item-added', code: '1.2.9', gain: 0 },
      { cause: 'item-retired', code: '1.2.1', gain: -2 },
    ]);
  });

  it('counts a group that was added or retired as changed', () => {
    const other = next({
      '1': { '1.1': 'condition', '1.2': { '1.2.1': 4 } },
      '3': { '3.1': { '3.1': 10 } },
    });
    const groups = first(other, file({ '1.2.1': 1, '2.1': 7 }));
    expect(
      groups?.map(({ code, totals }) => [code, totals.before?.points, totals.after?.points]),
    ).toEqual([
      ['3', undefined, 0],
      ['2', 7, undefined],
    ]);
    expect(groups?.map(({ reasons }) => reasons)).toEqual([
      [{ cause: 'item-added', code: '3.1', gain: 0 }],
      [{ cause: 'item-retired', code: '2.1', gain: -7 }],
    ]);
  });

  it('tells a row that moved to another group apart', () => {
    const moved = next({
      '1': { '1.1': 'condition', '1.2': { '1.2.1': 4 } },
      '2': { '2.1': { '2.1': 10 }, '2.2': { '2.2.1': 6 }, '2.3': 'condition' },
    });
    const codeMap = { criteria: { '1.1': '2.3' }, items: { '1.2.2': '2.2.1' } };
    const groups = first(moved, file({ '1.2.1': 1, '1.2.2': 5.5 }), { codeMap });
    expect(groups?.map(({ reasons }) => reasons)).toEqual([
      [
        { cause: 'condition-added', code: '1.1', gain: 0 },
        { cause: 'condition-moved', code: '2.3', gain: 0 },
        { cause: 'item-moved', code: '2.2.1', gain: -5.5 },
      ],
      [
        { cause: 'condition-moved', code: '2.3', gain: 0 },
        { cause: 'item-moved', code: '2.2.1', gain: 5.5 },
      ],
    ]);
  });

  it('names a criterion whose maximum takes other points than before', () => {
    // One item above its unverified maximum carries the criterion above its own.
    const loose = { points: 4, status: 'unverified' as const };
    const before = smallCatalog({ '1': { '1.2': { '1.2.1': loose, '1.2.2': 6 } } }, [9], 'old');
    const after = smallCatalog(
      { '1': { '1.2': { '1.2.1': { ...loose, points: 8 }, '1.2.2': 6 } } },
      [9],
      'new',
    );
    const { changed } = impactOf(before, after, [file({ '1.2.1': 8, '1.2.2': 6 })]);
    expect(changed[0]?.groups[0]?.reasons).toEqual([
      { cause: 'criterion-capped', code: '1.2', gain: 4 },
    ]);
  });

  it('names a group whose scale is another, and lets a rule of leaving out follow its item', () => {
    const notApplicable: Policies['notApplicable'] = [
      { item: '1.2.1', stages: ['primary'], treatment: 'rescale' },
    ];
    const after = next(
      {
        '1': { '1.1': 'condition', '1.2': { '1.2.9': 2, '1.2.2': 6 } },
        '2': { '2.1': { '2.1': 10 } },
      },
      [5.5],
    );
    const left = {
      institution: { stages: ['primary'] },
      items: { '1.2.1': { notApplicable: 'không có' }, '1.2.2': { points: 4.5 } },
    };
    const groups = first(after, file({}, left), {
      codeMap: { items: { '1.2.1': '1.2.9' } },
      policies: { notApplicable },
    });
    // 4.5 of 6 is 7.5 of 10 before, 6 of 8 after.
    expect(groups).toBeUndefined();
    const stricterStill = next(
      {
        '1': { '1.1': 'condition', '1.2': { '1.2.9': 2, '1.2.2': 6 } },
        '2': { '2.1': { '2.1': 10 } },
      },
      [7],
    );
    expect(
      first(stricterStill, file({}, left), {
        codeMap: { items: { '1.2.1': '1.2.9' } },
        policies: { notApplicable },
      })?.[0],
    ).toMatchObject({
      totals: { before: { points: 7.5 }, after: { points: 6 } },
      reasons: [
        { cause: 'group-rescaled', code: '1', gain: -1.5 },
        { cause: 'levels-changed', code: '1', gain: 0 },
      ],
    });
    // A rule for an item that is retired ends with it.
    const ended = { codeMap: { items: { '1.2.1': null } }, policies: { notApplicable } };
    expect(() => impactOf(older, after, [file({}, left)], ended)).not.toThrow();
  });

  it('applies guidance to the side whose catalog it names', () => {
    const strict: Partial<Policies> = { evidence: 'require' };
    const newer = { ...reviseCatalog(catalog4725, { version: '9.0.0' }), id: '4725-2030' };
    const guidance: Guidance = { ...quangNinh2023, catalog: '4725-2030' };
    const conditions = { '1.1': { met: true }, '1.2': { met: true } };
    const assessment = file({ '1.3.1': 6 }, { catalog: '4725-2022', conditions });
    const { changed } = impactOf(catalog4725, newer, [assessment], { guidance, policies: strict });
    expect(changed[0]?.groups[0]?.reasons.slice(0, 3)).toEqual([
      { cause: 'condition-rejudged', code: '1.1', gain: 0 },
      { cause: 'condition-rejudged', code: '1.2', gain: 0 },
      { cause: 'item-rescored', code: '1.3.1', gain: -6 },
    ]);
    expectMisuse(() => impactOf(older, stricter, [], { guidance }), 'ERR_DDS_CATALOG_MISMATCH');
  });

  it('leaves out what is no assessment of the older catalog, with an issue', () => {
    const files = [null, file({}), { ...file({}), catalog: 'new' }, [], 'x'];
    expect(impactOf(older, stricter, files as Assessment[])).toMatchObject({
      institutions: 1,
      unchanged: 1,
      levels: { '1→1': 1 },
      issues: [
        { code: 'assessment-refused', severity: 'error', path: 'assessments/0', params: {} },
        { code: 'catalog-mismatch', severity: 'error', path: 'assessments/2', params: {} },
        { code: 'assessment-refused', severity: 'error', path: 'assessments/3', params: {} },
        { code: 'assessment-refused', severity: 'error', path: 'assessments/4', params: {} },
      ],
    });
  });

  it('refuses misuse', () => {
    expectMisuse(() => impactOf(older, stricter, 7 as never));
    expectMisuse(() => impactOf(older, stricter, [], { codeMap: { items: { x: null } } }));
    const policies = { notApplicable: [{ item: '9.9', stages: [], treatment: 'zero' as const }] };
    expectMisuse(() => impactOf(older, stricter, [], { policies }), 'ERR_DDS_POLICY_INVALID');
  });

  it('knows no impact of no assessments', () => {
    expect(impactOf(older, stricter, [])).toEqual({
      institutions: 0,
      unchanged: 0,
      levels: {},
      changed: [],
      issues: [],
    });
  });
});

describe('impactOf, for any files', () => {
  const revised = reviseCatalog(catalog4725, {
    version: '9.0.0',
    items: {
      '1.3.1': { maxPoints: { value: 4, status: 'documented', sources: ['dispatch'] } },
      '1.3.2': { maxPoints: { value: 8, status: 'unverified', sources: ['dispatch'] } },
    },
    levels: {
      value: [
        { level: 1, below: 40, title: { vi: 'Một', en: 'One' } },
        { level: 2, from: 40, title: { vi: 'Hai', en: 'Two' } },
      ],
      status: 'documented',
      sources: ['dispatch'],
    },
  });
  const given = fc.tuple(fc.array(messyAssessment, { maxLength: 4 }), anyOptions);
  const whole = (points: number | undefined) => toHundredths(points ?? 0)!;

  it('counts each institution once, and says the whole gain of each group that changed', () => {
    fc.assert(
      fc.property(given, ([files, options]) => {
        const impact = impactOf(catalog4725, revised, deepFreeze(files), options);
        const moves = Object.values(impact.levels).reduce((sum, one) => sum + one, 0);
        expect(moves).toBe(files.length);
        expect(impact.institutions).toBe(files.length);
        expect(impact.unchanged + impact.changed.length).toBe(files.length);
        for (const { index, level, groups } of impact.changed) {
          expect(level.before).toBe(scoreAssessment(catalog4725, files[index]!, options).level);
          for (const { totals, reasons } of groups) {
            const gain = whole(totals.after?.points) - whole(totals.before?.points);
            const said = reasons.reduce((sum, one) => sum + Math.round(one.gain * 100), 0);
            expect(said).toBe(gain);
            expect(reasons.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('sees no impact of a catalog on itself', () => {
    fc.assert(
      fc.property(given, ([files, options]) => {
        const { changed, unchanged } = impactOf(catalog4725, catalog4725, files, options);
        expect([changed.length, unchanged]).toEqual([0, files.length]);
      }),
    );
  });
});
