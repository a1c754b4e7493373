import type { Assessment, Evidence } from '@dds/criteria';
import { catalog4725, quangNinh2023 } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { compareAssessments, type CodeMap } from './index.js';

const older = smallCatalog(
  {
    '1': { '1.1': 'condition', '1.2': { '1.2.1': 4, '1.2.2': 6 }, '1.5': { '1.5.1': 10 } },
    '2': { '2.1': { '2.1.1': 10 } },
  },
  [5],
  'old',
);
const newer = smallCatalog(
  {
    '1': {
      '1.1': 'condition',
      '1.0': 'condition',
      '1.2': { '1.2.3': 6, '1.2.1': 4 },
      '1.6': { '1.6.1': 10 },
    },
    '3': { '3.1': { '3.1.1': 10 } },
  },
  [5],
  'new',
);
const codeMap: CodeMap = {
  groups: { '2': null },
  criteria: { '1.5': '1.6', '2.1': null },
  items: { '1.2.2': '1.2.3' },
};
const file = (catalog: string, rest: object = {}) =>
  deepFreeze({ schemaVersion: 1, catalog, ...rest }) as Assessment;
const side = (catalog: typeof older, rest: object = {}) => ({
  catalog,
  assessment: file(catalog.id, rest),
});
const fates = (rows: readonly { fate: string; code: object }[]) =>
  rows.map(({ fate, code }) => [fate, ...(Object.values(code) as (string | null)[])]);

describe('compare rules 1 and 2: rows pair by the code map', () => {
  const compared = compareAssessments(side(older), side(newer), { codeMap });

  it('keeps the order of the newer catalog, then the retired rows of the older', () => {
    expect(fates(compared.groups)).toEqual([
      ['kept', '1', '1'],
      ['added', null, '3'],
      ['retired', '2', null],
    ]);
    expect(fates(compared.conditions)).toEqual([
      ['kept', '1.1', '1.1'],
      ['added', null, '1.0'],
    ]);
    expect(fates(compared.criteria)).toEqual([
      ['kept', '1.2', '1.2'],
      ['renamed', '1.5', '1.6'],
      ['added', null, '3.1'],
      ['retired', '2.1', null],
    ]);
    expect(fates(compared.items)).toEqual([
      ['renamed', '1.2.2', '1.2.3'],
      ['kept', '1.2.1', '1.2.1'],
      ['added', null, '1.6.1'],
      ['added', null, '3.1.1'],
      ['retired', '1.5.1', null],
      ['retired', '2.1.1', null],
    ]);
  });

  it('retires a code that the newer catalog does not have, without a map', () => {
    const { items } = compareAssessments(side(older), side(newer));
    expect(fates(items)).toEqual([
      ['added', null, '1.2.3'],
      ['kept', '1.2.1', '1.2.1'],
      ['added', null, '1.6.1'],
      ['added', null, '3.1.1'],
      ['retired', '1.2.2', null],
      ['retired', '1.5.1', null],
      ['retired', '2.1.1', null],
    ]);
  });

  it('retires by null a code that the newer catalog has', () => {
    const map = { items: { '1.2.1': null } };
    const { items } = compareAssessments(side(older), side(newer), { codeMap: map });
    expect(fates(items)).toContainEqual(['added', null, '1.2.1']);
    expect(fates(items)).toContainEqual(['retired', '1.2.1', null]);
  });

  it('keeps the title and the result of a retired row', () => {
    const items = { '2.1.1': { points: 7.25 } };
    const { items: rows } = compareAssessments(side(older, { items }), side(newer), { codeMap });
    expect(rows.at(-1)).toEqual({
      fate: 'retired',
      code: { before: '2.1.1', after: null },
      title: { before: { vi: 'Item 2.1.1', en: 'Item 2.1.1' }, after: null },
      result: { before: { state: 'scored', points: 7.25, maxPoints: 10 }, after: null },
      gain: null,
      evidenceGained: [],
      evidenceLost: [],
    });
  });
});

