import type { Assessment } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  emptyLedger,
  findOrigin,
  mergeProposals,
  type Proposal,
  type ProposalIssue,
  type ProposalIssueCode,
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
const nested = (lists: number) => {
  let value: unknown = 1;
  for (let at = 0; at < lists; at += 1) value = [value];
  return value;
};

describe('proposals rule 1: paths', () => {
  it.each<[string, unknown, object]>([
    ['conditions/1.1/met', false, { conditions: { '1.1': { met: false } } }],
    ['items/1.3.1/points', 0, { items: { '1.3.1': { points: 0 } } }],
    ['items/1.3.1/points', -0.5, { items: { '1.3.1': { points: -0.5 } } }],
    ['items/1.3.1/notApplicable', 'x', { items: { '1.3.1': { notApplicable: 'x' } } }],
    ['items/9.9/measure', { count: 0 }, { items: { '9.9': { measure: { count: 0 } } } }],
    [
      'items/a/measure',
      { part: 1, whole: 2 },
      { items: { a: { measure: { part: 1, whole: 2 } } } },
    ],
    ['items/toString/points', 1, { items: { toString: { points: 1 } } }],
    ['evidence/E1', plan, { evidence: [plan] }],
    ['evidence/E1', { id: 'E1', kind: '' }, { evidence: [{ id: 'E1', kind: '' }] }],
    ...['name', 'id', 'province', 'portal', 'authority'].map((key): [string, unknown, object] => [
      `institution/${key}`,
      'x',
      { institution: { [key]: 'x' } },
    ]),
    ['schoolYear', '2025-2026', { schoolYear: '2025-2026' }],
  ])('fills %s with %j', (path, value, part) => {
    expect(merge(bare, offer(path, value))).toEqual({
      assessment: { ...bare, ...part },
      ledger: {
        schemaVersion: 1,
        entries: [{ id: 1, path, value, origin, status: 'filled', decision: null }],
      },
      issues: [],
    });
  });

  it.each([
    ...['', '/', 'items', 'items/', 'items/1', 'items/1/', 'items//points', '/items/1/points'],
    ...['items/1/points/', 'items/1/points/x', 'items/1/note', 'Items/1/points', 'items/1/met'],
    ...['conditions/1.1', 'conditions/1.1/points', 'conditions//met', 'evidence', 'evidence/'],
    ...['evidence/E/', 'evidence/E/title', 'institution', 'institution/', 'institution/stages'],
    ...[
      'institution/name/',
      'institution/name/x',
      'institution/toString',
      'schoolYear/',
      'catalog',
    ],
    ...['__proto__', 'schemaVersion', 'items/__proto__/points', 'items/constructor/measure'],
    ...['conditions/prototype/met', 'evidence/__proto__', 'institution/constructor'],
    ...['items/1/__proto__', '__proto__/x/points', 'schoolYear '],
  ])('knows no field %j', (path) => {
    const { assessment, ledger, issues } = merge(bare, offer(path, 'x'));
    expect(issues).toEqual([error('proposal-path-unknown', 'proposals/0', { path })]);
    expect(assessment).toEqual(bare);
    expect(ledger.entries).toEqual([]);
    expect(({} as Record<string, unknown>)['points']).toBeUndefined();
  });

  it.each<[string, unknown[]]>([
    ['conditions/1.1/met', ['true', 1, 0, null, undefined, {}, []]],
    ['items/1/points', ['6', true, null, NaN, Infinity, -Infinity, {}, [6]]],
    ['items/1/notApplicable', ['', ' \n\u00a0', 5, true, null, {}]],
    ['items/1/measure', [{}, [], null, 5, 'x', { count: '1' }, { count: NaN }, { count: 1, x: 1 }]],
    ['items/1/measure', [{ count: null }, { part: 1, whole: Infinity }, [1]]],
    [
      'evidence/E1',
      [{}, null, 'E1', [plan], { id: 'E1' }, { ...plan, id: 'E2' }, { kind: 'plan' }],
    ],
    [
      'evidence/E1',
      [
        { ...plan, kind: 5 },
        { ...plan, x: NaN },
        { ...plan, x: () => 1 },
      ],
    ],
    ['evidence/E1', [JSON.parse('{"id":"E1","kind":"plan","__proto__":{}}')]],
    ['institution/name', ['', ' ', 5, null, {}]],
    ['schoolYear', ['', ' ', 2025, null, undefined]],
  ])('takes no such value for %s', (path, values) => {
    const { ledger, issues } = merge(bare, ...values.map((value) => offer(path, value)));
    expect(ledger.entries).toEqual([]);
    expect(issues).toEqual(
      values.map((_, at) => error('proposal-value-invalid', `proposals/${at}`, { path })),
    );
  });
});

