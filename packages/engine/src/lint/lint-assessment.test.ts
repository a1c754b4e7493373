import type {
  Assessment,
  ConsistencyChecks,
  Evidence,
  EvidenceRequirement,
  Guidance,
} from '@dds/criteria';
import { catalog4725, checks4725, quangNinh2023 } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messyAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { lintAssessment, lintText, type LintOptions, type LintRuleName } from './index.js';
import { lintRules } from './rules/index.js';
import { lintTexts } from './texts.js';

const both = (text: string) => ({ vi: text, en: text });

const catalog = smallCatalog(
  {
    '1': {
      '1.1': 'condition',
      '1.2': {
        '1.2.1': { points: 6, measure: 'presence' },
        '1.2.2': { points: 4, measure: 'ratio' },
        '1.2.3': { points: 4, measure: 'ratio' },
      },
      '1.3': { '1.3': { points: 5, measure: 'count' } },
      '1.4': { '1.4': 1 },
      '1.5': { '1.5': 1 },
    },
  },
  [10],
);

const requirement: EvidenceRequirement = {
  id: 'r1',
  rows: ['1.2.1'],
  kind: 'plan',
  alternatives: ['decision'],
  strength: 'mandatory',
  title: both('plan'),
  states: [],
  due: 'assessment',
  public: true,
  stages: ['primary'],
  clause: both('clause'),
};

const guidance: Guidance = {
  id: 'sample-guidance',
  version: '1.0.0',
  catalog: 'sample',
  instrument: { issuer: both('x'), title: both('x'), date: '2025' },
  evidence: [requirement],
  general: [],
  roles: [],
  duties: [],
  authorities: [],
};

const checks: ConsistencyChecks = {
  id: 'sample-checks',
  version: '1.0.0',
  catalog: 'sample',
  dependencies: [{ id: 'd1', row: '1.4', on: ['1.5', '1.3', '9.9'], reason: both('x') }],
  named: [{ id: 'n1', rows: ['1.2.1', '1.2.2'], subject: both('x') }],
  sharedWholes: [{ id: 's1', rows: ['1.2.2', '1.2.3', '1.3'], subject: both('x') }],
};

const options: LintOptions = { guidance, checks, on: '2026-05-20' };

const entry = (id: string, rest: Partial<Evidence> = {}): Evidence => ({
  id,
  kind: 'plan',
  title: `Kế hoạch ${id}`,
  date: '2025-09-05',
  url: `https://truong.edu.vn/${id}`,
  ...rest,
});

/** A dossier that nothing is wrong with. */
const sound = {
  schemaVersion: 1,
  catalog: 'sample',
  schoolYear: '2025-2026',
  institution: { name: 'Trường A', stages: ['primary'], portal: 'https://truong.edu.vn' },
  conditions: { '1.1': { met: true, evidence: ['E1'] } },
  items: {
    '1.2.1': { points: 5, evidence: ['E1'], note: 'Phần mềm A' },
    '1.2.2': { points: 3, measure: { part: 30, whole: 40 }, evidence: ['E2'] },
    '1.2.3': { points: 0, measure: { part: 0, whole: 40 } },
    '1.3': { points: 5, measure: { count: 3 }, evidence: ['E3'] },
  },
  evidence: [entry('E1'), entry('E2'), entry('E3')],
};

type Parts = Partial<Record<keyof typeof sound, unknown>>;

const lint = (parts: Parts = {}, more: LintOptions = {}) =>
  lintAssessment(catalog, deepFreeze({ ...sound, ...parts }) as Assessment, {
    ...options,
    ...more,
  });

const items = (change: object) => ({ items: { ...sound.items, ...change } });
const evidence = (...entries: readonly Partial<Evidence>[]) => ({
  evidence: sound.evidence.map((one, at) => ({ ...one, ...entries[at] })),
});
const institution = (change: object) => ({ institution: { ...sound.institution, ...change } });

/** What each rule finds, and what it leaves alone though it comes close. */
const cases: Readonly<
  Record<LintRuleName, { finds: [Parts, object, LintOptions?][]; leaves: [Parts, LintOptions?][] }>
