import { dossierActions, type Locale } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, eventOf, logOf, procedure, soundLog } from '../testing/dossiers.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  appendEvent,
  dossierActionName,
  dossierStageName,
  lifecycleIssueText,
  readDossier,
  verifyLog,
  type DossierLog,
  type DossierStage,
  type LifecycleIssue,
  type LifecycleIssueCode,
  type LoggedEvent,
} from './index.js';

const options = { procedure };
const log = deepFreeze(logOf('create', 'approve', 'submit', 'start-review', 'recognise'));
const verify = (given: unknown, rest: object = {}) =>
  verifyLog(deepFreeze(given) as DossierLog, { ...options, ...rest });
const found = (given: unknown, rest: object = {}) =>
  verify(given, rest).issues.map(({ code, path }) => `${code} ${path}`);
const edit = (at: number, changes: object) =>
  log.map((entry, index) => (index === at ? { ...entry, ...changes } : entry));

/** The entry with the hash that its content has: a forger's. */
function rehash(entry: object): LoggedEvent {
  const { hash: _, ...rest } = entry as LoggedEvent;
  return { ...rest, hash: digestOf(rest) };
}

describe('lifecycle rule 5: verifyLog', () => {
  it('finds nothing in a log as it was made', () => {
    expect(verify(log)).toEqual({ ok: true, dossier: readDossier(log, options), issues: [] });
    expect(verify([])).toMatchObject({ ok: true, dossier: { stage: null, version: 1 } });
  });

  it.each([null, undefined, {}, 'log', 7])('%j is no log', (given) => {
    expect(found(given)).toEqual(['log-malformed ']);
    expect(verify(given).dossier.stage).toBeNull();
    expect(found(given, { head: digest('A') })).toEqual(['log-malformed ']);
  });

  it.each<[string, object]>([
    ['the action', { action: 'revise' }],
    ['the time', { at: '2026-05-04T09:00:01+07:00' }],
    ['the person', { by: { role: 'school', name: 'Ai đó' } }],
    ['the digest', { assessment: digest('B') }],
    ['a reason that was not there', { reason: 'x' }],
    ['the sequence', { sequence: 3 }],
    ['the hash before', { previous: digest('B') }],
    ['its own hash', { hash: digest('B') }],
    ['a key that is not known', { note: 'x' }],
  ])('finds a change of %s', (_, changes) => {
    expect(found(edit(1, changes))[0]).toBe('log-tampered events/2');
  });

  it('finds a known key more, or one of the person, even where it was hashed', () => {
    const more = rehash({ ...log[0]!, note: 'x' });
    expect(found([more])).toEqual(['log-tampered events/1']);
    const person = rehash({ ...log[0]!, by: { ...log[0]!.by, phone: '1' } });
    expect(found([person])).toEqual(['log-tampered events/1']);
    expect(found([rehash({ ...log[0]!, by: 'school' })])).toEqual(['log-tampered events/1']);
  });

  it('finds a log that does not begin at its beginning', () => {
    expect(found(log.slice(1))[0]).toBe('log-tampered events/1');
    const first = rehash({ ...log[0]!, previous: digest('A') });
    expect(found([first])).toEqual(['log-tampered events/1']);
  });

  it('checks an entry after a tampered one against what it follows', () => {
    const [one, two, three] = edit(1, { reason: 'x' });
    const issues = found([one, two, three]);
    // The third follows the hash that the second states.
    expect(issues.filter((text) => text.startsWith('log-tampered'))).toEqual([
      'log-tampered events/2',
    ]);
    expect(issues).toContain('action-out-of-order events/3');
  });

  it('stops the dossier before the first error', () => {
    expect(verify(edit(2, { reason: 'x' })).dossier.stage).toBe('approved');
    const forged = logOf('create').concat();
    const wrong = rehash({
      ...eventOf('submit'),
      sequence: 2,
      previous: forged[0]!.hash,
    });
    const right = rehash({
      ...eventOf('revise'),
      sequence: 3,
      previous: wrong.hash,
    });
    const { ok, dossier, issues } = verify([...forged, wrong, right]);
    expect([ok, dossier.stage]).toEqual([false, 'draft']);
    expect(issues.map(({ code }) => code)).toEqual(['action-out-of-order', 'action-out-of-order']);
  });

  it('checks what was hashed by a forger by the rules of events', () => {
    const bad = rehash({ ...log[0]!, at: 'yesterday' });
    expect(verify([bad]).issues).toEqual([
      { code: 'event-malformed', severity: 'error', path: 'events/1', params: { field: 'at' } },
    ]);
    const unhashable = { ...log[0]!, by: { role: 'school', name: '\ud800' } };
    expect(found([unhashable])).toEqual(['log-tampered events/1']);
  });

  it('is not broken by a warning', () => {
    const late = eventOf('approve', { at: '2026-07-01T09:00:00+07:00' });
    const { log: approved } = appendEvent(logOf('create'), late, options);
    expect(verify(approved, { schoolYear: '2025-2026' })).toMatchObject({
      ok: true,
      dossier: { stage: 'approved' },
      issues: [{ code: 'event-late', severity: 'warning' }],
    });
  });

  it('finds by its head a log whose end was cut off', () => {
    const head = log.at(-1)!.hash;
    expect(found(log, { head })).toEqual([]);
    expect(found(log, { head: log[1]!.hash })).toEqual([]);
    expect(found(log.slice(0, 3), { head })).toEqual(['log-shortened ']);
    expect(verify(log.slice(0, 3), { head })).toMatchObject({ ok: false });
    expect(verify(log.slice(0, 3))).toMatchObject({ ok: true });
    const both = found(edit(4, { hash: digest('B') }), { head });
    expect(both).toEqual(['log-tampered events/5', 'log-shortened ']);
  });

  it('takes places that hold nothing for entries', () => {
    const holes = Array<LoggedEvent>(1);
    expect(verifyLog(holes, options).issues.map(({ code }) => code)).toEqual(['log-tampered']);
  });

  it('refuses options that cannot be meant', () => {
    expectMisuse(() => verifyLog([], { procedure: null as never }));
    expectMisuse(() => readDossier([], { procedure, schoolYear: 'x' }));
  });
});

