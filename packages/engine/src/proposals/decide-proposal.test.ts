import type { Assessment } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  decideProposal,
  emptyLedger,
  findOrigin,
  mergeProposals,
  type Decision,
  type Proposal,
  type ProposalLedger,
} from './index.js';

const origin = { system: 'lms.example.edu.vn' };
const who = { by: 'Nguyễn Thị An', at: '2026-05-20T08:00:00+07:00' };
const offer = (path: string, value: unknown, system = origin.system) =>
  ({ path, value, origin: { system } }) as Proposal;
const fileOf = (part: object) =>
  deepFreeze({ schemaVersion: 1, catalog: '4725-2022', ...part }) as Assessment;
const merged = (part: object, ...proposals: Proposal[]) =>
  deepFreeze(mergeProposals(fileOf(part), deepFreeze(proposals)));
const accept = (id: number): Decision => ({ id, decision: 'accept', ...who });
const refuse = (id: number): Decision => ({ id, decision: 'refuse', ...who });

describe('proposals rule 5: accept', () => {
  it.each<[string, object, string, unknown, unknown, object]>([
    [
      'points',
      { items: { a: { points: 4, note: 'x' } } },
      'items/a/points',
      6,
      4,
      { items: { a: { points: 6, note: 'x' } } },
    ],
    [
      'points instead of notApplicable',
      { items: { a: { notApplicable: 'x' } } },
      'items/a/points',
      6,
      'x',
      { items: { a: { points: 6 } } },
    ],
    [
      'notApplicable instead of points',
      { items: { a: { points: 4 } } },
      'items/a/notApplicable',
      'x',
      4,
      { items: { a: { notApplicable: 'x' } } },
    ],
    [
      'a condition',
      { conditions: { a: { met: false } } },
      'conditions/a/met',
      true,
      false,
      { conditions: { a: { met: true } } },
    ],
    [
      'a measure, whole',
      { items: { a: { measure: { count: 1 } } } },
      'items/a/measure',
      { part: 1, whole: 2 },
      { count: 1 },
      { items: { a: { measure: { part: 1, whole: 2 } } } },
    ],
    [
      'an entry, in its place',
      {
        evidence: [
          { id: 'A', kind: 'x' },
          { id: 'B', kind: 'y' },
        ],
      },
      'evidence/A',
      { id: 'A', kind: 'z' },
      { id: 'A', kind: 'x' },
      {
        evidence: [
          { id: 'A', kind: 'z' },
          { id: 'B', kind: 'y' },
        ],
      },
    ],
    [
      'the institution',
      { institution: { name: 'a', stages: [] } },
      'institution/name',
      'b',
      'a',
      { institution: { name: 'b', stages: [] } },
    ],
    ['the school year', { schoolYear: 'a' }, 'schoolYear', 'b', 'a', { schoolYear: 'b' }],
  ])('%s', (_, part, path, value, replaced, after) => {
    const { assessment, ledger } = merged(part, offer(path, value));
    expect(ledger.entries[0]?.status).toBe('different');
    const decided = decideProposal(assessment, ledger, deepFreeze(accept(1)));
    expect(decided).toEqual({
      assessment: fileOf(after),
      ledger: {
        schemaVersion: 1,
        entries: [
          { id: 1, path, value, origin, status: 'accepted', decision: { ...who, replaced } },
        ],
      },
      issues: [],
    });
    expect(findOrigin(decided.assessment, decided.ledger, path)).toEqual(origin);
  });

  it('takes a value that was filled, or puts it back where it was taken away', () => {
    const { assessment, ledger } = merged({}, offer('schoolYear', 'x'));
    const kept = decideProposal(assessment, ledger, accept(1));
    expect(kept.assessment).toEqual(assessment);
    expect(kept.ledger.entries[0]?.decision?.replaced).toBe('x');
    const put = decideProposal(fileOf({}), ledger, accept(1));
    expect(put.assessment.schoolYear).toBe('x');
    expect(put.ledger.entries[0]?.decision?.replaced).toBeNull();
  });

  it('leaves the other entries, and the last accepted names the origin', () => {
    const { assessment, ledger } = merged(
      { schoolYear: 'a' },
      offer('schoolYear', 'b', 'one'),
      offer('schoolYear', 'b', 'two'),
    );
    const one = decideProposal(assessment, ledger, accept(1));
    expect(one.ledger.entries[1]).toEqual(ledger.entries[1]);
    expect(findOrigin(one.assessment, one.ledger, 'schoolYear')).toEqual({ system: 'one' });
    const two = decideProposal(one.assessment, one.ledger, accept(2));
    expect(findOrigin(two.assessment, two.ledger, 'schoolYear')).toEqual({ system: 'two' });
    expect(two.ledger.entries[0]).toEqual(one.ledger.entries[0]);
  });
});