describe('proposals rule 2: what is empty', () => {
  const statusOf = (part: object, path: string, value: unknown) =>
    merge(withPart(part), offer(path, value)).ledger.entries[0]?.status;

  it.each<[string, object, string, unknown, string]>([
    ['an empty text', { schoolYear: '' }, 'schoolYear', 'x', 'filled'],
    ['a blank text is none', { schoolYear: ' ' }, 'schoolYear', 'x', 'different'],
    ['null is none', { schoolYear: null }, 'schoolYear', 'x', 'different'],
    ['false is none', { conditions: { a: { met: false } } }, 'conditions/a/met', true, 'different'],
    ['zero is none', { items: { a: { points: 0 } } }, 'items/a/points', 1, 'different'],
    ['a row with a note', { items: { a: { note: 'x' } } }, 'items/a/points', 1, 'filled'],
    ['points of empty text', { items: { a: { points: '' } } }, 'items/a/points', 1, 'filled'],
    [
      'no row is left out',
      { items: { a: { points: 1 } } },
      'items/a/notApplicable',
      'x',
      'different',
    ],
    [
      'no row is scored',
      { items: { a: { notApplicable: 'x' } } },
      'items/a/points',
      1,
      'different',
    ],
    ['both empty', { items: { a: { notApplicable: '' } } }, 'items/a/points', 1, 'filled'],
    [
      'a measure beside',
      { items: { a: { points: 1 } } },
      'items/a/measure',
      { count: 1 },
      'filled',
    ],
    [
      'a measure without a key',
      { items: { a: { measure: {} } } },
      'items/a/measure',
      { count: 1 },
      'filled',
    ],
    [
      'a measure of empty text',
      { items: { a: { measure: '' } } },
      'items/a/measure',
      { count: 1 },
      'filled',
    ],
    [
      'a measure of one key',
      { items: { a: { measure: { part: 1 } } } },
      'items/a/measure',
      { part: 1, whole: 2 },
      'different',
    ],
    [
      'a measure that is a list',
      { items: { a: { measure: [] } } },
      'items/a/measure',
      { count: 1 },
      'different',
    ],
    [
      'a register without the id',
      { evidence: [null, 'E1', { id: 'E2' }] },
      'evidence/E1',
      plan,
      'filled',
    ],
    ['an entry with the id alone', { evidence: [{ id: 'E1' }] }, 'evidence/E1', plan, 'different'],
  ])('%s', (_, part, path, value, status) => {
    expect(statusOf(part, path, value)).toBe(status);
  });
});

describe('proposals rule 3: same, empty, otherwise', () => {
  it('changes nothing for the same, key order aside', () => {
    const file = withPart({ items: { a: { measure: { part: 1, whole: 2 } } }, evidence: [plan] });
    const { title, ...rest } = plan;
    const { assessment, ledger } = merge(
      file,
      offer('items/a/measure', { whole: 2, part: 1 }),
      offer('evidence/E1', { title, ...rest }),
    );
    expect(JSON.stringify(assessment)).toBe(JSON.stringify(file));
    expect(ledger.entries.map(({ status }) => status)).toEqual(['same', 'same']);
  });

  it('keeps what stands where something else is offered', () => {
    const file = withPart({ items: { a: { points: 4 } }, evidence: [{ ...plan, title: 'x' }] });
    const { assessment, ledger } = merge(
      file,
      offer('items/a/points', 6),
      offer('evidence/E1', plan),
    );
    expect(assessment).toEqual(file);
    expect(ledger.entries.map(({ status }) => status)).toEqual(['different', 'different']);
  });

  it('changes neither the file, the proposals nor the ledger, and shares nothing with them', () => {
    const given = { path: 'evidence/E1', value: { ...plan }, origin: { ...origin } } as Proposal;
    const { assessment, ledger } = merge(bare, given);
    expect(assessment.evidence?.[0]).not.toBe(given.value);
    expect(ledger.entries[0]?.origin).not.toBe(given.origin);
    expect(emptyLedger).toEqual({ schemaVersion: 1, entries: [] });
  });
});