describe('any log that came about in order', () => {
  it('verifies, and is the same dossier step by step and all at once', () => {
    fc.assert(
      fc.property(soundLog, (given) => {
        const { ok, dossier, issues } = verify(given);
        expect([ok, issues]).toEqual([true, []]);
        expect(dossier).toEqual(readDossier(given, options));
        let steps: DossierLog = [];
        for (const { sequence: _, previous: __, hash: ___, ...event } of given) {
          const appended = appendEvent(steps, event, options);
          expect(appended.dossier).toEqual(readDossier(appended.log, options));
          steps = appended.log;
        }
        expect(steps).toEqual(given);
        expect(JSON.parse(JSON.stringify(given))).toEqual(given);
      }),
    );
  });

  type Tamper = (given: LoggedEvent[], at: number, other: number) => unknown[];
  const tampers: readonly (readonly [string, Tamper])[] = [
    ['a deletion', (given, at) => given.filter((_, index) => index !== at)],
    ['a repetition', (given, at) => [...given.slice(0, at + 1), ...given.slice(at)]],
    [
      'an insertion',
      (given, at, other) => [...given.slice(0, at), given[other]!, ...given.slice(at)],
    ],
    [
      'a swap',
      (given, at, other) =>
        given.map((one, i) => given[i === at ? other : i === other ? at : i] ?? one),
    ],
    ['nothing in its place', (given, at) => given.map((one, index) => (index === at ? null : one))],
  ];

  it.each(tampers)('shows %s', (_, tamper) => {
    fc.assert(
      fc.property(soundLog, fc.nat(), fc.nat(), (given, one, two) => {
        const [at, other] = [one % given.length, two % given.length];
        const changed = tamper([...given], at, other);
        const cutAtEnd = given.slice(0, changed.length);
        // Nothing changed, or only the end is gone, which the head alone can show.
        fc.pre(JSON.stringify(changed) !== JSON.stringify(cutAtEnd));
        const { ok, issues } = verify(changed);
        expect(ok).toBe(false);
        expect(issues.some(({ code }) => code === 'log-tampered')).toBe(true);
      }),
    );
  });

  it('shows any edit of any value of any entry', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(soundLog, fc.nat(), path, fc.jsonValue(), (given, place, way, value) => {
        const copy = structuredClone(given) as LoggedEvent[];
        let owner = copy[place % copy.length] as unknown as Record<string, unknown>;
        let key = '';
        for (const step of way) {
          const keys = Object.keys(owner);
          key = keys[step % keys.length]!;
          const inner = owner[key];
          if (typeof inner !== 'object' || inner === null) break;
          if (step % 2 === 0) break;
          owner = inner as Record<string, unknown>;
          key = Object.keys(owner)[0]!;
        }
        fc.pre(JSON.stringify(owner[key]) !== JSON.stringify(value));
        owner[key] = value;
        const { ok, issues } = verify(copy);
        expect(ok).toBe(false);
        expect(issues.some(({ code }) => code === 'log-tampered')).toBe(true);
      }),
    );
  });

  it('shows by the last hash that any of its end is gone', () => {
    fc.assert(
      fc.property(soundLog, fc.nat(), (given, cut) => {
        const kept = given.slice(0, cut % given.length);
        expect(found(kept, { head: given.at(-1)!.hash })).toEqual(['log-shortened ']);
      }),
    );
  });

  it('gives no error that is thrown, whatever it becomes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), soundLog, fc.jsonValue(), (value, given, event) => {
        expect(() => verify(value)).not.toThrow();
        expect(() => verify([...given, value])).not.toThrow();
        expect(() => appendEvent(given, event as never, options)).not.toThrow();
        expect(() => appendEvent(value as never, event as never, options)).not.toThrow();
      }),
    );
  });
});

