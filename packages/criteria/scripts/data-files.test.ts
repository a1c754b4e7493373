import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { catalog4725, checks4725, quangNinh2023, quangNinhProcedure } from '../src/index.js';
import {
  parseAssessment,
  parseCatalog,
  parseChecks,
  parseGuidance,
  parseProcedure,
} from '../src/schema/index.js';
import { renderDataFiles } from './data-files.js';

const folder = new URL('../data/', import.meta.url);
const files = renderDataFiles();

type SchemaName = 'assessment' | 'catalog' | 'checks' | 'guidance' | 'procedure' | 'result';

function validate(name: SchemaName, value: unknown): boolean {
  const schema = JSON.parse(files[`${name}.schema.json`] ?? '') as object;
  // `strict` makes ajv refuse a schema with a keyword it does not know.
  return new Ajv2020({ strict: true, allowUnionTypes: true }).validate(schema, value);
}

function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the folder data/', () => {
  it('is what the build would write', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
    }
  });

  it('holds the catalog and the guidance as the library has them', () => {
    expect(JSON.parse(files['catalog-4725-2022.json'] ?? '')).toEqual(copyOf(catalog4725));
    expect(JSON.parse(files['guidance-quang-ninh-2023.json'] ?? '')).toEqual(copyOf(quangNinh2023));
    expect(JSON.parse(files['checks-4725.json'] ?? '')).toEqual(copyOf(checks4725));
    expect(JSON.parse(files['procedure-quang-ninh.json'] ?? '')).toEqual(
      copyOf(quangNinhProcedure),
    );
  });

  test.each(['assessment', 'catalog', 'checks', 'guidance', 'procedure', 'result'])(
    'describes the schema of %s',
    (name) => {
      expect(JSON.parse(files[`${name}.schema.json`] ?? '')).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:dds:schema:${name}:1`,
        title: expect.stringMatching(/^[A-Z]/) as unknown,
        description: expect.stringMatching(/\.$/) as unknown,
      });
    },
  );
});

const dossier = { schemaVersion: 1, catalog: '4725-2022' };
const [group] = catalog4725.groups;
const [requirement] = quangNinh2023.evidence;
const [authority] = quangNinh2023.authorities;
const [period] = quangNinhProcedure.periods;

describe('a schema and its parser', () => {
  const parsers = {
    assessment: parseAssessment,
    catalog: parseCatalog,
    checks: parseChecks,
    guidance: parseGuidance,
    procedure: parseProcedure,
  };
  const cases: [keyof typeof parsers, string, unknown, boolean][] = [
    ['assessment', 'an empty dossier', dossier, true],
    [
      'assessment',
      'a full dossier',
      {
        ...dossier,
        schoolYear: '2025-2026',
        institution: { name: 'A', stages: ['primary', 'continuing'] },
        conditions: { '1.1': { met: false, evidence: ['H1'] } },
        items: {
          '1.3.1': { points: 6.5, measure: { count: '4x', whole: 5 } },
          '2.4.2': { notApplicable: 'không', note: '' },
        },
        evidence: [{ id: 'H1', kind: 'other', url: 'nowhere' }],
      },
      true,
    ],
    ['assessment', 'a key that is not known', { ...dossier, colour: 1 }, true],
    ['assessment', 'points as text', { ...dossier, items: { '1.4': { points: 'sáu' } } }, true],
    ['assessment', 'points as null', { ...dossier, items: { '1.4': { points: null } } }, false],
    ['assessment', 'no version', { catalog: '4725-2022' }, false],
    ['assessment', 'a newer version', { ...dossier, schemaVersion: 2 }, false],
    ['assessment', 'no catalog', { schemaVersion: 1 }, false],
    ['assessment', 'a list of items', { ...dossier, items: [] }, false],
    ['assessment', 'met in words', { ...dossier, conditions: { '1.1': { met: 'x' } } }, false],
    ['assessment', 'a wrong kind', { ...dossier, evidence: [{ id: 'H', kind: 'x' }] }, false],
    ['assessment', 'a wrong stage', { ...dossier, institution: { stages: ['x'] } }, false],
    ['assessment', 'a list', [], false],
    ['catalog', '4725', catalog4725, true],
    ['catalog', 'bare numbers', { ...catalog4725, groups: [{ ...group, maxPoints: 100 }] }, false],
    ['catalog', 'no sources', { ...catalog4725, sources: undefined }, false],
    ['catalog', 'no levels', { ...catalog4725, levels: [] }, false],
    ['checks', '4725', checks4725, true],
    [
      'checks',
      'a reason in one language',
      { ...checks4725, named: [{ id: 'a', rows: ['1'] }] },
      false,
    ],
    ['checks', 'no rows', { ...checks4725, sharedWholes: [{ id: 'a' }] }, false],
    ['procedure', 'Quảng Ninh', quangNinhProcedure, true],
    [
      'procedure',
      'a day of no month',
      { ...quangNinhProcedure, periods: [{ ...period, due: { approve: '--13-01' } }] },
      false,
    ],
    [
      'procedure',
      'an unknown action',
      { ...quangNinhProcedure, periods: [{ ...period, may: { vote: [] } }] },
      false,
    ],
    ['guidance', 'Quảng Ninh', quangNinh2023, true],
    [
      'guidance',
      'one language',
      { ...quangNinh2023, evidence: [{ ...requirement, title: { vi: 'a' } }] },
      false,
    ],
    [
      'guidance',
      'a wrong day',
      { ...quangNinh2023, authorities: [{ ...authority, from: '1/7/2025' }] },
      false,
    ],
    [
      'guidance',
      'a wrong due',
      { ...quangNinh2023, evidence: [{ ...requirement, due: 'x' }] },
      false,
    ],
  ];

  test.each(cases)('of %s agree on %s', (name, _, value, valid) => {
    expect(validate(name, copyOf(value))).toBe(valid);
    expect(parsers[name](value).ok).toBe(valid);
  });
});

describe('the schema of a result', () => {
  const result = {
    schemaVersion: 1,
    stamp: {
      catalog: { id: '4725-2022', version: '1.0.0', digest: catalog4725.digest },
      guidance: null,
      policies: {
        conditions: 'withhold',
        overall: 'lowest-group',
        notApplicable: [{ item: '2.4.2', stages: ['continuing'], treatment: 'rescale' }],
        evidence: 'advise',
      },
      engine: '1.0.0',
    },
    complete: false,
    level: null,
    groups: {
      '1': {
        points: 62.5,
        maxPoints: 100,
        levelByPoints: 2,
        level: null,
        holds: ['condition-unmet'],
        criteria: {
          '1.1': { kind: 'condition', state: 'unmet' },
          '1.3': {
            kind: 'scored',
            points: 24,
            maxPoints: 30,
            band: 3,
            items: { '1.3.1': { state: 'scored', points: 6, maxPoints: 6 } },
          },
        },
      },
    },
    issues: [
      {
        code: 'points-above-maximum',
        severity: 'error',
        path: 'items/1.3.1',
        params: { points: 7, maxPoints: 6 },
      },
    ],
  };

  it('takes a result', () => expect(validate('result', result)).toBe(true));

  test.each([
    ['an unknown hold', { groups: { '1': { ...result.groups['1'], holds: ['x'] } } }],
    ['a level in words', { level: 'two' }],
    ['no stamp', { stamp: undefined }],
    ['an unknown issue', { issues: [{ ...result.issues[0], code: 'x' }] }],
  ])('refuses %s', (_, change) => {
    expect(validate('result', copyOf({ ...result, ...change }))).toBe(false);
  });
});
