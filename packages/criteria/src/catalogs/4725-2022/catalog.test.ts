import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { describe, expect, it, test } from 'vitest';
import { computeDigest } from '../../catalog/compute-digest.js';
import type {
  Criterion,
  Effort,
  Item,
  LocalizedText,
  ScoredCriterion,
} from '../../catalog/types.js';
import { toHundredths } from '../../points/index.js';
import { catalog4725 } from './catalog.js';
import facts from './facts.fixture.json' with { type: 'json' };

const criteria: readonly Criterion[] = catalog4725.groups.flatMap((group) => group.criteria);
const scored = criteria.filter((row): row is ScoredCriterion => row.kind === 'scored');
const items: readonly Item[] = scored.flatMap((row) => row.items);

function sumOf(rows: readonly { maxPoints: { value: number } }[]): number {
  return rows.reduce((sum, row) => sum + (toHundredths(row.maxPoints.value) ?? Number.NaN), 0);
}

function isText(value: object): value is LocalizedText {
  return 'vi' in value && 'en' in value;
}

/** Every text of a tree. */
function textsOf(value: unknown): LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isText(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

/** Every sourced value, by its path. */
function sourcedOf(value: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Record<string, unknown>][] = 'status' in value ? [[path, { ...value }]] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) => sourcedOf(child, `${path}/${key}`)),
  ];
}

describe('the rows', () => {
  it('keeps its codes for ever', () => {
    expect(catalog4725.groups.map((group) => group.code)).toEqual(['1', '2']);
    expect(criteria.map((row) => `${row.code} ${row.kind}`)).toEqual([
      '1.1 condition',
      '1.2 condition',
      '1.3 scored',
      '1.4 scored',
      '1.5 scored',
      '1.6 scored',
      '1.7 scored',
      '2.1 condition',
      '2.2 condition',
      '2.3 scored',
      '2.4 scored',
    ]);
    expect(items.map((item) => item.code)).toEqual([
      ...['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
      '1.4',
      ...['1.5.1', '1.5.2'],
      ...['1.6.1', '1.6.2', '1.6.3'],
      ...['1.7.1', '1.7.2', '1.7.3'],
      ...['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5', '2.3.6', '2.3.7', '2.3.8'],
      ...['2.4.1', '2.4.2', '2.4.3'],
    ]);
  });

  test.each(scored.map((row) => [row.code, row] as const))(
    'adds the items of %s up to its maximum',
    (_, row) => expect(sumOf(row.items)).toBe(toHundredths(row.maxPoints.value)),
  );

  test.each(catalog4725.groups.map((group) => [group.code, group] as const))(
    'adds the criteria of group %s up to 100',
    (_, group) => {
      const rows = group.criteria.filter((row): row is ScoredCriterion => row.kind === 'scored');
      expect(sumOf(rows)).toBe(100_00);
      expect(group.maxPoints.value).toBe(100);
    },
  );
});

describe('the numbers', () => {
  const titleless = ({ value, status, sources }: Record<string, unknown>): unknown => ({
    value,
    status,
    sources,
  });

  it('are the facts, with their status and sources', () => {
    const ours = sourcedOf({ groups: catalog4725.groups, levels: catalog4725.levels });
    const theirs = sourcedOf({ groups: facts.groups, levels: facts.levels });
    expect(ours).toHaveLength(2 + 4 + 7 + 25 + 1 + 1);
    expect(ours.map(([path, value]) => [path, titleless(value)])).toEqual(
      theirs.map(([path, value]) => [path, titleless(value)]),
    );
  });

  it('has a note wherever the facts have one', () => {
    const noted = sourcedOf(facts.groups).filter(([, value]) => 'note' in value);
    const ours = sourcedOf(catalog4725.groups).filter(([, value]) => 'note' in value);
    expect(ours.map(([path]) => path)).toEqual(noted.map(([path]) => path));
    expect(items.filter((item) => item.note).map((item) => item.code)).toEqual(['1.7.2', '2.4.2']);
  });

  it('names only sources that exist, and lists those of the facts', () => {
    const used = sourcedOf(catalog4725).flatMap(([, value]) => value['sources'] as string[]);
    expect(Object.keys(catalog4725.sources)).toEqual(facts.sources);
    expect(used.filter((key) => !Object.hasOwn(catalog4725.sources, key))).toEqual([]);
  });
});

describe('the efforts', () => {
  const withEffort = (effort: Effort): readonly string[] =>
    items.filter((item) => item.effort?.value === effort).map((item) => item.code);

  it('are estimates of this project, one for each item, and say so', () => {
    expect(new Set(items.map((item) => item.effort?.basis))).toEqual(new Set(['project']));
    expect(withEffort('low')).toEqual(['1.3.1', '1.6.1', '2.3.1', '2.4.1']);
    expect(withEffort('high')).toEqual(['1.5.1', '1.5.2', '1.7.1', '1.7.2', '1.7.3']);
    expect(withEffort('medium')).toHaveLength(16);
  });
});

describe('the texts', () => {
  it('has the titles and measures of the facts', () => {
    const shape = (rows: readonly { code: string; title: unknown; measure?: string }[]): unknown =>
      rows.map(({ code, title, measure }) => ({ code, title, measure }));
    const factCriteria = facts.groups.flatMap((group) => group.criteria);
    expect(shape(criteria)).toEqual(shape(factCriteria));
    expect(shape(items)).toEqual(shape(factCriteria.flatMap((row) => row.items ?? [])));
  });

  it('is NFC in both languages, and never empty', () => {
    const texts = textsOf(catalog4725).flatMap((text) => [text.vi, text.en]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual(
      [],
    );
  });
});

describe('the object', () => {
  it('is frozen to its leaves', () => {
    const loose = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(catalog4725)).toBe(false);
  });

  it('carries the digest of its data', () => {
    expect(computeDigest(catalog4725)).toBe(catalog4725.digest);
    expect(catalog4725.digest).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
  });
});

describe('RFC 8785', () => {
  // The published vectors stand beside the project, and need not be there.
  const folder = new URL('../../../../../../shared/vectors/rfc8785/', import.meta.url);
  const cases = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.input.json'))
        .map((name) => name.replace('.input.json', ''))
    : [];

  it('puts a catalog in the published canonical form', () => {
    for (const name of cases) {
      const read = (side: string): string =>
        readFileSync(new URL(`${name}.${side}.json`, folder), 'utf8').trim();
      expect(canonicalize(JSON.parse(read('input'))), name).toBe(read('output'));
    }
    if (cases.length === 0) writeSync(1, 'RFC 8785: 6 published cases skipped\n');
    // Two cases of the standard's own text, so that the rule is held without the vectors too.
    expect(canonicalize({ b: 1e30, a: 4.5, '\u20ac': 0.002, '1': 1e-27 })).toBe(
      '{"1":1e-27,"a":4.5,"b":1e+30,"€":0.002}',
    );
    expect(canonicalize({ text: '\u000f\nA\'B"\\\\"/' })).toBe(
      '{"text":"\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
});
