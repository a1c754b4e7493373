import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment, AssessmentResult } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { aggregate } from './index.js';
import type { Summary, SummaryKeys } from './types.js';

const small = smallCatalog(
  { 1: { '1.1': 'condition', '1.10': { '1.10.1': 6, '1.10.2': 4 }, '1.2': { '1.2': 10 } } },
  [5, 15],
);

function score(given: Partial<Assessment>, catalog = small, options = {}): AssessmentResult {
  return scoreAssessment(catalog, { schemaVersion: 1, catalog: catalog.id, ...given }, options);
}

const good = score({
  conditions: { '1.1': { met: true } },
  items: { '1.10.1': { points: 6 }, '1.10.2': { points: 3.99 }, '1.2': { points: 10 } },
});
const poor = score({
  conditions: { '1.1': { met: false } },
  items: { '1.10.1': { points: 0 }, '1.10.2': { points: 0.29 } },
});
const wrong = score({ items: { '1.10.1': { points: 7 }, '9.9': { points: 1 }, '8.8': {} } });

function addAll(results: readonly AssessmentResult[], keys?: SummaryKeys): Summary {
  return results.reduce((sum, one) => aggregate.add(sum, one, keys), aggregate.empty());
}

const bytes = (summary: Summary) => JSON.stringify(summary);

describe('a summary', () => {
  it('is empty to begin with, without rules', () => {
    expect(aggregate.empty()).toStrictEqual({
      schemaVersion: 1,
      stamp: null,
      all: { institutions: 0, complete: 0, levels: {}, groups: {}, issues: {} },
      by: {},
    });
  });

  it('counts levels, holds, states, points and issues, in its order of keys', () => {
    const { catalog, guidance, policies } = good.stamp;
    expect(bytes(addAll([wrong, poor, good]))).toBe(
      JSON.stringify({
        schemaVersion: 1,
        stamp: { catalog, guidance, policies },
        all: {
          institutions: 3,
          complete: 1,
          levels: { 3: 1, none: 2 },
          groups: {
            1: {
              levels: { 3: 1, none: 2 },
              levelsByPoints: { 1: 2, 3: 1 },
              holds: { invalid: 1, 'condition-unmet': 1, 'condition-unanswered': 1 },
              hundredths: 2028,
              histogram: { 0: 2, 19: 1 },
              conditions: { '1.1': { met: 1, unmet: 1, unanswered: 1 } },
              criteria: {
                '1.10': {
                  hundredths: 1028,
                  histogram: { 0: 2, 9: 1 },
                  bands: {},
                  items: {
                    '1.10.1': {
                      states: { scored: 2, invalid: 1 },
                      full: 1,
                      hundredths: 600,
                      histogram: { 0: 1, 6: 1 },
                    },
                    '1.10.2': {
                      states: { scored: 2, unanswered: 1 },
                      full: 0,
                      hundredths: 428,
                      histogram: { 0: 1, 3: 1 },
                    },
                  },
                },
                '1.2': {
                  hundredths: 1000,
                  histogram: { 0: 2, 10: 1 },
                  bands: {},
                  items: {
                    '1.2': {
                      states: { scored: 1, unanswered: 2 },
                      full: 1,
                      hundredths: 1000,
                      histogram: { 10: 1 },
                    },
                  },
                },
              },
            },
          },
          issues: { 'points-above-maximum': 1, 'unknown-code': 2 },
        },
        by: {},
      }),
    );
  });

  it('counts bands where they are documented', () => {
    const give = (points: number) => ({ items: { '1.3.1': { points }, '1.3.2': { points } } });
    const summary = addAll([score(give(6), catalog4725), score(give(4.99), catalog4725)]);
    expect(summary.all.groups['1']?.criteria['1.3']?.bands).toEqual({ 1: 1, 2: 1 });
    expect(summary.all.groups['1']?.criteria['1.4']?.bands).toEqual({});
  });

  it('counts as full what is above an unverified maximum', () => {
    const { all } = addAll([score({ items: { '2.3.1': { points: 8.5 } } }, catalog4725)]);
    expect(all.groups['2']?.criteria['2.3']?.items['2.3.1']).toStrictEqual({
      states: { scored: 1 },
      full: 1,
      hundredths: 850,
      histogram: { 8: 1 },
    });
  });

  it('keeps a zero that was given apart from rows that do not count', () => {
    const stages = ['primary'] as const;
    const notApplicable = [{ item: '1.10.1', stages, treatment: 'zero' }];
    const result = score(
      {
        institution: { stages },
        items: { '1.10.1': { notApplicable: 'x' }, '1.2': { points: 0 } },
      },
      small,
      { policies: { notApplicable } },
    );
    const rows = addAll([result]).all.groups['1']?.criteria;
    expect(rows?.['1.10']?.items['1.10.1']).toStrictEqual({
      states: { 'not-applicable': 1 },
      full: 0,
      hundredths: 0,
      histogram: {},
    });
    expect(rows?.['1.2']?.items['1.2']).toMatchObject({
      states: { scored: 1 },
      histogram: { 0: 1 },
    });
  });

  it('puts every state in the order of the types, whichever came first', () => {
    const states = ['evidence-missing', 'invalid', 'not-applicable', 'unanswered', 'scored'];
    const results = states.map((state) => withItem({ state, points: 0, maxPoints: 10 }));
    const { all } = addAll(results);
    expect(Object.keys(all.groups['1']!.criteria['1.2']!.items['1.2']!.states)).toEqual(
      [...states].reverse(),
    );
  });

  it('puts levels and points in rising order, large ones too, and none last', () => {
    const withLevel = (level: number | null, points: number) =>
      change((copy) => {
        copy.level = level;
        copy.groups[1].points = points;
      });
    const given = [withLevel(null, 5e9), withLevel(5e9, 9), withLevel(6e9, 6e9), withLevel(2, 10)];
    const { all } = addAll(given);
    expect(Object.keys(all.levels)).toEqual(['2', '5000000000', '6000000000', 'none']);
    expect(Object.keys(all.groups['1']!.histogram)).toEqual([
      '9',
      '10',
      '5000000000',
      '6000000000',
    ]);
  });

  it('puts issues in order of their codes', () => {
    const issues = ['b', 'a', 'ă', 'B', 'b'].map((code) => ({ code }));
    const { all } = addAll([change((copy) => (copy.issues = issues))]);
    expect(JSON.stringify(all.issues)).toBe('{"B":1,"a":1,"b":2,"ă":1}');
  });
});