describe('proposals rule 4: in order, and once', () => {
  it('weighs each against what those before it left', () => {
    const { assessment, ledger } = merge(
      bare,
      offer('items/a/points', 6),
      offer('items/a/notApplicable', 'x'),
      offer('items/a/points', 5),
      offer('items/a/points', 6, { system: 'other' }),
    );
    expect(assessment.items).toEqual({ a: { points: 6 } });
    const statuses = ledger.entries.map(({ id, status }) => `${id} ${status}`);
    expect(statuses).toEqual(['1 filled', '2 different', '3 different', '4 same']);
  });

  it('knows an offer by path, value and system, whatever else its origin says', () => {
    const later = { ...origin, at: '2026-01-01T00:00:00Z', reference: 'x' };
    const { ledger } = merge(bare, offer('schoolYear', 'x'), offer('schoolYear', 'x', later));
    expect(ledger.entries).toHaveLength(1);
  });

  it('does not offer again what a person took away', () => {
    const first = merge(bare, offer('schoolYear', 'x'));
    const again = mergeProposals(bare, [offer('schoolYear', 'x')], first.ledger);
    expect(again).toEqual({ assessment: bare, ledger: first.ledger, issues: [] });
  });

  it('merges a value as deep as it takes once', () => {
    const offered = [offer('evidence/E1', { ...plan, x: nested(61) })];
    const first = mergeProposals(bare, offered);
    expect(first.issues).toEqual([]);
    expect(mergeProposals(first.assessment, offered, deepFreeze(first.ledger))).toEqual(first);
    const { issues } = merge(bare, offer('evidence/E1', { ...plan, x: nested(62) }));
    expect(issues.map(({ code }) => code)).toEqual(['proposal-value-invalid']);
  });
});

describe('proposals rule 6: findOrigin', () => {
  it('is the origin as long as the value stands', () => {
    const { assessment, ledger } = merge(bare, offer('schoolYear', 'x'));
    expect(findOrigin(deepFreeze(assessment), deepFreeze(ledger), 'schoolYear')).toEqual(origin);
    expect(findOrigin({ ...assessment, schoolYear: 'y' }, ledger, 'schoolYear')).toBeNull();
    expect(findOrigin(bare, ledger, 'schoolYear')).toBeNull();
    expect(findOrigin(assessment, emptyLedger, 'schoolYear')).toBeNull();
    expect(findOrigin(assessment, null as never, 'schoolYear')).toBeNull();
    expect(findOrigin(assessment, ledger, 'items/__proto__/points')).toBeNull();
  });

  it('is none where the value was there, or waits', () => {
    const file = withPart({ schoolYear: 'x', institution: { name: 'a' } });
    const { ledger } = merge(file, offer('schoolYear', 'x'), offer('institution/name', 'b'));
    expect(findOrigin(file, ledger, 'schoolYear')).toBeNull();
    expect(findOrigin(file, ledger, 'institution/name')).toBeNull();
    expectMisuse(() => findOrigin([] as never, ledger, 'schoolYear'), 'ERR_DDS_ASSESSMENT_INVALID');
  });
});

describe('proposals rule 8: the order of keys', () => {
  it('puts new keys last and leaves the others where they are', () => {
    const file = withPart({ items: { b: { note: 'x', points: '' } }, x: 1 });
    const { assessment } = merge(
      file,
      offer('items/b/points', 1),
      offer('items/a/points', 2),
      offer('schoolYear', 'y'),
    );
    expect(JSON.stringify(assessment)).toBe(
      '{"schemaVersion":1,"catalog":"4725-2022","items":{"b":{"note":"x","points":1},"a":{"points":2}},"x":1,"schoolYear":"y"}',
    );
  });
});