describe('what is said of a dossier', () => {
  const stages: readonly (DossierStage | 'none')[] = [
    ...(['none', 'draft', 'approved', 'submitted', 'returned', 'under-review'] as const),
    ...(['recognised', 'not-recognised', 'published'] as const),
  ];
  const codes: readonly LifecycleIssueCode[] = [
    ...([
      'action-out-of-order',
      'assessment-changed-after-approval',
      'assessment-mismatch',
    ] as const),
    ...(['event-late', 'event-malformed', 'level-missing', 'level-unexpected'] as const),
    ...(['log-malformed', 'log-shortened', 'log-tampered', 'reason-missing'] as const),
    ...(['role-not-allowed', 'time-before-previous', 'time-outside-periods'] as const),
  ];

  it.each(['vi', 'en'] satisfies Locale[])('names every action and stage in %s', (locale) => {
    const actions = dossierActions.map((action) => dossierActionName(action, locale));
    const names = stages.map((stage) => dossierStageName(stage, locale));
    expect(new Set(actions).size).toBe(dossierActions.length);
    expect(new Set(names).size).toBe(stages.length);
    for (const name of [...actions, ...names]) expect(name).toMatch(/^\p{Ll}[\p{L} ]+$/u);
  });

  it.each(codes)('says %s in both languages, with what to do', (code) => {
    const params = {
      action: 'approve',
      stage: 'draft',
      lastDay: '2026-05-31',
      field: 'at',
      role: 'nobody',
      day: '2030-01-01',
    };
    const path = code.startsWith('log-') && code !== 'log-tampered' ? '' : 'events/2';
    const issue: LifecycleIssue = { code, severity: 'error', path, params };
    const vi = lifecycleIssueText(issue, 'vi');
    const en = lifecycleIssueText(issue, 'en');
    expect(vi).toMatch(path === '' ? /^Nhật ký .*; .*\.$/ : /^Bước 2: .*; .*\.$/);
    expect(en).toMatch(path === '' ? /^The log .*; .*\.$/ : /^Event 2: .*; .*\.$/);
    expect(vi + en).not.toMatch(/[{}]|undefined|–/);
  });

  it('puts the action and the stage into words', () => {
    const issue: LifecycleIssue = {
      code: 'action-out-of-order',
      severity: 'error',
      path: 'events/1',
      params: { action: 'recognise', stage: 'none' },
    };
    expect(lifecycleIssueText(issue, 'vi')).toBe(
      'Bước 1: không thể công nhận khi hồ sơ đang ở bước “chưa lập”; hãy làm đúng trình tự.',
    );
  });

  it('writes days as people of the language do', () => {
    const params = { action: 'approve', lastDay: '2026-05-31' };
    const late: LifecycleIssue = {
      code: 'event-late',
      severity: 'warning',
      path: 'events/2',
      params,
    };
    expect(lifecycleIssueText(late, 'vi')).toContain('sau hạn 31/05/2026;');
    expect(lifecycleIssueText(late, 'en')).toContain('the last day, 2026-05-31;');
  });
});
