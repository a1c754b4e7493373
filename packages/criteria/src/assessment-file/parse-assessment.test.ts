import fc from 'fast-check';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Assessment } from '../assessment/types.js';
import type { Catalog } from '../catalog/types.js';
import type { Guidance } from '../guidance/types.js';
import type { AssessmentResult } from '../result/types.js';
import type { assessmentSchema } from '../schema/assessment-schema.js';
import type { catalogSchema } from '../schema/catalog-schema.js';
import type { guidanceSchema } from '../schema/guidance-schema.js';
import { parseAssessment, parseAssessmentText } from './parse-assessment.js';
import type { ParseIssue } from '../schema/parse-issue.js';
import { parseIssueText } from '../schema/parse-issue-text.js';
import type { resultSchema } from '../schema/result-schema.js';
import { scanJson } from './scan-json.js';

const full: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  institution: { name: 'Trường THPT A', stages: ['upper-secondary'], portal: 'https://a.edu.vn' },
  conditions: { '1.1': { met: true, evidence: ['H1-1.1-01'], note: 'đủ' } },
  items: {
    '1.3.1': { points: 6, measure: { count: 45 } },
    '1.6.1': { points: 'sáu rưỡi', measure: { part: '42?', whole: 45 } },
    '2.4.2': { notApplicable: 'không tuyển sinh đầu cấp' },
  },
  evidence: [{ id: 'H1-1.1-01', kind: 'plan', title: 'Kế hoạch', date: '05/09' }],
};

