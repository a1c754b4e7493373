import type { Assessment, EvidenceKind } from '@dds/criteria';
import { catalog4725 } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssessmentFile } from './read-assessment-file.js';
import { writeAssessmentFile } from './write-assessment-file.js';

const criteria = catalog4725.groups.flatMap((group) => group.criteria);
const conditionCodes = criteria.filter(({ kind }) => kind === 'condition').map(({ code }) => code);
const itemCodes = criteria.flatMap((criterion) =>
  criterion.kind === 'scored' ? criterion.items.map(({ code }) => code) : [],
);

const text = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom('Hạ Long', '7,5', ''),
);
const typed = fc.oneof(
  fc.integer({ min: -100, max: 10_000 }).map((n) => n / 100),
  text,
);
const evidenceIds = fc.array(text, { maxLength: 3 });
const optional = { requiredKeys: [] };

const conditionAnswer = fc.record(
  { note: text, evidence: evidenceIds, met: fc.boolean() },
  optional,
);

const itemAnswer = fc.record(
  {
    note: text,
    evidence: evidenceIds,
    points: typed,
    notApplicable: text,
    measure: fc.record({ whole: typed, part: typed, count: typed }, optional),
  },
  optional,
);

const evidence = fc.record(
  {
    url: text,
    title: text,
    kind: fc.constantFrom<EvidenceKind>('plan', 'regulation', 'report', 'other'),
    id: text,
    number: text,
    date: text,
    issuer: text,
  },
  { requiredKeys: ['id', 'kind'] },
);

/** Whatever a person can type into the form, with the keys in an order of their own. */
const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record(
  {
    evidence: fc.array(evidence, { maxLength: 4 }),
    items: fc.dictionary(fc.constantFrom(...itemCodes), itemAnswer, { noNullPrototype: true }),
    conditions: fc.dictionary(fc.constantFrom(...conditionCodes), conditionAnswer, {
      noNullPrototype: true,
    }),
    institution: fc.record({ portal: text, name: text, id: text, province: text }, optional),
    schoolYear: text,
    catalog: fc.constant(catalog4725.id),
    schemaVersion: fc.constant(1 as const),
  },
  { requiredKeys: ['schemaVersion', 'catalog'] },
);

function write(assessment: Assessment): string {
  return writeAssessmentFile(assessment, catalog4725);
}

function read(text: string): Assessment {
  const file = readAssessmentFile(text, catalog4725);
  if (!file.ok) throw new Error(JSON.stringify(file.issues));
  return file.assessment;
}

const head = { schemaVersion: 1, catalog: '4725-2022' } as const;

describe('writeAssessmentFile', () => {
  it('writes the documented order, two spaces and a newline at the end', () => {
    const assessment: Assessment = {
      evidence: [
        {
          url: 'https://c1.example/kh',
          issuer: 'Trường',
          date: '2025-09-05',
          number: '12/KH',
          title: 'Kế hoạch',
          kind: 'plan',
          id: 'H2',
        },
        { kind: 'other', id: 'H1' },
      ],
      items: {
        '2.4.2': { note: 'n', evidence: ['b', 'a'], notApplicable: 'không có' },
        '1.3.1': { measure: { whole: 45, part: 42, count: 7 }, points: 6.5 },
      },
      conditions: { '1.2': { note: 'n', evidence: ['H2'], met: false }, '1.1': { met: true } },
      institution: {
        authority: 'Sở',
        portal: 'https://c1.example',
        province: 'Quảng Ninh',
        stages: ['upper-secondary', 'primary'],
        id: '1',
        name: 'THPT Hạ Long',
      },
      schoolYear: '2025-2026',
      catalog: '4725-2022',
      schemaVersion: 1,
    };
    expect(write(assessment)).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "catalog": "4725-2022",
        "schoolYear": "2025-2026",
        "institution": {
          "name": "THPT Hạ Long",
          "id": "1",
          "stages": [
            "upper-secondary",
            "primary"
          ],
          "province": "Quảng Ninh",
          "portal": "https://c1.example",
          "authority": "Sở"
        },
        "conditions": {
          "1.1": {
            "met": true
          },
          "1.2": {
            "met": false,
            "evidence": [
              "H2"
            ],
            "note": "n"
          }
        },
        "items": {
          "1.3.1": {
            "points": 6.5,
            "measure": {
              "count": 7,
              "part": 42,
              "whole": 45
            }
          },
          "2.4.2": {
            "notApplicable": "không có",
            "evidence": [
              "b",
              "a"
            ],
            "note": "n"
          }
        },
        "evidence": [
          {
            "id": "H2",
            "kind": "plan",
            "title": "Kế hoạch",
            "number": "12/KH",
            "date": "2025-09-05",
            "issuer": "Trường",
            "url": "https://c1.example/kh"
          },
          {
            "id": "H1",
            "kind": "other"
          }
        ]
      }
      "
    `);
  });

  it('writes answers in the order of the catalog, whatever its codes', () => {
    const reversed = { ...catalog4725, groups: [...catalog4725.groups].reverse() };
    const assessment = { ...head, items: { '1.4': {}, '2.4.2': {} } };
    expect(writeAssessmentFile(assessment, reversed)).toMatch(/"2\.4\.2"[^]*"1\.4"/);
  });

  it('writes unknown codes and keys after the known ones, by code unit', () => {
    const assessment = {
      zebra: 1,
      điểm: 2,
      Alpha: 3,
      ...head,
      items: { '9.9': {}, '10.1': {}, '1.3.2': { extra: 1, points: 1 }, '1.3.1': {} },
    };
    const keys = [...write(assessment).matchAll(/"([^"]+)":/g)].map(([, key]) => key);
    expect(keys).toEqual(
      [
        'schemaVersion',
        'catalog',
        'items',
        '1.3.1',
        '1.3.2',
        'points',
        'extra',
        '10.1',
        '9.9',
      ].concat(['Alpha', 'zebra', 'điểm']),
    );
  });

  it('gives the same bytes again after reading', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const text = write(assessment);
        expect(write(read(text))).toBe(text);
      }),
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(read(write(assessment))).toEqual(assessment);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    const reverse = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(reverse);
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([key, entry]) => [key, reverse(entry)]));
    };
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(write(reverse(assessment) as Assessment)).toBe(write(assessment));
      }),
    );
  });

  it('keeps what the format does not know', () => {
    const assessment = { ...head, vendor: { b: [1], a: null }, items: { 'x.1': { points: '?' } } };
    expect(read(write(assessment))).toEqual(assessment);
  });

  it('keeps points that JSON does not know as text', () => {
    expect(read(write({ ...head, items: { '1.4': { points: NaN } } })).items).toEqual({
      '1.4': { points: 'NaN' },
    });
  });

  it('writes a file that can be read, even with prototype keys in the assessment', () => {
    const hostile = JSON.parse(
      '{"schemaVersion":1,"catalog":"4725-2022","items":{"__proto__":{"points":1},"1.4":{"constructor":1}}}',
    ) as Assessment;
    expect(read(write(hostile))).toEqual({ ...head, items: { '1.4': {} } });
  });
});