> = {
  'address-repeated': {
    finds: [
      [
        evidence(...Array<object>(3).fill({ url: 'https://truong.edu.vn/' })),
        { path: 'evidence', params: { url: 'https://truong.edu.vn', count: 3 } },
      ],
      [
        {
          evidence: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) =>
            entry(id, at < 3 ? { url: ' https://a.vn/x ' } : {}),
          ),
        },
        { params: { url: 'https://a.vn/x', count: 3 } },
      ],
    ],
    leaves: [
      [evidence(...Array<object>(2).fill({ url: 'https://truong.edu.vn' }))],
      [
        {
          evidence: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) =>
            entry(id, at < 3 ? { url: 'https://a.vn/x' } : {}),
          ),
        },
      ],
      [evidence(...Array<object>(3).fill({ url: '' }))],
    ],
  },
  'base-not-claimed': {
    finds: [
      [
        items({ '1.4': { points: 1 }, '1.3': { points: 0 } }),
        { path: 'items/1.4', params: { check: 'd1', rows: '1.5, 1.3' } },
      ],
    ],
    leaves: [
      [items({ '1.4': { points: 1 } })],
      [items({ '1.4': { points: 0 }, '1.3': { points: 0 } })],
      [items({ '1.4': { points: 1 }, '1.3': { points: 0 } }), { checks: undefined }],
      [
        items({ '1.4': { points: 1 } }),
        { checks: { ...checks, dependencies: [{ ...checks.dependencies[0]!, on: ['9.9'] }] } },
      ],
    ],
  },
  'condition-without-evidence': {
    finds: [
      [{ conditions: { '1.1': { met: true } } }, { path: 'conditions/1.1' }],
      [{ conditions: { '1.1': { met: true, evidence: ['E9'] } } }, { path: 'conditions/1.1' }],
    ],
    leaves: [[{ conditions: { '1.1': { met: false } } }], [{ conditions: {} }]],
  },
  'evidence-after-day': {
    finds: [
      [
        evidence({}, { date: '2026-05-21' }),
        { severity: 'error', path: 'evidence/1', params: { date: '2026-05-21', on: '2026-05-20' } },
      ],
    ],
    leaves: [
      [evidence({ date: '2026-05-20' })],
      [evidence({ date: '2026-05-21' }), { on: undefined }],
      [evidence({ date: '2026-13-40' })],
    ],
  },
  'evidence-before-school-year': {
    finds: [
      [
        evidence({ date: '2025-07-31' }),
        { path: 'evidence/0', params: { date: '2025-07-31', from: '2025-08-01' } },
      ],
      [evidence({ date: '2024-01-01', expires: '2025-07-31' }), { path: 'evidence/0' }],
    ],
    leaves: [
      [evidence({ date: '2025-08-01' })],
      [evidence({ date: '2020-01-01', kind: 'contract' })],
      [evidence({ date: '2020-01-01', kind: 'regulation' })],
      [evidence({ date: '2020-01-01', kind: 'decision' })],
      [evidence({ date: '2020-01-01', expires: '2025-08-01' })],
      [{ ...evidence({ date: '2020-01-01' }), schoolYear: 'x' }],
    ],
  },
  'evidence-date-malformed': {
    finds: [
      [evidence({ date: ' 5/9/2025 ' }), { path: 'evidence/0', params: { date: '5/9/2025' } }],
      [evidence({ expires: '2025-02-30' }), { path: 'evidence/0', params: { date: '2025-02-30' } }],
    ],
    leaves: [[evidence({ date: '' })], [evidence({ expires: '2027-01-01' })]],
  },
  'evidence-expired': {
    finds: [
      [
        evidence({ expires: '2026-05-19' }),
        { path: 'evidence/0', params: { expires: '2026-05-19', on: '2026-05-20' } },
      ],
    ],
    leaves: [
      [evidence({ expires: '2026-05-20' })],
      [evidence({ expires: '2026-05-19' }), { on: undefined }],
    ],
  },
  'evidence-id-repeated': {
    finds: [
      [
        { evidence: [...sound.evidence, entry('E1', { url: 'https://b.vn' })] },
        { severity: 'error', path: 'evidence/3', params: { id: 'E1' } },
      ],
    ],
    leaves: [[{}]],
  },
  'evidence-repeated': {
    finds: [
      [
        evidence({ number: '12/KH', issuer: 'THPT A' }, { number: ' 12/KH', issuer: 'THPT A' }),
        { severity: 'info', path: 'evidence/1', params: { id: 'E2', other: 'E1' } },
      ],
    ],
    leaves: [
      [evidence({ number: '12/KH' }, { number: '12/KH' })],
      [evidence({ issuer: 'A' }, { issuer: 'A' })],
      [evidence({ number: '12/KH', issuer: 'A' }, { number: '12/KH', issuer: 'B' })],
    ],
  },
  'evidence-unnamed': {
    finds: [
      [evidence({ title: ' ' }), { severity: 'info', path: 'evidence/0', params: { id: 'E1' } }],
    ],
    leaves: [[evidence({ title: '', number: '12/KH' })]],
  },
  'evidence-unused': {
    finds: [
      [
        { evidence: [...sound.evidence, entry('E4')] },
        { severity: 'info', path: 'evidence/3', params: { id: 'E4' } },
      ],
    ],
    leaves: [[{ evidence: [...sound.evidence, entry('E1')] }]],
  },
  'everything-full': {
    finds: [
      [
        {
          items: {
            '1.2.1': { points: 6 },
            '1.2.2': { points: 4 },
            '1.2.3': { points: 4 },
            '1.3': { points: 5 },
            '1.4': { points: 1 },
            '1.5': { points: 1 },
          },
        },
        { severity: 'info', path: 'institution', params: { count: 6 } },
      ],
    ],
    leaves: [
      [
        {
          items: {
            '1.2.1': { points: 6 },
            '1.2.2': { points: 4 },
            '1.2.3': { points: 4 },
            '1.3': { points: 5 },
            '1.4': { points: 1 },
            '1.5': { points: 0.99 },
          },
        },
      ],
    ],
  },
  'full-with-part': {
    finds: [
      [
        items({ '1.2.2': { points: 4, measure: { part: 39, whole: 40 }, evidence: ['E2'] } }),
        { path: 'items/1.2.2', params: { part: 39, whole: 40 } },
      ],
    ],
    leaves: [
      [items({ '1.2.2': { points: 4, measure: { part: 40, whole: 40 }, evidence: ['E2'] } })],
      [items({ '1.2.2': { points: 3.99, measure: { part: 39, whole: 40 } } })],
      [items({ '1.2.1': { points: 6, measure: { part: 1, whole: 2 }, evidence: ['E1'] } })],
      [items({ '1.2.2': { points: 4, measure: { part: 39 } } })],
      [items({ '1.2.2': { points: 4, measure: { whole: 39 } } })],
    ],
  },
  'full-without-evidence': {
    finds: [
      [
        items({ '1.2.1': { points: 6, note: 'A' } }),
        { path: 'items/1.2.1', params: { points: 6 } },
      ],
    ],
    leaves: [[items({ '1.2.1': { points: 5.99, note: 'A' } })]],
  },
  'institution-unnamed': {
    finds: [[institution({ name: ' ' }), { path: 'institution', params: {} }]],
    leaves: [[{}]],
  },
  'link-missing': {
    finds: [
      [evidence({ url: ' ' }), { path: 'items/1.2.1', params: { requirement: 'r1', id: 'E1' } }],
    ],
    leaves: [
      [
        evidence({ url: '' }),
        { guidance: { ...guidance, evidence: [{ ...requirement, public: false }] } },
      ],
      [evidence({ url: '', kind: 'list' })],
      [{ ...evidence({ url: '' }), ...institution({ stages: ['continuing'] }) }],
      [{ ...evidence({ url: '' }), ...items({ '1.2.1': { points: 0, evidence: ['E1'] } }) }],
      [
        {
          ...evidence({ url: '' }),
          ...items({ '1.2.1': { points: 5, note: 'A', evidence: ['E1', 'E2'] } }),
        },
      ],
    ],
  },
  'link-not-public': {
    finds: [
      [
        evidence({ public: false }),
        { path: 'items/1.2.1', params: { requirement: 'r1', id: 'E1' } },
      ],
      ...[
        'http://localhost/a',
        'http://192.168.1.5/a',
        'http://10.0.0.1',
        'http://172.31.0.1',
        'https://nas.local/x',
        'http://maychu/x',
        'http://[::1]/',
        'http://[fd00::1]/',
      ].map((url): [Parts, object] => [
        evidence({ url, kind: 'decision' }),
        { path: 'items/1.2.1', params: { requirement: 'r1', id: 'E1' } },
      ]),
    ],
    leaves: [
      [evidence({ public: true })],
      ...[
        'http://172.32.0.1',
        'https://truong.edu.vn./a',
        'http://11.0.0.1',
        'https://local.vn',
      ].map((url): [Parts] => [evidence({ url })]),
    ],
  },
  'one-entry-for-many': {
    finds: [
      [
        {
          conditions: { '1.1': { met: true, evidence: ['E1'] } },
          items: Object.fromEntries(
            ['1.2.1', '1.3', '1.4'].map((code) => [code, { points: 1, evidence: ['E1'] }]),
          ),
        },
        { severity: 'info', path: 'evidence/0', params: { id: 'E1', count: 4 } },
      ],
    ],
    leaves: [
      [
        {
          conditions: { '1.1': { met: true, evidence: ['E1'] } },
          items: Object.fromEntries(
            ['1.2.1', '1.2.2', '1.3'].map((code) => [code, { points: 1, evidence: ['E1'] }]),
          ),
        },
      ],
    ],
  },
  'points-on-nothing': {
    finds: [
      [
        items({ '1.2.2': { points: 1, measure: { part: 0, whole: 40 } } }),
        { path: 'items/1.2.2', params: {} },
      ],
      [items({ '1.3': { points: 1, measure: { count: 0 } } }), { path: 'items/1.3' }],
    ],
    leaves: [
      [items({ '1.2.1': { points: 1, measure: { part: 0, count: 0 } } })],
      [items({ '1.2.2': { points: 1, measure: { count: 0 } } })],
      [items({ '1.3': { points: 1, measure: { part: 0 } } })],
      [items({ '1.3': { points: 0, measure: { count: 0 } } })],
    ],
  },
  'portal-missing': {
    finds: [
      [institution({ portal: '' }), { path: 'institution', params: {} }],
      [
        institution({ portal: 'truong' }),
        { path: 'institution' },
        {
          guidance: {
            ...guidance,
            evidence: [],
            general: [
              { id: 'g', strength: 'mandatory', title: both('x'), public: true, clause: both('x') },
            ],
          },
        },
      ],
    ],
    leaves: [
      [institution({ portal: '' }), { guidance: undefined }],
      [institution({ portal: '' }), { guidance: { ...guidance, evidence: [] } }],
    ],
  },
  'row-forgotten': {
    finds: [
      [items({ '1.5': { note: 'sẽ làm' } }), { severity: 'info', path: 'items/1.5', params: {} }],
      [items({ '1.5': { evidence: ['E1'] } }), { severity: 'info', path: 'items/1.5' }],
      [items({ '1.2.2': { measure: { whole: 40 } } }), { severity: 'info', path: 'items/1.2.2' }],
      [
        { conditions: { '1.1': { evidence: ['E1'] } } },
        { severity: 'info', path: 'conditions/1.1' },
      ],
    ],
    leaves: [
      [items({ '1.5': {} })],
      [items({ '1.5': { note: ' ', measure: {}, evidence: ['E9'] } })],
      [items({ '1.5': { points: 0, note: 'không có' } })],
    ],
  },
  'school-year-malformed': {
    finds: [
      [
        { schoolYear: '2025-2027' },
        { severity: 'error', path: 'schoolYear', params: { schoolYear: '2025-2027' } },
      ],
      [{ schoolYear: undefined }, { severity: 'error', params: { schoolYear: '' } }],
    ],
    leaves: [[{}]],
  },
  'school-year-over': {
    finds: [
      [
        {},
        {
          severity: 'info',
          path: 'schoolYear',
          params: { schoolYear: '2025-2026', on: '2026-08-01' },
        },
        { on: '2026-08-01' },
      ],
      [{}, { severity: 'info', path: 'schoolYear' }, { on: '2025-07-31' }],
    ],
    leaves: [[{}, { on: '2026-07-31' }], [{}, { on: '2025-08-01' }], [{ schoolYear: 'x' }]],
  },
  'solution-unnamed': {
    finds: [
      [
        {
          ...items({ '1.2.1': { points: 5 }, '1.2.2': { points: 1, evidence: ['E1'] } }),
          ...evidence({ title: '', number: '1' }),
        },
        { path: 'items/1.2.1', params: { check: 'n1' } },
      ],
    ],
    leaves: [
      [items({ '1.2.1': { points: 5 }, '1.2.2': { points: 1, note: 'A' } })],
      [items({ '1.2.1': { points: 5 }, '1.2.2': { points: 1, evidence: ['E2'] } })],
      [items({ '1.2.1': { points: 0 }, '1.2.2': { points: 0 } })],
    ],
  },
  'stages-missing': {
    finds: [
      [institution({ stages: [] }), { path: 'institution', params: {} }],
      [institution({ stages: 'primary' }), { path: 'institution' }],
    ],
    leaves: [[institution({ stages: [] }), { guidance: undefined }]],
  },
  'whole-differs': {
    finds: [
      [
        items({ '1.2.3': { points: 0, measure: { part: 0, whole: 41 } } }),
        { path: 'items/1.2.3', params: { check: 's1', whole: 41, other: 40, row: '1.2.2' } },
      ],
    ],
    leaves: [
      [items({ '1.2.3': { points: 0, measure: { part: 0 } } })],
      [items({ '1.2.3': { points: 0, measure: { whole: '41' } } })],
    ],
  },
  'whole-zero': {
    finds: [
      [
        items({ '1.2.2': { points: 1, measure: { whole: 0 } } }),
        { path: 'items/1.2.2', params: {} },
      ],
    ],
    leaves: [
      [items({ '1.2.2': { points: 0, measure: { whole: 0 } } })],
      [items({ '1.3': { points: 1, measure: { whole: 0 } } })],
    ],
  },
};