function seen(issues: readonly ParseIssue[]): string[] {
  return issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

function issuesOf(value: unknown): string[] {
  return seen(parseAssessment(value).issues);
}

const base = { schemaVersion: 1, catalog: '4725-2022' };

describe('a dossier', () => {
  it('comes back equal, as a copy, with text where a number could not be read', () => {
    const read = parseAssessment(full);
    expect(read).toEqual({ ok: true, value: full, issues: [] });
    expect(read.ok && read.value.items).not.toBe(full.items);
  });

  it('comes back equal from its text, whatever mark an editor put before it', () => {
    expect(parseAssessmentText(`\ufeff${JSON.stringify(full, null, 2)}\n`)).toEqual(
      parseAssessment(full),
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    const read = parseAssessment({ ...base, schoolYear: undefined });
    expect(read.ok && 'schoolYear' in read.value).toBe(false);
  });

  it('keeps what it does not know, and warns of each', () => {
    const value = { ...base, colour: 1, items: { '9.9': { points: 1, colour: { deep: true } } } };
    const read = parseAssessment(value);
    expect(read.ok && read.value).toEqual(value);
    expect(seen(read.issues)).toEqual([
      'warning key-unknown items/9.9/colour',
      'warning key-unknown colour',
    ]);
  });

  it('warns of evidence ids used twice', () => {
    const evidence = [1, 2].map(() => ({ id: 'H1', kind: 'plan' }));
    expect(issuesOf({ ...base, evidence })).toEqual([
      'warning evidence-id-duplicate evidence/1/id',
    ]);
  });
});

describe('a file that is not taken', () => {
  const cyclic: Record<string, unknown> = { ...base };
  cyclic['items'] = { '1.3.1': cyclic };
  const deep: unknown = JSON.parse('['.repeat(40) + ']'.repeat(40));
  const cases: [string, unknown, string[]][] = [
    ['nothing', undefined, ['error not-json ']],
    ['null', null, ['error shape-invalid ']],
    ['a list', [base], ['error shape-invalid ']],
    ['a file without a version', {}, ['error schema-version-missing schemaVersion']],
    [
      'a newer version, whatever else it holds',
      { schemaVersion: 2, items: [] },
      ['error schema-version-newer schemaVersion'],
    ],
    ['version 0', { schemaVersion: 0 }, ['error schema-version-unknown schemaVersion']],
    ['a version as text', { schemaVersion: '1' }, ['error schema-version-unknown schemaVersion']],
    ['no catalog', { schemaVersion: 1 }, ['error value-missing catalog']],
    [
      'points as a list',
      { ...base, items: { '1.3.1': { points: [6] } } },
      ['error shape-invalid items/1.3.1/points'],
    ],
    [
      'points as null',
      { ...base, items: { '1.3.1': { points: null } } },
      ['error shape-invalid items/1.3.1/points'],
    ],
    [
      'points that JSON cannot hold',
      { ...base, items: { '1.3.1': { points: Number.NaN } } },
      ['error not-json items/1.3.1/points'],
    ],
    [
      'an answer as a number',
      { ...base, items: { '1.3.1': 6 } },
      ['error shape-invalid items/1.3.1'],
    ],
    [
      'a condition met in words',
      { ...base, conditions: { '1.1': { met: 'yes' } } },
      ['error shape-invalid conditions/1.1/met'],
    ],
    [
      'a kind of evidence unheard of',
      { ...base, evidence: [{ id: 'H1', kind: 'song' }] },
      ['error value-unknown evidence/0/kind'],
    ],
    [
      'evidence without an id',
      { ...base, evidence: [{ kind: 'plan' }] },
      ['error value-missing evidence/0/id'],
    ],
    [
      'a stage unheard of',
      { ...base, institution: { stages: ['university'] } },
      ['error value-unknown institution/stages/0'],
    ],
    ['a cycle', cyclic, ['error cycle items/1.3.1']],
    ['deep nesting', { ...base, deep }, ['error too-deep deep/' + '0/'.repeat(30) + '0']],
    [
      'a huge text',
      { ...base, schoolYear: 'x'.repeat(1_000_001) },
      ['error text-too-long schoolYear'],
    ],
    ['a huge key', { ...base, items: { ['x'.repeat(201)]: {} } }, ['error text-too-long items']],
    [
      'too many values',
      { ...base, evidence: new Array(60_000).fill('') },
      ['error too-many-values '],
    ],
    ['a date object', { ...base, schoolYear: new Date(0) }, ['error not-json schoolYear']],
    ['a function', { ...base, catalog: () => '4725-2022' }, ['error not-json catalog']],
  ];

  test.each(cases)('is %s', (_, value, expected) => {
    expect(parseAssessment(value).ok).toBe(false);
    expect(issuesOf(value)).toEqual(expected);
    for (const issue of parseAssessment(value).issues) {
      expect(parseIssueText(issue, 'vi')).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it('lists each fault, not the first alone', () => {
    const value = { ...base, items: { a: 1, b: { points: true } }, conditions: [], evidence: {} };
    expect(issuesOf(value)).toHaveLength(4);
  });
});

describe('prototype keys', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('refuses %s and does no harm', (key) => {
    const text = `{"schemaVersion":1,"catalog":"c","items":{"${key}":{"points":1}}}`;
    const read = parseAssessmentText(text);
    expect(seen(read.issues)).toEqual(['error key-forbidden items']);
    expect(Object.prototype).not.toHaveProperty('points');
    expect({}).not.toHaveProperty('points');
  });

  it('gives back plain objects', () => {
    const read = parseAssessment(Object.assign(Object.create(null) as object, full));
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
    expect(read.ok && Object.getPrototypeOf(read.value.items)).toBe(Object.prototype);
  });
});

describe('text', () => {
  it.each([undefined, null, 7, {}, ['{}']])('is not %o', (value) => {
    const read = parseAssessmentText(value as string);
    expect(read.ok).toBe(false);
    expect(seen(read.issues)).toEqual(['error shape-invalid ']);
  });

  test.each([
    ['', 1, 1],
    ['{ "a": 1,\n  }', 2, 3],
    ['{"a" 1}', 1, 6],
    ['[1, 2', 1, 6],
    ['{"a": "b\nc"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{"a": 1} x', 1, 10],
    ['[1,]', 1, 4],
    ["{'a': 1}", 1, 2],
    ['nul', 1, 1],
    ['{"a": "\\x"}', 1, 7],
  ])('says where %j breaks off', (text, line, column) => {
    expect(parseAssessmentText(text).issues).toEqual([
      { code: 'json-malformed', severity: 'error', path: '', params: { line, column } },
    ]);
  });

  it('refuses a key named twice, as one answer would be lost', () => {
    const read = parseAssessmentText('{"items":{"1.4":{},\n "1.\\u0034":{}}}');
    expect(read.issues[0]).toMatchObject({
      code: 'key-duplicate',
      params: { key: '1.4', line: 2, column: 2 },
    });
  });

  it('refuses more than four mebibytes, counted in bytes', () => {
    const text = JSON.stringify({ ...base, more: 'ệ'.repeat(1_500_000) });
    expect(text.length).toBeLessThan(4 * 1024 * 1024);
    expect(seen(parseAssessmentText(text).issues)).toEqual(['error too-large ']);
  });

  it('survives a million brackets', () => {
    const text = '['.repeat(1_000_000);
    expect(seen(parseAssessmentText(text).issues)).toEqual(['error too-deep ']);
  });

  it('calls sound what JSON.parse takes, and nothing else', () => {
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const signs = fc.constantFrom(...'{}[]",:\\ue01.-+ tn\n'.split(''), 'true', 'null', '"a":');
    const noise = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(noise, fc.json()), (text) => {
        expect(scanJson(text, 99).kind !== 'malformed').toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an issue', () => {
  const issue = { code: 'json-malformed', severity: 'error', path: '', params: {} } as const;

  it('of a newer reader is said by its code', () => {
    const newer = { ...issue, code: 'from-later', path: 'items' } as unknown as ParseIssue;
    expect(parseIssueText(newer, 'vi')).toBe('items: from-later');
    expect(parseIssueText({ ...newer, code: 'constructor' } as never, 'en')).toMatch(
      /: constructor$/,
    );
  });

  it('without what it speaks of keeps the places of its text', () => {
    const { params: _, ...bare } = issue;
    const said = parseIssueText({ ...bare, code: 'too-large' } as unknown as ParseIssue, 'en');
    expect(said).toContain('{limit}');
    const odd = { ...issue, code: 'too-large', params: { limit: {} } } as unknown as ParseIssue;
    expect(parseIssueText(odd, 'en')).toBe(said);
    expect(parseIssueText({ ...odd, params: null } as unknown as ParseIssue, 'en')).toBe(said);
  });

  it.each([undefined, null, 7, {}, { ...issue, path: 1 }, { ...issue, code: [] }])(
    'is not %o',
    (value) => {
      const thrown = expect.objectContaining({ code: 'ERR_DDS_OPTION_INVALID' }) as Error;
      expect(() => parseIssueText(value as ParseIssue, 'vi')).toThrow(thrown);
    },
  );
});

describe('any value at all', () => {
  it('gives a result and never an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (value) => {
        const read = parseAssessment(value);
        const nested = parseAssessment({ ...base, items: value });
        for (const issue of [...read.issues, ...nested.issues]) {
          expect(parseIssueText(issue, 'vi').length).toBeGreaterThan(issue.path.length + 10);
        }
      }),
    );
  });
});

describe('the schemas', () => {
  it('have the types of the contract', () => {
    expectTypeOf<z.infer<typeof assessmentSchema>>().toExtend<Assessment>();
    expectTypeOf<z.infer<typeof catalogSchema> & { digest: string }>().toExtend<Catalog>();
    expectTypeOf<z.infer<typeof guidanceSchema>>().toExtend<Guidance>();
    expectTypeOf<z.infer<typeof resultSchema>>().toExtend<AssessmentResult>();
    expectTypeOf<DeepMutable<Assessment>>().toExtend<z.infer<typeof assessmentSchema>>();
    expectTypeOf<DeepMutable<Catalog>>().toExtend<z.infer<typeof catalogSchema>>();
    expectTypeOf<DeepMutable<Guidance>>().toExtend<z.infer<typeof guidanceSchema>>();
    expectTypeOf<DeepMutable<AssessmentResult>>().toExtend<z.infer<typeof resultSchema>>();
  });
});

type DeepMutable<T> = T extends object ? { -readonly [Key in keyof T]: DeepMutable<T[Key]> } : T;
