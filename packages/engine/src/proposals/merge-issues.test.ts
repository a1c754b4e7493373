import type { Assessment, Locale } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  emptyLedger,
  mergeProposals,
  proposalIssueText,
  type Proposal,
  type ProposalIssue,
  type ProposalIssueCode,
  type ProposalLedger,
} from './index.js';

const origin = { system: 'lms.example.edu.vn' };
const bare = deepFreeze<Assessment>({ schemaVersion: 1, catalog: '4725-2022' });
const offer = (path: unknown, value: unknown, from: unknown = origin) => {
  const given: unknown = deepFreeze({ path, value, origin: from });
  return given as Proposal;
};
const withPart = (part: object) => deepFreeze<Assessment>({ ...bare, ...part });
const merge = (file: Assessment, ...proposals: Proposal[]) => mergeProposals(file, proposals);
const error = (code: ProposalIssueCode, path: string, params = {}): ProposalIssue => ({
  code,
  severity: 'error',
  path,
  params,
});
const plan = { id: 'E1', kind: 'plan', title: 'Kế hoạch' };

describe('proposals rule 7: issues', () => {
  it.each<[string, unknown]>([
    ...[null, 5, 'x', [], {}].map((one): [string, unknown] => [JSON.stringify(one), one]),
    ['no text path', { path: 5, value: 'x', origin }],
    ['no origin', { path: 'schoolYear', value: 'x' }],
    ['an origin that is a text', offer('schoolYear', 'x', 'lms')],
    ['no system', offer('schoolYear', 'x', {})],
    ['a system that says nothing', offer('schoolYear', 'x', { system: ' ' })],
    ['an at that is no text', offer('schoolYear', 'x', { ...origin, at: 5 })],
    ['a reference that is no text', offer('schoolYear', 'x', { ...origin, reference: null })],
    ['an origin that JSON cannot carry', offer('schoolYear', 'x', { ...origin, x: NaN })],
  ])('proposal-malformed: %s', (_, given) => {
    const { ledger, issues } = merge(bare, given as Proposal);
    expect(issues).toEqual([error('proposal-malformed', 'proposals/0')]);
    expect(ledger.entries).toEqual([]);
  });

  it.each<[string, object]>([
    ['items/1/points', { items: [] }],
    ['items/1/points', { items: null }],
    ['items/1/notApplicable', { items: { 1: 'x' } }],
    ['items/1/measure', { items: { 1: null } }],
    ['conditions/1/met', { conditions: 'x' }],
    ['evidence/E1', { evidence: {} }],
    ['institution/name', { institution: 'x' }],
  ])('proposal-target-malformed: %s in %j', (path, part) => {
    const file = withPart(part);
    const given = offer(path, path.endsWith('points') ? 1 : path.endsWith('met') ? true : 'x');
    const value = { measure: { count: 1 }, E1: plan }[path.split('/').at(-1)!] ?? given.value;
    const { assessment, ledger, issues } = merge(file, { ...given, value: value as never });
    expect(issues).toEqual([error('proposal-target-malformed', 'proposals/0', { path })]);
    expect(assessment).toEqual(file);
    expect(ledger.entries).toEqual([]);
  });

  it('takes the others, names the place, and cuts a long path', () => {
    const { assessment, issues } = merge(bare, offer('x'.repeat(99), 1), offer('schoolYear', 'x'));
    expect(issues).toEqual([
      error('proposal-path-unknown', 'proposals/0', { path: 'x'.repeat(80) }),
    ]);
    expect(assessment.schoolYear).toBe('x');
  });

  it.each([null, {}, 'x', undefined])('proposals that are no list: %j', (proposals) => {
    const { issues } = mergeProposals(bare, proposals as never);
    expect(issues).toEqual([error('proposal-malformed', 'proposals')]);
  });

  const { ledger } = merge(bare, offer('schoolYear', 'x'));
  const entry = ledger.entries[0]!;
  const decision = { by: 'An', at: 'x', replaced: null };
  it.each<[string, unknown]>([
    ...[null, 5, [], {}].map((one): [string, unknown] => [JSON.stringify(one), one]),
    ['another version', { ...ledger, schemaVersion: 2 }],
    ['entries that are no list', { ...ledger, entries: {} }],
    ...[
      ...[null, 'x', {}, { ...entry, id: 2 }, { ...entry, path: 'x' }, { ...entry, path: 5 }],
      ...[
        { ...entry, value: ' ' },
        { ...entry, origin: {} },
        { ...entry, origin: null },
      ],
      ...[
        { ...entry, origin: { system: '' } },
        { ...entry, origin: { ...origin, at: 5 } },
      ],
      ...[
        { ...entry, status: 'new' },
        { ...entry, decision },
        { ...entry, status: 'accepted' },
      ],
      { ...entry, status: 'refused', decision: { ...decision, by: 5 } },
      { ...entry, status: 'refused', decision: { ...decision, at: 5 } },
      { ...entry, status: 'refused', decision: { by: 'An', at: 'x' } },
    ].map((one): [string, unknown] => [JSON.stringify(one), { ...ledger, entries: [one] }]),
  ])('ledger-malformed: %s', (_, given) => {
    const found = mergeProposals(bare, [], deepFreeze(given) as ProposalLedger);
    expect(found).toEqual({
      assessment: bare,
      ledger: emptyLedger,
      issues: [error('ledger-malformed', 'ledger')],
    });
  });

  it('refuses a file that is none', () => {
    for (const file of [null, [], 'x', 5])
      expectMisuse(() => merge(file as never), 'ERR_DDS_ASSESSMENT_INVALID');
    expectMisuse(() => merge({ x: NaN } as never), 'ERR_DDS_VALUE_NOT_JSON');
  });

  it.each<[ProposalIssueCode, string, string, string]>([
    ['ledger-malformed', 'ledger', 'Sổ đề xuất: không đọc được', 'Ledger of proposals: cannot be'],
    ['proposal-malformed', 'proposals/0', 'Đề xuất 1: không đúng dạng', 'Proposal 1: is not of'],
    ['proposal-malformed', 'proposals', 'Đề xuất: không đúng dạng', 'Proposal: is not of'],
    ['proposal-path-unknown', 'proposals/1', 'Đề xuất 2: “a/{b}”', 'Proposal 2: “a/{b}” is no'],
    ['proposal-target-malformed', 'proposals/2', 'Đề xuất 3: phần', 'Proposal 3: the part'],
    [
      'proposal-value-invalid',
      'proposals/3',
      'Đề xuất 4: giá trị cho “a/{b}”',
      'Proposal 4: the value for “a/{b}”',
    ],
  ])('says %s at %s', (code, path, vi, en) => {
    const said = (locale: Locale) =>
      proposalIssueText(error(code, path, { path: 'a/{b}' }), locale);
    expect(said('vi').slice(0, vi.length)).toBe(vi);
    expect(said('en').slice(0, en.length)).toBe(en);
    for (const locale of ['vi', 'en'] as const) expect(said(locale)).toMatch(/[^.{]\.$/);
  });
});