describe('lintAssessment', () => {
  it('finds nothing in a sound dossier', () => {
    expect(lint()).toEqual([]);
  });

  describe.each(Object.entries(cases))('%s', (name, { finds, leaves }) => {
    it.each(finds)('finds %j', (parts, expected, more) => {
      const found = lint(parts, more).filter(({ code }) => code === name);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ severity: 'warning', ...expected, code: name });
    });

    it.each(leaves)('leaves alone %j', (parts, more) => {
      expect(lint(parts, more).filter(({ code }) => code === name)).toEqual([]);
    });

    it('can be left out', () => {
      const [parts, , more] = finds[0]!;
      const codes = lint(parts, { ...more, except: [name as LintRuleName] }).map(
        ({ code }) => code,
      );
      expect(codes).not.toContain(name);
    });
  });

  it('names one finding for each closed entry where none is open', () => {
    const parts = {
      ...evidence({ url: '' }, { public: false }),
      ...items({ '1.2.1': { points: 5, note: 'A', evidence: ['E1', 'E2'] } }),
    };
    expect(lint(parts).map(({ code, params }) => [code, params['id']])).toEqual([
      ['link-missing', 'E1'],
      ['link-not-public', 'E2'],
    ]);
  });

  it('puts what is outside rows first, entries in their order, then rows in catalog order', () => {
    const entries = Array.from({ length: 12 }, (_, at) => entry(`X${at}`, { title: '' }));
    const found = lint({
      evidence: entries,
      schoolYear: 'x',
      institution: { stages: ['primary'] },
      conditions: { '1.1': { met: true } },
      items: {
        '1.3': { points: 5 },
        '1.2.2': { points: 4, measure: { part: 0, whole: 9 } },
        '1.2.1': { points: 6, note: 'A' },
      },
    });
    expect(found.map(({ code, path }) => `${path} ${code}`)).toEqual([
      ...entries.flatMap((_, at) => [
        `evidence/${at} evidence-unnamed`,
        `evidence/${at} evidence-unused`,
      ]),
      'institution institution-unnamed',
      'institution portal-missing',
      'schoolYear school-year-malformed',
      'conditions/1.1 condition-without-evidence',
      'items/1.2.1 full-without-evidence',
      'items/1.2.2 full-with-part',
      'items/1.2.2 full-without-evidence',
      'items/1.2.2 points-on-nothing',
      'items/1.3 full-without-evidence',
    ]);
  });

  it('has at least fifteen rules, in alphabetical order, each with words in both languages', () => {
    const names = lintRules.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(15);
    expect(names).toEqual([...names].sort());
    expect(Object.keys(lintTexts).sort()).toEqual(names);
    for (const [, { finds }] of Object.entries(cases)) {
      const [parts, , more] = finds[0]!;
      for (const finding of lint(parts, more)) {
        for (const locale of ['vi', 'en'] as const) {
          expect(lintText(finding, locale)).not.toMatch(/[{}]|–/);
        }
      }
    }
  });

  it('says where and what in one sentence', () => {
    const [finding] = lint(evidence({ date: '2026-05-21' }));
    expect(lintText(finding!, 'vi')).toBe(
      'Minh chứng 1: ghi ngày 21/05/2026, sau ngày 20/05/2026; hãy kiểm tra lại ngày ban hành.',
    );
  });

  it.each([
    [{ on: '2026-02-30' }, 'ERR_DDS_OPTION_INVALID'],
    [{ on: 5 }, 'ERR_DDS_OPTION_INVALID'],
    [{ except: ['no-such-rule'] }, 'ERR_DDS_OPTION_INVALID'],
    [{ except: 'address-repeated' }, 'ERR_DDS_OPTION_INVALID'],
    [{ checks: { ...checks, catalog: 'another' } }, 'ERR_DDS_CATALOG_MISMATCH'],
  ])('refuses %j', (more, code) => {
    const thrown = expect.objectContaining({ code }) as Error;
    expect(() => lint({}, more as unknown as LintOptions)).toThrow(thrown);
  });

  it('survives any file, and says the same of it each time', () => {
    const all = { guidance: quangNinh2023, checks: checks4725, on: '2026-05-20' };
    fc.assert(
      fc.property(messyAssessment, (assessment) => {
        const found = lintAssessment(catalog4725, deepFreeze(assessment), all);
        expect(lintAssessment(catalog4725, assessment, all)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