function change(spoil: (copy: any) => void): AssessmentResult {
  const copy = structuredClone(good);
  spoil(copy);
  return deepFreeze(copy);
}

function withItem(item: unknown): AssessmentResult {
  return change((copy) => (copy.groups[1].criteria['1.2'].items['1.2'] = item));
}

describe('keys', () => {
  it('count a result under each of their values once, besides all', () => {
    const keys = { stage: ['primary', 'lower-secondary', 'primary'], commune: 'Hạ Long' };
    const summary = aggregate.add(addAll([poor]), good, keys);
    const alone = addAll([good]).all;
    expect(summary.all).toStrictEqual(addAll([poor, good]).all);
    expect(bytes(summary)).toBe(
      JSON.stringify({
        ...summary,
        by: {
          commune: { 'Hạ Long': alone },
          stage: { 'lower-secondary': alone, primary: alone },
        },
      }),
    );
  });

  it('count under none where there is no value', () => {
    expect(aggregate.add(aggregate.empty(), good, { stage: [], commune: undefined }).by).toEqual(
      {},
    );
  });

  it('stand in order of their code units', () => {
    const names = ['ă', 'b', 'a', 'Z', '', '\u{1F600}', '\uFFFD'];
    const keys = Object.fromEntries(names.map((name) => [name, names]));
    const { by } = aggregate.add(aggregate.empty(), good, keys);
    expect(Object.keys(by)).toEqual([...names].sort());
    expect(Object.keys(by['ă']!)).toEqual([...names].sort());
  });

  it('may be called like parts of a prototype', () => {
    const keys = JSON.parse('{"__proto__":"__proto__","constructor":["toString"]}') as SummaryKeys;
    const { by } = aggregate.merge(
      aggregate.add(aggregate.empty(), good, keys),
      aggregate.add(aggregate.empty(), poor, keys),
    );
    expect(Object.keys(by)).toEqual(['__proto__', 'constructor']);
    const [[, values]] = Object.entries(by) as [[string, Summary['by'][string]]];
    const counted = Object.entries(values).map(([value, { institutions }]) => [
      value,
      institutions,
    ]);
    expect(counted).toEqual([['__proto__', 2]]);
    expect(by['constructor']?.['toString']?.institutions).toBe(2);
    expect(({} as any).institutions).toBeUndefined();
  });

  it.each([null, 'Hạ Long', [], ['commune'], 5, { a: 5 }, { a: ['b', 5] }, { a: null }, { a: {} }])(
    'are refused as %j',
    (keys) => {
      expect(() => aggregate.add(aggregate.empty(), good, keys as any)).toThrow(
        expect.objectContaining({ code: 'ERR_DDS_OPTION_INVALID' }) as Error,
      );
    },
  );
});