describe('compare rule 3: each side is scored by its own rules', () => {
  it('gives gains that are exact in hundredths', () => {
    const { items, criteria, groups } = compareAssessments(
      side(older, { items: { '1.2.1': { points: 0.3 } } }),
      side(older, { items: { '1.2.1': { points: 0.1 } } }),
    );
    expect(items.map(({ gain }) => gain)).toEqual([-0.2, 0, 0, 0]);
    expect(criteria.map(({ gain }) => gain)).toEqual([-0.2, 0, 0]);
    expect(groups.map(({ gain }) => gain)).toEqual([-0.2, 0]);
  });

  it('says school years, completeness, levels and catalogs of both', () => {
    const conditions = { '1.1': { met: true } };
    const before = side(older, { schoolYear: '2024-2025', conditions });
    const compared = compareAssessments(before, side(newer, { schoolYear: 2025 }), { codeMap });
    expect(compared).toMatchObject({
      catalog: {
        before: { id: 'old', version: '1.0.0' },
        after: { id: 'new', version: '1.0.0' },
      },
      schoolYear: { before: '2024-2025', after: null },
      complete: { before: false, after: false },
      level: { before: 1, after: null },
    });
    expect(compared.groups[0]).not.toHaveProperty('result.after.criteria');
    expect(compared.criteria[0]).not.toHaveProperty('result.after.items');
  });

  it('takes guidance and policies side by side', () => {
    const assessment = file('4725-2022', { items: { '1.3.1': { points: 6 } } });
    const plain = { catalog: catalog4725, assessment };
    const strict = {
      ...plain,
      guidance: quangNinh2023,
      policies: { evidence: 'require' as const },
    };
    const { items } = compareAssessments(plain, strict);
    expect(items.find(({ code }) => code.after === '1.3.1')).toMatchObject({
      result: { before: { state: 'scored' }, after: { state: 'evidence-missing' } },
      gain: -6,
    });
  });
});

describe('compare rule 4: evidence is told by what the document is', () => {
  const gainedAndLost = (before: Partial<Evidence>, after: Partial<Evidence>) => {
    const with1 = (entry: object) =>
      side(older, {
        items: { '1.2.1': { points: 1, evidence: ['E', 'E', 'none'] } },
        evidence: [{ id: 'E', kind: 'plan', ...entry }],
      });
    const { items } = compareAssessments(with1(before), with1(after));
    const { evidenceGained, evidenceLost } = items[0]!;
    expect(evidenceGained.length).toBe(evidenceLost.length);
    return evidenceGained.length;
  };

  it.each([
    [
      'the number and the issuer',
      { number: ' 12/KH', issuer: 'A' },
      { number: '12/KH', issuer: 'A ' },
    ],
    ['the number in NFC', { number: '12/QĐ-ệ' }, { number: '12/QĐ-ệ'.normalize('NFD') }],
    ['the number before the address', { number: '1', url: 'https://a.vn' }, { number: '1' }],
    ['the address before the title', { url: 'https://a.vn', title: 'A' }, { url: 'https://a.vn' }],
    ['the title', { title: 'Kế hoạch' }, { title: ' Kế hoạch' }],
    ['the id, where there is nothing else', {}, { number: ' ', url: '' }],
  ])('%s make one document', (_, before, after) => {
    expect(gainedAndLost(before, after)).toBe(0);
  });

  it.each([
    ['number', { number: '12' }, { number: '13' }],
    ['issuer of the number', { number: '12', issuer: 'A' }, { number: '12', issuer: 'B' }],
    ['address', { url: 'https://a.vn' }, { url: 'https://b.vn' }],
    ['title', { title: 'A' }, { title: 'B' }],
    ['kind of name', { title: 'A' }, { number: 'A' }],
  ])('another %s makes another', (_, before, after) => {
    expect(gainedAndLost(before, after)).toBe(1);
  });

  it('lists the entries that came and went, of conditions too', () => {
    const register = (...ids: string[]) => ids.map((id) => ({ id, kind: 'plan', title: id }));
    const row = (...evidence: string[]) => ({ conditions: { '1.1': { met: true, evidence } } });
    const before = side(older, { ...row('A', 'B'), evidence: register('A', 'B') });
    const after = side(older, { ...row('B', 'C'), evidence: register('C', 'B') });
    const [condition] = compareAssessments(before, after).conditions;
    expect(condition?.evidenceGained).toEqual(register('C'));
    expect(condition?.evidenceLost).toEqual(register('A'));
  });

  it('tells two documents without a name apart by their ids, as they are', () => {
    const before = side(older, {
      items: { '1.2.1': { evidence: ['x'] } },
      evidence: [{ id: 'x' }],
    });
    const after = side(older, {
      items: { '1.2.1': { evidence: ['x '] } },
      evidence: [{ id: 'x ' }],
    });
    expect(compareAssessments(before, after).items[0]?.evidenceGained).toEqual([{ id: 'x ' }]);
  });
});