describe('proposals rule 5: refuse', () => {
  it('leaves a field that is different, also where the value came to stand there', () => {
    const { ledger } = merged({ schoolYear: 'a' }, offer('schoolYear', 'b'));
    for (const schoolYear of ['a', 'b']) {
      const { assessment, ledger: after } = decideProposal(
        fileOf({ schoolYear }),
        ledger,
        refuse(1),
      );
      expect(assessment).toEqual(fileOf({ schoolYear }));
      expect(after.entries[0]).toMatchObject({
        status: 'refused',
        decision: { ...who, replaced: schoolYear },
      });
    }
  });

  it.each<[string, unknown, object]>([
    ['schoolYear', 'x', {}],
    ['institution/name', 'x', { institution: {} }],
    ['items/a/points', 1, { items: { a: {} } }],
    ['items/a/notApplicable', 'x', { items: { a: {} } }],
    ['items/a/measure', { count: 1 }, { items: { a: {} } }],
    ['conditions/a/met', false, { conditions: { a: {} } }],
    ['evidence/E', { id: 'E', kind: 'plan' }, { evidence: [] }],
  ])('empties %s, which was filled, and it is not offered again', (path, value, after) => {
    const { assessment, ledger } = merged({}, offer(path, value));
    const decided = deepFreeze(decideProposal(assessment, ledger, refuse(1)));
    expect(decided.assessment).toEqual(fileOf(after));
    expect(decided.ledger.entries[0]?.decision).toEqual({ ...who, replaced: value });
    expect(findOrigin(decided.assessment, decided.ledger, path)).toBeNull();
    const again = mergeProposals(decided.assessment, [offer(path, value)], decided.ledger);
    expect(again).toEqual(decided);
  });

  it('leaves a filled field that a person wrote over, and the other entries of a register', () => {
    const filled = merged({}, offer('schoolYear', 'x'));
    const other = fileOf({ schoolYear: 'y' });
    expect(decideProposal(other, filled.ledger, refuse(1)).assessment).toEqual(other);
    const register = [{ id: 'A', kind: 'x' }, 5];
    const { assessment, ledger } = merged(
      { evidence: register },
      offer('evidence/B', { id: 'B', kind: 'x' }),
    );
    expect(decideProposal(assessment, ledger, refuse(1)).assessment.evidence).toEqual(register);
    const twice = fileOf({
      evidence: [
        { id: 'B', kind: 'x' },
        { id: 'B', kind: 'y' },
      ],
    });
    const left = decideProposal(twice, ledger, refuse(1)).assessment.evidence;
    expect(left).toEqual([{ id: 'B', kind: 'y' }]);
  });
});

describe('proposals rule 5: what cannot be decided', () => {
  const { assessment, ledger } = merged(
    { schoolYear: 'a', institution: { name: 'n' } },
    offer('schoolYear', 'a'),
    offer('institution/name', 'm'),
    offer('institution/id', 'i'),
  );
  const decide = (decision: unknown, sheet: unknown = ledger) =>
    decideProposal(assessment, sheet as ProposalLedger, decision as Decision);

  it.each([0, 1, 4, -1, 1.5, '2', null, undefined])('the entry %j', (id) => {
    expectMisuse(() => decide({ ...accept(2), id }));
  });

  it.each([null, undefined, 5, 'accept', []])('the decision %j', (decision) => {
    expectMisuse(() => decide(decision));
  });

  it('an entry that is decided', () => {
    for (const first of [accept(2), refuse(3)]) {
      const once = decide(first);
      expectMisuse(() => decide(first, once.ledger));
      expectMisuse(() => decide({ ...first, decision: 'refuse' }, once.ledger));
    }
  });

  it.each([
    ...['', ' ', 5, null, undefined].map((by) => ({ by })),
    ...[
      '',
      '2026-05-20',
      '2026-05-20T08:00:00',
      '2026-02-30T08:00:00Z',
      '2026-05-20T24:00:00Z',
    ].map((at) => ({ at })),
    ...[' 2026-05-20T08:00:00Z', '2026-05-20T08:00Z', 5, null, undefined].map((at) => ({ at })),
    ...['', 'Accept', 'accepted', true, undefined].map((decision) => ({ decision })),
  ])('%j', (part) => {
    expectMisuse(() => decide({ ...accept(2), ...part }));
  });

  it.each(['2026-05-20T08:00:00Z', '2024-02-29T23:59:59.123456789-23:59'])('but at %s', (at) => {
    const { ledger: after } = decide({ ...accept(2), at });
    expect(after.entries[1]?.decision).toEqual({ by: who.by, at, replaced: 'n' });
  });

  it('any entry of a ledger that is none', () => {
    for (const given of [null, {}, emptyLedger, { ...ledger, schemaVersion: 2 }])
      expectMisuse(() => decide(accept(2), given));
  });

  it('a file that is none', () => {
    for (const file of [null, [], 'x'])
      expectMisuse(
        () => decideProposal(file as never, ledger, accept(2)),
        'ERR_DDS_ASSESSMENT_INVALID',
      );
  });

  it('a field whose part is malformed: an issue, and nothing is decided', () => {
    const file = fileOf({ institution: [] });
    expect(decideProposal(file, ledger, accept(3))).toEqual({
      assessment: file,
      ledger,
      issues: [
        {
          code: 'proposal-target-malformed',
          severity: 'error',
          path: 'proposals/2',
          params: { path: 'institution/id' },
        },
      ],
    });
  });
});
