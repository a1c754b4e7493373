import { catalog4725, defineCatalog } from '@dds/criteria';
import type { Assessment, AssessmentResult, Catalog, Guidance, Policies } from '@dds/criteria';
// eslint-disable-next-line no-restricted-imports -- Ajv keeps this dialect there.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCatalog, findGuidance, readVectors } from '../testing/vectors.js';
import { scoreAssessment, scoreTotals } from './index.js';

interface Vector {
  readonly name: string;
  readonly rule: string;
  readonly catalog: string | Catalog;
  readonly guidance?: string | Guidance;
  readonly policies?: Partial<Policies>;
  readonly assessment: Assessment;
  readonly expect: AssessmentResult | { readonly error: string };
}

const files = readVectors<Vector>('scoring');

function optionsOf({ guidance, policies }: Vector) {
  return {
    ...(guidance === undefined ? {} : { guidance: findGuidance(guidance) }),
    ...(policies === undefined ? {} : { policies }),
  };
}

const schema = new URL('../../../criteria/data/result.schema.json', import.meta.url);
const fitsSchema = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

/** The codes of a result in the order of their keys. */
function codesOf({ groups }: AssessmentResult): unknown {
  return Object.entries(groups).map(([code, { criteria }]) => [
    code,
    Object.entries(criteria).map(([criterion, row]) =>
      row.kind === 'scored' ? [criterion, Object.keys(row.items)] : criterion,
    ),
  ]);
}

function totalsOf({ complete, level, groups }: AssessmentResult) {
  const totals = Object.entries(groups).map(([code, { criteria: _, ...rest }]) => [code, rest]);
  return { complete, level, groups: Object.fromEntries(totals) as object };
}

function run(vector: Vector): void {
  const { assessment, expect: expected } = vector;
  const catalog = findCatalog(vector.catalog);
  const options = optionsOf(vector);
  if ('error' in expected) {
    const thrown = expect.objectContaining({ name: 'DdsError', code: expected.error }) as Error;
    expect(() => scoreAssessment(catalog, assessment, options)).toThrow(thrown);
    expect(() => scoreTotals(catalog, assessment, options)).toThrow(thrown);
    return;
  }
  const scored = scoreAssessment(catalog, assessment, options);
  const { stamp, ...result } = scored;
  const { engine, ...stamped } = stamp;
  const { id, version, digest } = catalog;
  expect(engine).toMatch(/^\d+\.\d+\.\d+/);
  expect({ stamp: stamped, ...result }).toStrictEqual({
    ...expected,
    stamp: {
      ...expected.stamp,
      catalog: Object.assign({ id, version, digest }, expected.stamp.catalog),
    },
  });
  expect(codesOf(scored)).toStrictEqual(codesOf(expected));
  expect(scoreTotals(catalog, assessment, options)).toStrictEqual(totalsOf(expected));
  expect(fitsSchema(scored), JSON.stringify(fitsSchema.errors)).toBe(true);
}

describe.each(files)('vectors/scoring/$file', ({ vectors }) => {
  it.each(vectors)('rule $rule: $name', run);
});

describe('the vectors', () => {
  const all = files.flatMap(({ vectors }) => vectors);

  it('are at least 250, each with a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(250);
  });

  it('bring catalogs of their own that are sound and carry their digest', () => {
    const own = all.flatMap(({ catalog }) => (typeof catalog === 'string' ? [] : [catalog]));
    expect(own.length).toBeGreaterThan(0);
    for (const { digest, ...data } of own) expect(defineCatalog(data).digest).toBe(digest);
  });

  it('hold every issue code, item state, hold and policy value', () => {
    const text = JSON.stringify(all.map((one) => [one.policies, one.expect]));
    const words = [
      ...['answer-ambiguous', 'answer-malformed', 'criterion-above-maximum', 'evidence-missing'],
      ...['evidence-unknown', 'evidence-url-unsafe', 'group-above-maximum', 'group-rescaled'],
      ...['measure-invalid', 'not-applicable-not-allowed', 'points-above-maximum'],
      ...['points-above-unverified-maximum', 'points-invalid', 'unknown-code'],
      ...['scored', 'unanswered', 'not-applicable', 'invalid', 'met', 'unmet'],
      ...['condition-unmet', 'condition-unanswered', 'withhold', 'lowest-level', 'ignore'],
      ...['lowest-group', 'per-group', 'advise', 'require', 'zero', 'rescale'],
    ];
    expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([]);
  });
});

describe('what JSON cannot say', () => {
  const score = (items: object, rest: object = {}) =>
    scoreAssessment(catalog4725, { catalog: '4725-2022', items, ...rest } as Assessment);
  const invalid = (points: unknown) => [
    { code: 'points-invalid', severity: 'error', path: 'items/1.5.1', params: { points } },
  ];

  it.each([
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [6n, 'bigint'],
    [Symbol('6'), 'symbol'],
    [() => 6, 'function'],
    [Object(6), 'object'],
    [new Date(0), 'object'],
  ])('rule 1: %o is no number of points', (points, shown) => {
    const { groups, issues } = score({ '1.5.1': { points } });
    expect(issues).toStrictEqual(invalid(shown));
    expect(groups['1']).toMatchObject({
      points: 0,
      level: null,
      holds: ['invalid', expect.any(String)],
    });
  });

  it.each([NaN, Infinity])('rule 11: a count of %d cannot be', (count) => {
    const { issues } = score({ '1.4': { points: 6, measure: { count } } });
    expect(issues).toMatchObject([{ code: 'measure-invalid', path: 'items/1.4' }]);
  });

  it('rule 0: what is undefined is absent', () => {
    const none = undefined;
    const absent = { points: 6, notApplicable: none, measure: none, evidence: none };
    const rest = { conditions: { '1.1': none, '1.2': { met: none }, x: none }, institution: none };
    const items = { '1.5.1': absent, '1.5.2': { points: none }, '1.4': none, '9.9': none };
    const { groups, issues } = score(items, { ...rest, evidence: none });
    expect(issues).toEqual([]);
    expect(groups['1']).toMatchObject({ points: 6, holds: ['condition-unanswered'] });
    expect(score({}, { items: none, conditions: none }).issues).toEqual([]);
  });

  it('rule 12: zero has no sign', () => {
    const { groups } = score({ '1.5.1': { points: -0 } });
    expect(groups['1']?.points).toBe(0);
    expect(groups['1']?.criteria['1.5']).toMatchObject({
      points: 0,
      items: { '1.5.1': { points: 0 } },
    });
  });
});