describe('compare rule 5: a code map that does not fit', () => {
  it.each<[string, unknown]>([
    ['is no object', []],
    ['has a part that is none', { levels: {} }],
    ['has a part that is no object', { items: 'x' }],
    ['names a code that the older catalog does not have', { items: { '9.9': '1.2.1' } }],
    ['names a code of another kind', { criteria: { '1.2.1': null } }],
    ['leads to a code that the newer catalog does not have', { items: { '1.2.2': '9.9' } }],
    ['leads two rows to one', { items: { '1.2.2': '1.2.1' } }],
    ['leads a condition to a criterion', { criteria: { '1.1': '1.6' } }],
    ['leads to a number', { items: { '1.2.2': 1 } }],
    ['leads nowhere', { items: { '1.2.2': undefined } }],
    ['names what every object has', { items: { toString: null } }],
  ])('%s', (_, map) => {
    expectMisuse(() => compareAssessments(side(older), side(newer), { codeMap: map as CodeMap }));
  });

  it('reads a part that is undefined as absent', () => {
    const map = { items: undefined } as unknown as CodeMap;
    expect(() => compareAssessments(side(older), side(older), { codeMap: map })).not.toThrow();
  });

  it('leaves the faults of an assessment to scoring', () => {
    const wrong = { catalog: older, assessment: file('new') };
    expectMisuse(() => compareAssessments(wrong, side(older)), 'ERR_DDS_CATALOG_MISMATCH');
    expectMisuse(() => compareAssessments(side(older), wrong), 'ERR_DDS_CATALOG_MISMATCH');
  });
});

describe('compareAssessments, for any files', () => {
  const input = fc
    .tuple(messyAssessment, anyOptions)
    .map(([assessment, options]) => ({ catalog: catalog4725, assessment, ...options }));

  it('finds nothing between a file and itself', () => {
    fc.assert(
      fc.property(input, (one) => {
        const compared = compareAssessments(one, structuredClone(one));
        for (const row of compared.items) {
          expect(row).toMatchObject({ fate: 'kept', evidenceGained: [], evidenceLost: [] });
          expect(Object.is(row.gain, 0)).toBe(true);
          expect(row.result.before).toEqual(row.result.after);
        }
        expect(compared.level.before).toBe(compared.level.after);
      }),
    );
  });

  it('gives the other way round what it gives the one way', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const there = compareAssessments(one, other);
        const back = compareAssessments(other, one);
        there.items.forEach((row, at) => {
          const returned = back.items[at]!;
          expect(row.gain! + returned.gain!).toBe(0);
          expect(row.result).toEqual({
            before: returned.result.after,
            after: returned.result.before,
          });
          expect(row.evidenceGained).toEqual(returned.evidenceLost);
          expect(row.evidenceLost).toEqual(returned.evidenceGained);
        });
        there.groups.forEach(({ gain }, at) => expect(gain! + back.groups[at]!.gain!).toBe(0));
      }),
    );
  });

  it('says what scoring says of each side, and changes nothing that is given', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const before = deepFreeze(structuredClone(one));
        const compared = compareAssessments(before, other);
        const result = scoreAssessment(one.catalog, one.assessment, one);
        expect(compared.level.before).toBe(result.level);
        expect(compared.complete.before).toBe(result.complete);
        for (const { code, result: row } of compared.groups) {
          const { criteria: _, ...totals } = result.groups[code.before!]!;
          expect(row.before).toEqual(totals);
        }
      }),
    );
  });
});
