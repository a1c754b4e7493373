import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment, AssessmentResult, Catalog, Guidance, Policies } from '@dds/criteria';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreAssessment, scoreTotals } from './score/index.js';

interface Vector {
  readonly name: string;
  readonly rule: string;
  readonly catalog: string | Catalog;
  readonly guidance?: string | Guidance;
  readonly policies?: Partial<Policies>;
  readonly assessment: Assessment;
  readonly expect: AssessmentResult | { readonly error: string };
}

const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

function readVectors(file: string): Vector[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Vector);
}

function find<T extends { readonly id: string }>(known: T, named: string | T): T {
  if (typeof named !== 'string') return named;
  if (named !== known.id) throw new Error(`no such vector data: ${named}`);
  return known;
}

function optionsOf({ guidance, policies }: Vector) {
  return {
    ...(guidance === undefined ? {} : { guidance: find(quangNinh2023, guidance) }),
    ...(policies === undefined ? {} : { policies }),
  };
}

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
  const catalog = find(catalog4725, vector.catalog);
  const options = optionsOf(vector);
  if ('error' in expected) {
    const thrown = expect.objectContaining({ name: 'DdsError', code: expected.error }) as Error;
    expect(() => scoreAssessment(catalog, assessment, options)).toThrow(thrown);
    expect(() => scoreTotals(catalog, assessment, options)).toThrow(thrown);
    return;
  }
  const { stamp, ...result } = scoreAssessment(catalog, assessment, options);
  const { engine, ...stamped } = stamp;
  const { id, version, digest } = catalog;
  expect(engine).toMatch(/^\d+\.\d+\.\d+/);
  expect({ stamp: stamped, ...result }).toStrictEqual({
    ...expected,
    stamp: { ...expected.stamp, catalog: { id, version, digest, ...expected.stamp.catalog } },
  });
  expect(codesOf({ stamp, ...result })).toStrictEqual(codesOf(expected));
  expect(scoreTotals(catalog, assessment, options)).toStrictEqual(totalsOf(expected));
}

describe.each(files)('vectors/%s', (file) => {
  it.each(readVectors(file))('rule $rule: $name', run);
});

describe('the vectors', () => {
  const all = files.flatMap(readVectors);

  it('are at least 250, each with a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(250);
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
