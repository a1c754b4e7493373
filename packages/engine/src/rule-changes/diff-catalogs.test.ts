import { catalog4725, reviseCatalog, type Locale } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { expectMisuse } from '../testing/misuse.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { catalogChangeText, diffCatalogs, type CatalogChange } from './index.js';

const both = (text: string) => ({ vi: text, en: text });
const short = (changes: readonly CatalogChange[]) =>
  changes.map(({ kind, path, before, after }) => [kind, path, before, after]);

describe('diffCatalogs', () => {
  it('finds nothing between a catalog and itself', () => {
    expect(diffCatalogs(catalog4725, catalog4725)).toEqual([]);
    const revised = reviseCatalog(catalog4725, { version: '9.0.0' });
    expect(diffCatalogs(catalog4725, revised)).toEqual([]);
  });

  it('lists the institution, the rows in the newer order, and the retired rows', () => {
    const older = smallCatalog(
      {
        '1': { '1.1': 'condition', '1.2': { '1.2.1': 4, '1.2.2': 6 } },
        '2': { '2.1': { '2.1': 5 } },
      },
      [5],
    );
    const newer = smallCatalog(
      {
        '1': { '1.2': { '1.2.3': 6, '1.2.1': 4 }, '1.4': 'condition' },
        '2': { '2.1': { '2.1': 5 } },
      },
      [6],
    );
    const changes = diffCatalogs(older, newer, { codeMap: { items: { '1.2.2': '1.2.3' } } });
    const level = (n: number, from: number, below?: number) => ({
      level: n,
      title: both(`Level ${n}`),
      from,
      ...(below !== undefined && { below }),
    });
    expect(short(changes)).toEqual([
      ['levels', 'institution', [level(1, 0, 5), level(2, 5)], [level(1, 0, 6), level(2, 6)]],
      ['renamed', 'items/1.2.3', '1.2.2', '1.2.3'],
      ['title', 'items/1.2.3', both('Item 1.2.2'), both('Item 1.2.3')],
      ['added', 'conditions/1.4', null, '1.4'],
      ['retired', 'conditions/1.1', '1.1', null],
    ]);
    expect(changes.map(({ scoring }) => scoring)).toEqual([true, false, false, true, true]);
    expect(changes[3]?.title).toEqual(both('Criterion 1.4'));
  });

  it('names the parents of a row that moved, not of one whose parent was renamed', () => {
    const older = smallCatalog({ '1': { '1.1': { '1.1.1': 4 }, '1.2': { '1.2.1': 4 } } }, [5]);
    const newer = smallCatalog({ '1': { '1.2': { '1.2.1': 4 }, '1.3': { '1.3.1': 4 } } }, [5]);
    const kept = diffCatalogs(older, newer, {
      codeMap: { criteria: { '1.1': '1.3' }, items: { '1.1.1': '1.3.1' } },
    });
    expect(kept.map(({ kind }) => kind)).not.toContain('moved');
    const moved = diffCatalogs(older, newer, {
      codeMap: { items: { '1.1.1': '1.2.1', '1.2.1': '1.3.1' } },
    });
    expect(short(moved).filter(([kind]) => kind === 'moved')).toEqual([
      ['moved', 'items/1.2.1', '1.1', '1.2'],
      ['moved', 'items/1.3.1', '1.2', '1.3'],
    ]);
  });

  it('tells every kind of difference of a row, by kind, and which can change a result', () => {
    const secondary = (value: number) => ({
      value,
      status: 'secondary' as const,
      sources: ['tvpl'],
    });
    const revised = reviseCatalog(catalog4725, {
      version: '2.0.0',
      groups: { '1': { title: both('Nhóm') } },
      criteria: {
        '1.1': { mandatory: { value: true, status: 'secondary', sources: ['tvpl'] } },
        '1.3': { bands: null },
      },
      items: {
        '1.3.1': { maxPoints: secondary(5), effort: null, measure: 'count', note: both('Ghi chú') },
        '1.3.2': { maxPoints: secondary(7) },
      },
    });
    const changes = diffCatalogs(catalog4725, revised);
    expect(changes.map(({ path, kind, scoring }) => `${path} ${kind} ${scoring}`)).toEqual([
      'groups/1 title false',
      'conditions/1.1 mandatory-status false',
      'conditions/1.1 sources false',
      'criteria/1.3 bands true',
      'items/1.3.1 effort false',
      'items/1.3.1 max-points true',
      'items/1.3.1 max-points-status true',
      'items/1.3.1 measure false',
      'items/1.3.1 note false',
      'items/1.3.1 sources false',
      'items/1.3.2 max-points true',
      'items/1.3.2 sources false',
    ]);
    expect(changes.find(({ kind }) => kind === 'bands')?.after).toBeNull();
    expect(changes.find(({ kind }) => kind === 'effort')?.before).toBe('low');
    expect(changes.find(({ kind }) => kind === 'note')?.before).toBeNull();
  });

  it('compares the instrument', () => {
    const a = smallCatalog({ '1': { '1.1': { '1.1': 5 } } }, [3]);
    const b = { ...a, instrument: { ...a.instrument, number: '99/2027' } };
    expect(short(diffCatalogs(a, b))).toEqual([
      ['instrument', 'institution', a.instrument, b.instrument],
    ]);
  });

  it('refuses a code map that does not fit', () => {
    const codeMap = { items: { '9.9': null } };
    expectMisuse(() => diffCatalogs(catalog4725, catalog4725, { codeMap }));
  });
});