describe('adding and merging', () => {
  it('give the same bytes in every order and split', () => {
    const whole = bytes(addAll([good, poor, wrong]));
    const parts = [addAll([wrong]), addAll([]), addAll([good, poor])];
    expect(bytes(addAll([wrong, good, poor]))).toBe(whole);
    expect(bytes(parts.reduce(aggregate.merge))).toBe(whole);
    expect(bytes([...parts].reverse().reduce(aggregate.merge))).toBe(whole);
  });

  it('take parts with different keys', () => {
    const one = aggregate.add(aggregate.empty(), good, { commune: 'A', stage: 'primary' });
    const other = aggregate.add(aggregate.empty(), poor, { commune: ['B', 'A'] });
    const { by } = aggregate.merge(one, other);
    const counts = Object.entries(by).map(([name, values]) => [
      name,
      ...Object.entries(values).map(([value, { institutions }]) => `${value} ${institutions}`),
    ]);
    expect(counts).toEqual([
      ['commune', 'A 2', 'B 1'],
      ['stage', 'primary 1'],
    ]);
  });

  it('leave what they are given alone', () => {
    const summary = deepFreeze(aggregate.add(aggregate.empty(), good, { commune: 'A' }));
    const before = bytes(summary);
    aggregate.add(summary, deepFreeze(structuredClone(poor)), deepFreeze({ commune: ['A'] }));
    aggregate.merge(summary, summary);
    expect(bytes(summary)).toBe(before);
  });

  it('take a summary that was written and read', () => {
    const keys = { commune: ['Hạ Long', '__proto__', '10'] };
    const summary = addAll([good, poor, wrong], keys);
    const read = JSON.parse(bytes(summary)) as Summary;
    expect(bytes(aggregate.merge(read, aggregate.empty()))).toBe(bytes(summary));
    expect(bytes(aggregate.add(read, good, keys))).toBe(
      bytes(addAll([good, good, poor, wrong], keys)),
    );
  });

  it('keep the rows in the order of the result', () => {
    expect(Object.keys(addAll([good]).all.groups['1']!.criteria)).toEqual(['1.10', '1.2']);
  });

  it('do not mind that a result was stored with its rows in another order', () => {
    const moved = change((copy) => {
      const { '1.10': ten, '1.2': two, ...rest } = copy.groups[1].criteria;
      copy.groups[1].criteria = { '1.2': two, '1.10': ten, ...rest };
    });
    const whole = bytes(addAll([good, moved]));
    expect(bytes(addAll([moved, good]))).toBe(whole);
    expect(bytes(aggregate.merge(addAll([moved]), addAll([good])))).toBe(whole);
    expect(bytes(aggregate.merge(addAll([good]), addAll([moved])))).toBe(whole);
    expect(whole).toBe(bytes(addAll([good, good])));
  });
});

describe('what was reached by other rules', () => {
  const other = { ...good.stamp, guidance: { id: 'quang-ninh-2023', version: '1.0.0' } };
  it.each<[string, AssessmentResult]>([
    ['another catalog', score({}, catalog4725)],
    ['another version', change((copy) => (copy.stamp.catalog.version = '1.0.1'))],
    ['another digest', change((copy) => (copy.stamp.catalog.digest = 'sha256-x'))],
    ['a guidance', change((copy) => (copy.stamp = other))],
    ['another policy', score({}, small, { policies: { overall: 'per-group' } })],
    ['another group', change((copy) => (copy.groups[2] = copy.groups[1]))],
    ['a group less', change((copy) => delete copy.groups[1])],
    ['a row less', change((copy) => delete copy.groups[1].criteria['1.2'])],
    ['a condition less', change((copy) => delete copy.groups[1].criteria['1.1'])],
    ['an item less', change((copy) => delete copy.groups[1].criteria['1.10'].items['1.10.1'])],
    [
      'an item more',
      change((copy) => (copy.groups[1].criteria['1.2'].items['1.3'] = { state: 'invalid' })),
    ],
    [
      'an item of another code',
      change((copy) => {
        const { items } = copy.groups[1].criteria['1.2'];
        items['1.3'] = items['1.2'];
        delete items['1.2'];
      }),
    ],
  ])('cannot be added: %s', (_, result) => {
    const mismatch = expect.objectContaining({ code: 'ERR_DDS_SUMMARY_MISMATCH' }) as Error;
    expect(() => aggregate.add(addAll([good]), result)).toThrow(mismatch);
    expect(() => aggregate.add(addAll([result]), good)).toThrow(mismatch);
    expect(() => aggregate.merge(addAll([good]), addAll([result]))).toThrow(mismatch);
    expect(() => aggregate.merge(addAll([result]), addAll([good]))).toThrow(mismatch);
  });

  it('can be added where only the engine was another', () => {
    const newer = change((copy) => (copy.stamp.engine = '99.0.0'));
    expect(bytes(addAll([good, newer]))).toBe(bytes(addAll([good, good])));
  });

  it('is told by the guidance', () => {
    const guided = score({}, catalog4725, { guidance: quangNinh2023 });
    expect(addAll([guided]).stamp?.guidance).toStrictEqual({
      id: quangNinh2023.id,
      version: quangNinh2023.version,
    });
  });

  it('stays what it was, whatever becomes of the result', () => {
    const policies = { notApplicable: [{ item: '1.2', stages: ['primary'], treatment: 'zero' }] };
    const result = structuredClone(score({}, small, { policies }));
    const summary = addAll([result]);
    const before = bytes(summary);
    (result as any).stamp.policies.notApplicable[0].stages.push('continuing');
    (result as any).stamp.catalog.id = 'x';
    expect(bytes(summary)).toBe(before);
  });
});
