import { describe, expect, it } from 'vitest';
import { catalog4725 } from '../catalogs/4725-2022/index.js';
import { DdsError } from '../errors/index.js';
import type { CatalogChanges } from './revise-catalog.js';
import { reviseCatalog } from './revise-catalog.js';
import type { Catalog, Sourced } from './types.js';

const annex = { title: { vi: 'Phụ lục', en: 'The annex' } };

function stated(value: number): Sourced<number> {
  return { value, status: 'documented', sources: ['annex'] };
}

function faultsOf(changes: unknown): readonly string[] {
  try {
    reviseCatalog(catalog4725, changes as CatalogChanges);
  } catch (error) {
    if (error instanceof DdsError) return error.faults.map((fault) => fault.split(': ')[0] ?? '');
    throw error;
  }
  return [];
}

function maximaOf(catalog: Catalog, code: string): number[] {
  return catalog.groups
    .flatMap((group) => group.criteria)
    .flatMap((row) => (row.kind === 'scored' && row.code === code ? row.items : []))
    .map((item) => item.maxPoints.value);
}

describe('a revision', () => {
  it('changes the maxima of whoever holds the annex, and leaves the original', () => {
    const before = JSON.stringify(catalog4725);
    const revised = reviseCatalog(catalog4725, {
      version: '1.2.0',
      sources: { annex },
      items: { '2.3.1': { maxPoints: stated(10) }, '2.3.3': { maxPoints: stated(8) } },
    });
    expect(maximaOf(revised, '2.3')).toEqual([10, 8, 8, 8, 10, 10, 8, 8]);
    expect(maximaOf(catalog4725, '2.3')).toEqual([8, 8, 10, 8, 10, 10, 8, 8]);
    expect(JSON.stringify(catalog4725)).toBe(before);
    expect(revised.version).toBe('1.2.0');
    expect(revised.digest).not.toBe(catalog4725.digest);
    expect(Object.isFrozen(revised.sources['annex'])).toBe(true);
  });

  it('tells the item 1.4 from the criterion 1.4', () => {
    const title = { vi: 'Học liệu số', en: 'Digital materials' };
    const revised = reviseCatalog(catalog4725, { version: '1.2.0', items: { '1.4': { title } } });
    const row = revised.groups[0]?.criteria[3];
    expect(row?.title.en).not.toBe(title.en);
    expect(row?.kind === 'scored' && row.items[0]?.title).toEqual(title);
  });

  it('adds bands, and takes a note away', () => {
    const revised = reviseCatalog(catalog4725, {
      version: '1.2.0',
      sources: { annex },
      criteria: {
        '1.4': {
          bands: {
            ...stated(0),
            value: [
              { level: 1, below: 5 },
              { level: 2, from: 5 },
            ],
          },
        },
      },
      items: { '1.7.2': { note: null } },
    });
    const row = revised.groups[0]?.criteria[3];
    expect(row?.kind === 'scored' && row.bands?.value).toHaveLength(2);
    expect(JSON.stringify(revised.groups[0]?.criteria[6])).not.toContain('"note"');
  });

  it('estimates the effort of an item anew, and takes an estimate away', () => {
    const revised = reviseCatalog(catalog4725, {
      version: '1.2.0',
      items: { '1.7.1': { effort: { value: 'low', basis: 'project' } }, '1.7.3': { effort: null } },
    });
    const row = revised.groups[0]?.criteria[6];
    const efforts = row?.kind === 'scored' ? row.items.map(({ effort }) => effort?.value) : [];
    expect(efforts).toEqual(['low', 'high', undefined]);
  });

  it('is checked as any catalog is', () => {
    expect(
      faultsOf({
        version: '1.2.0',
        sources: { annex },
        items: { '2.3.1': { maxPoints: stated(6) } },
      }),
    ).toEqual(['groups/1/criteria/2/maxPoints/value']);
  });

  it('lists every fault of the changes together with those of the result', () => {
    expect(
      faultsOf({
        version: '1.1.0',
        extra: 1,
        groups: { '3': {} },
        criteria: { '1.1': { maxPoints: stated(3) }, '1.3': 5 },
        items: { '1.3.9': {}, '1.3.1': { maxPoints: stated(6) } },
      }),
    ).toEqual([
      'changes',
      'changes/version',
      'changes/groups/3',
      'changes/criteria/1.1',
      'changes/criteria/1.3',
      'changes/items/1.3.9',
      'groups/0/criteria/2/items/0/maxPoints/sources/0',
    ]);
  });

  it('needs a version', () => {
    expect(faultsOf({})).toEqual(['version']);
    expect(faultsOf(null)).toEqual(['changes', 'version'].slice(0, 1));
  });

  it('lets no key reach a prototype', () => {
    const changes: unknown = JSON.parse('{"version":"1.2.0","items":{"__proto__":{"title":1}}}');
    expect(faultsOf(changes)).toEqual(['changes/items']);
    expect(Object.prototype).not.toHaveProperty('title');
  });
});