describe('catalogChangeText', () => {
  const change = (
    kind: CatalogChange['kind'],
    before: unknown,
    after: unknown,
    path = 'items/1.3.1',
  ) => ({ kind, path, title: both('Tên'), before, after, scoring: false }) as CatalogChange;
  const levels = [
    { level: 1, below: 50 },
    { level: 2, from: 50, to: 75 },
    { level: 3, above: 75.5 },
  ];

  it.each<[CatalogChange, string, string]>([
    [change('added', null, '1.3.1'), 'Mục 1.3.1: mới có: “Tên”.', 'Item 1.3.1: is new: “Tên”.'],
    [
      change('retired', '1.3', null, 'criteria/1.3'),
      'Tiêu chí 1.3: không còn dùng: “Tên”.',
      'Criterion 1.3: is retired: “Tên”.',
    ],
    [
      change('renamed', '1.2', '1.3.1'),
      'Mục 1.3.1: đã đổi mã: 1.2 → 1.3.1.',
      'Item 1.3.1: has another code: 1.2 → 1.3.1.',
    ],
    [
      change('moved', '1', '2', 'criteria/1.3'),
      'Tiêu chí 1.3: đã chuyển từ 1 sang 2.',
      'Criterion 1.3: moved from 1 to 2.',
    ],
    [
      change('max-points', 6, 7.5),
      'Mục 1.3.1: điểm tối đa đã đổi: 6 → 7,5.',
      'Item 1.3.1: has another maximum: 6 → 7.5 points.',
    ],
    [
      change('effort', null, 'high'),
      'Mục 1.3.1: ước lượng công sức của dự án đã đổi: không có → nhiều.',
      'Item 1.3.1: has another estimate of effort by this project: none → high.',
    ],
    [
      change('title', both('A'), both('B')),
      'Mục 1.3.1: tên đã đổi: “A” → “B”.',
      'Item 1.3.1: has another title: “A” → “B”.',
    ],
    [
      change('sources', ['a', 'b'], ['c']),
      'Mục 1.3.1: nguồn đã đổi: a; b → c.',
      'Item 1.3.1: rests on other sources: a, b → c.',
    ],
    [
      change('instrument', { number: '1' }, { number: '2' }, 'institution'),
      'Bộ chỉ số: văn bản ban hành đã đổi: 1 → 2.',
      'The catalog: rests on another instrument: 1 → 2.',
    ],
    [
      change('levels', levels, levels.slice(0, 1), 'institution'),
      'Bộ chỉ số: ngưỡng các mức độ đã đổi: mức độ 1 (…–50); mức độ 2 [50–75]; mức độ 3 (75,5–…) → mức độ 1 (…–50).',
      'The catalog: has other levels: level 1 (…–50), level 2 [50–75], level 3 (75.5–…) → level 1 (…–50).',
    ],
  ])('says a difference in a sentence (%#)', (one, vi, en) => {
    expect(catalogChangeText(one, 'vi')).toBe(vi);
    expect(catalogChangeText(one, 'en')).toBe(en);
  });

  it('says every difference of two catalogs, in both languages', () => {
    const other = smallCatalog({ '1': { '1.1': 'condition', '1.3': { '1.3.1': 6 } } }, [3]);
    for (const one of [...diffCatalogs(catalog4725, other), ...diffCatalogs(other, catalog4725)]) {
      for (const locale of ['vi', 'en'] satisfies Locale[]) {
        const text = catalogChangeText(one, locale);
        expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
        expect(text).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
  });
});
