import { dossierActions, quangNinhProcedure, type DossierAction } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import { describe, expect, it } from 'vitest';
import { digest, eventOf, logOf, procedure } from '../testing/dossiers.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  appendEvent,
  readDossier,
  type DossierEvent,
  type DossierLog,
  type LifecycleIssueCode,
  type LifecycleOptions,
} from './index.js';

const options = { procedure };

/** How to come to each stage. */
const ways = {
  none: [],
  draft: ['create'],
  approved: ['create', 'approve'],
  submitted: ['create', 'approve', 'submit'],
  returned: ['create', 'approve', 'submit', 'return'],
  'under-review': ['create', 'approve', 'submit', 'start-review'],
  recognised: ['create', 'approve', 'submit', 'start-review', 'recognise'],
  'not-recognised': ['create', 'approve', 'submit', 'start-review', 'refuse'],
  published: ['create', 'approve', 'submit', 'start-review', 'recognise', 'publish'],
} satisfies Record<string, readonly DossierAction[]>;

type StageName = keyof typeof ways;

/** The table of the rules, as stages that an action leads from and the one that it leads to. */
const table: Readonly<Record<DossierAction, readonly [readonly StageName[], StageName]>> = {
  create: [['none'], 'draft'],
  revise: [['draft', 'returned'], 'draft'],
  approve: [['draft'], 'approved'],
  submit: [['approved'], 'submitted'],
  recall: [['approved', 'submitted'], 'draft'],
  'start-review': [['submitted'], 'under-review'],
  return: [['submitted', 'under-review'], 'returned'],
  recognise: [['under-review'], 'recognised'],
  refuse: [['under-review'], 'not-recognised'],
  publish: [['recognised', 'not-recognised'], 'published'],
  correct: [['recognised', 'not-recognised', 'published'], 'draft'],
};

const stages = Object.keys(ways) as StageName[];
const at = (stage: StageName) => logOf(...ways[stage]);
const append = (log: DossierLog, event: unknown, rest: Partial<LifecycleOptions> = {}) =>
  appendEvent(deepFreeze(log), deepFreeze(event) as DossierEvent, { ...options, ...rest });
const codes = ({ issues }: { issues: readonly { code: string }[] }) =>
  issues.map(({ code }) => code);

describe('the table of actions', () => {
  const cases = dossierActions.flatMap((action) => stages.map((stage) => [action, stage] as const));

  it.each(cases)('%s a dossier that is %s', (action, stage) => {
    const [from, to] = table[action];
    const { ok, dossier, issues } = append(at(stage), eventOf(action));
    if (from.includes(stage)) {
      expect([ok, dossier.stage, issues]).toEqual([true, to, []]);
      return;
    }
    expect(ok).toBe(false);
    expect(issues[0]).toEqual({
      code: 'action-out-of-order',
      severity: 'error',
      path: `events/${ways[stage].length + 1}`,
      params: { action, stage },
    });
  });

  it.each(stages)('lists what may be done next to a dossier that is %s', (stage) => {
    const { next } = readDossier(at(stage), options);
    expect(next).toEqual(dossierActions.filter((action) => table[action][0].includes(stage)));
  });
});

describe('lifecycle rule 1: digests and approval', () => {
  it.each<DossierAction>(['revise', 'correct'])('%s sets the digest', (action) => {
    const stage = action === 'revise' ? 'returned' : 'published';
    const { ok, dossier } = append(at(stage), eventOf(action, { assessment: digest('B') }));
    expect([ok, dossier.assessment]).toEqual([true, digest('B')]);
  });

  it('keeps the digest through every other action', () => {
    for (const stage of stages.filter((one) => one !== 'none')) {
      expect(readDossier(at(stage), options).assessment).toBe(digest('A'));
    }
  });

  it.each<[StageName, string | null]>([
    ['none', null],
    ['draft', null],
    ['approved', digest('A')],
    ['submitted', digest('A')],
    ['returned', null],
    ['under-review', digest('A')],
    ['recognised', digest('A')],
    ['published', digest('A')],
  ])('of a dossier that is %s, %s is approved', (stage, approved) => {
    expect(readDossier(at(stage), options).approved).toBe(approved);
  });

  it.each<[string, DossierLog]>([
    ['recall', logOf('create', 'approve', 'recall')],
    ['return', logOf('create', 'approve', 'submit', 'return')],
    ['revise', logOf('create', 'approve', 'submit', 'return', 'revise')],
    ['correct', logOf(...ways.published, 'correct')],
  ])('%s ends the approval', (_, log) => {
    expect(readDossier(log, options).approved).toBeNull();
  });

  it('names another assessment after the approval, and before it', () => {
    const other = { assessment: digest('B') };
    expect(codes(append(at('approved'), eventOf('submit', other)))).toEqual([
      'assessment-changed-after-approval',
    ]);
    expect(codes(append(at('draft'), eventOf('approve', other)))).toEqual(['assessment-mismatch']);
    expect(codes(append(at('none'), eventOf('approve', other)))).toEqual([
      'action-out-of-order',
      'assessment-mismatch',
    ]);
  });

  it('opens the next version by a correction, which has no level yet', () => {
    const before = readDossier(at('published'), options);
    expect(before).toMatchObject({ version: 1, level: 2 });
    const after = readDossier(logOf(...ways.published, 'correct'), options);
    expect(after).toMatchObject({ stage: 'draft', version: 2, level: null });
    const again = logOf(...ways.published, 'correct', ...ways.published.slice(1), 'correct');
    expect(readDossier(again, options).version).toBe(3);
  });

  it('keeps the level that was recognised when it is published, and none where it was refused', () => {
    const level3 = append(at('under-review'), eventOf('recognise', { level: 3 })).log;
    expect(append(level3, eventOf('publish')).dossier.level).toBe(3);
    expect(readDossier(at('not-recognised'), options).level).toBeNull();
  });
});

describe('lifecycle rule 2: the log', () => {
  it('has an entry more, chained to the one before', () => {
    const first = append([], {
      ...eventOf('create'),
      extra: 1,
      by: { ...eventOf('create').by, x: 1 },
    });
    const { sequence, previous, hash, ...event } = first.log[0]!;
    expect([sequence, previous, event]).toEqual([1, null, eventOf('create')]);
    expect(hash).toBe(digestOf({ ...eventOf('create'), sequence: 1, previous: null }));
    const second = append(first.log, eventOf('approve'));
    expect(second.log.length).toBe(2);
    expect(second.log[0]).toBe(first.log[0]);
    expect(second.log[1]).toMatchObject({ sequence: 2, previous: hash });
  });

  it('writes the keys of an entry in one order', () => {
    const event = eventOf('correct', { by: { body: 'Trường', name: 'B', role: 'school' } });
    const { log } = append(at('published'), event);
    expect(Object.keys(log.at(-1)!)).toEqual([
      'sequence',
      'action',
      'at',
      'by',
      'assessment',
      'reason',
      'previous',
      'hash',
    ]);
    expect(Object.keys(log.at(-1)!.by)).toEqual(['role', 'name', 'body']);
  });

  it('comes back as it was when the event has an error', () => {
    const log = at('draft');
    const refused = append(log, eventOf('submit'));
    expect(refused).toMatchObject({ ok: false, dossier: { stage: 'draft' } });
    expect(refused.log).toBe(log);
  });

  it('takes no event when it has an error itself', () => {
    const [entry] = at('draft');
    const refused = append([{ ...entry!, at: '2026-05-05T09:00:00+07:00' }], eventOf('approve'));
    expect([refused.ok, codes(refused)]).toEqual([false, ['log-tampered']]);
    expect(refused.dossier.stage).toBeNull();
  });

  it('takes an event after one that was late', () => {
    const late = { at: '2026-07-01T09:00:00+07:00' };
    const schoolYear = '2025-2026';
    const approved = append(at('draft'), eventOf('approve', late), { schoolYear });
    expect([approved.ok, codes(approved)]).toEqual([true, ['event-late']]);
    const submitted = append(approved.log, eventOf('submit', late), { schoolYear });
    expect([submitted.ok, codes(submitted)]).toEqual([true, []]);
  });
});

describe('lifecycle rule 3: checks of an event', () => {
  const good = eventOf('create');
  const by = good.by;
  const malformed: readonly (readonly [string, unknown])[] = [
    ['event', null],
    ['event', []],
    ['event', 'create'],
    ['action', { ...good, action: 'destroy' }],
    ['action', { ...good, action: 'toString' }],
    ['action', { ...good, action: undefined }],
    ['at', { ...good, at: undefined }],
    ['at', { ...good, at: 1767225600000 }],
    ['at', { ...good, at: '2026-05-04' }],
    ['at', { ...good, at: '2026-05-04T09:00+07:00' }],
    ['at', { ...good, at: '2026-05-04T09:00:00' }],
    ['at', { ...good, at: '2026-02-29T09:00:00Z' }],
    ['at', { ...good, at: '2026-05-04T24:00:00Z' }],
    ['at', { ...good, at: '2026-05-04T09:60:00Z' }],
    ['at', { ...good, at: ' 2026-05-04T09:00:00Z' }],
    ['by', { ...good, by: 'head' }],
    ['by/role', { ...good, by: { ...by, role: '' } }],
    ['by/role', { ...good, by: { name: 'B' } }],
    ['by/name', { ...good, by: { ...by, name: ' ' } }],
    ['by/name', { ...good, by: { ...by, name: 7 } }],
    ['by/body', { ...good, by: { ...by, body: '' } }],
    ['by/body', { ...good, by: { ...by, body: null } }],
    ['assessment', { ...good, assessment: undefined }],
    ['assessment', { ...good, assessment: 'sha256-AAAA' }],
    ['assessment', { ...good, assessment: `sha512-${'A'.repeat(43)}=` }],
    ['assessment', { ...good, assessment: `x${digest('A')}` }],
    ['assessment', { ...good, assessment: `${digest('A')}\n` }],
    ['assessment', { ...good, assessment: digest('-') }],
    ['reason', { ...good, reason: 7 }],
    ['reason', { ...good, reason: null }],
    ['level', { ...good, level: 0 }],
    ['level', { ...good, level: 1.5 }],
    ['level', { ...good, level: '2' }],
    ['level', { ...good, level: 2 ** 53 }],
  ];

  it.each(malformed)('event-malformed for a wrong %s (%#)', (field, event) => {
    const { ok, issues } = append([], event);
    expect(ok).toBe(false);
    expect(issues).toEqual([
      { code: 'event-malformed', severity: 'error', path: 'events/1', params: { field } },
    ]);
  });

  it.each([
    '2026-05-04T09:00:00Z',
    '2026-05-04T09:00:00.123456789+07:00',
    '2026-05-04T00:00:00-05:30',
    '2026-05-04T23:59:59+23:59',
  ])('takes the time %s as it is given', (time) => {
    expect(append([], eventOf('create', { at: time })).log[0]?.at).toBe(time);
  });

  it.each(['recall', 'return', 'refuse', 'correct'] as const)('%s needs a reason', (action) => {
    const stage = table[action][0][0]!;
    const missing = { code: 'reason-missing', severity: 'error', params: { action } };
    const { reason: _, ...bare } = eventOf(action);
    for (const event of [bare, { ...bare, reason: '' }, { ...bare, reason: ' \n' }]) {
      expect(append(at(stage), event).issues).toMatchObject([missing]);
    }
  });

  it('takes a reason that is not needed, and keeps it', () => {
    const { ok, log } = append([], eventOf('create', { reason: 'Năm học mới' }));
    expect([ok, log[0]?.reason]).toEqual([true, 'Năm học mới']);
  });

  it('recognises a level, and no other action states one', () => {
    const { level: _, ...bare } = eventOf('recognise');
    expect(append(at('under-review'), bare).issues).toEqual([
      { code: 'level-missing', severity: 'error', path: 'events/5', params: {} },
    ]);
    expect(append(at('draft'), eventOf('approve', { level: 2 })).issues).toEqual(
      [
        {
          code: 'level-unexpected',
          severity: 'error',
          path: 'events/3',
          params: { action: 'approve' },
        },
      ].map((issue) => ({ ...issue, path: 'events/2' })),
    );
  });

  it('compares times as instants, whatever their offsets', () => {
    const first = append([], eventOf('create', { at: '2026-05-04T09:00:00+07:00' })).log;
    const same = eventOf('approve', { at: '2026-05-04T02:00:00Z' });
    const before = eventOf('approve', { at: '2026-05-04T08:59:59.999+07:00' });
    expect(append(first, same).ok).toBe(true);
    expect(codes(append(first, before))).toEqual(['time-before-previous']);
  });

  it.each<[string, LifecycleIssueCode[]]>([
    ['2025-07-31T23:59:59+07:00', ['time-outside-periods']],
    ['2025-08-01T00:00:00+07:00', []],
    ['2025-07-31T17:00:00Z', []],
    ['2026-07-31T23:59:59+07:00', []],
    ['2026-07-31T16:59:59Z', []],
    ['2026-08-01T00:00:00+07:00', ['time-outside-periods']],
  ])('%s against the days of the period', (time, expected) => {
    const { issues } = append([], eventOf('create', { at: time }));
    expect(issues.map(({ code }) => code)).toEqual(expected);
  });

  it('says the day that no period holds', () => {
    const { issues } = append([], eventOf('create', { at: '2030-01-01T20:00:00Z' }));
    expect(issues[0]?.params).toEqual({ day: '2030-01-02' });
  });

  it('takes the first period that holds the day', () => {
    const [period] = procedure.periods;
    const closed = { ...period!, may: {} };
    const event = eventOf('create');
    const periods = (...all: (typeof closed)[]) => ({ procedure: { ...procedure, periods: all } });
    expect(append([], event, periods(period!, closed)).ok).toBe(true);
    expect(codes(append([], event, periods(closed, period!)))).toEqual(['role-not-allowed']);
    const { to: _, ...open } = period!;
    const later = eventOf('create', { at: '2040-01-01T09:00:00+07:00' });
    expect(append([], later, periods(open)).ok).toBe(true);
  });

  it('lets only the roles of the period act', () => {
    const by = { role: 'office'.padEnd(90, 'x'), name: 'B' };
    expect(append([], eventOf('create', { by })).issues).toEqual([
      {
        code: 'role-not-allowed',
        severity: 'error',
        path: 'events/1',
        params: { role: by.role.slice(0, 80), action: 'create' },
      },
    ]);
  });

  it.each<[string | undefined, string, string[]]>([
    ['2025-2026', '2026-05-31T23:59:59+07:00', []],
    ['2025-2026', '2026-06-01T00:00:00+07:00', ['event-late']],
    ['2025-2026', '2026-05-31T17:00:00Z', ['event-late']],
    [undefined, '2026-06-01T00:00:00+07:00', []],
    ['2026-2027', '2026-06-01T00:00:00+07:00', []],
    ['2024-2025', '2026-05-31T00:00:00+07:00', ['event-late']],
  ])('in the school year %s, an approval at %s is %j', (schoolYear, time, expected) => {
    const { ok, issues } = append(at('draft'), eventOf('approve', { at: time }), { schoolYear });
    expect([ok, issues.map(({ code }) => code)]).toEqual([true, expected]);
  });

  it('says what was late, and after which day', () => {
    const { issues } = append(at('draft'), eventOf('approve', { at: '2026-06-01T09:00:00Z' }), {
      schoolYear: '2025-2026',
    });
    expect(issues).toEqual([
      {
        code: 'event-late',
        severity: 'warning',
        path: 'events/2',
        params: { action: 'approve', lastDay: '2026-05-31' },
      },
    ]);
  });

  it('reports all that is wrong, in the order of the rules', () => {
    const log = append([], eventOf('create', { at: '2026-06-30T00:00:00Z' })).log;
    const event = {
      ...eventOf('refuse', { assessment: digest('B'), level: 3, reason: ' ' }),
      at: '2026-06-29T00:00:00Z',
      by: { role: 'nobody', name: 'B' },
    };
    expect(codes(append(log, event))).toEqual([
      'action-out-of-order',
      'assessment-mismatch',
      'reason-missing',
      'level-unexpected',
      'time-before-previous',
      'role-not-allowed',
    ]);
  });
});

describe('lifecycle rule 6: who may do what is data', () => {
  it.each<[string, boolean]>([
    ['2025-06-30T09:00:00+07:00', true],
    ['2025-07-01T09:00:00+07:00', false],
  ])('a district office recognises at %s: %s', (time, allowed) => {
    const { issues } = append(
      [],
      eventOf('start-review', { at: time, by: { role: 'district-office', name: 'B' } }),
      { procedure: quangNinhProcedure },
    );
    expect(issues.some(({ code }) => code === 'role-not-allowed')).toBe(!allowed);
  });

  const [period] = procedure.periods;
  const withPeriod = (changes: object) => ({
    ...procedure,
    periods: [{ ...period, ...changes }],
  });

  it.each<[string, unknown]>([
    ['none', undefined],
    ['a list', []],
    ['periods that are none', { ...procedure, periods: {} }],
    ['a period that is none', { ...procedure, periods: [null] }],
    ['no first day', withPeriod({ from: undefined })],
    ['a first day that does not exist', withPeriod({ from: '2025-02-30' })],
    ['a last day that is none', withPeriod({ to: '31/7/2026' })],
    ['roles by no action', withPeriod({ may: [] })],
    ['roles of an action that does not exist', withPeriod({ may: { destroy: [] } })],
    ['roles that are no list', withPeriod({ may: { create: 'school' } })],
    ['last days by no action', withPeriod({ due: null })],
    ['a last day of an action that does not exist', withPeriod({ due: { destroy: '--05-31' } })],
    ['a last day that is no day', withPeriod({ due: { approve: '--13-01' } })],
    ['a last day that is no text', withPeriod({ due: { approve: 531 } })],
  ])('refuses a procedure with %s', (_, given) => {
    expectMisuse(() => append([], eventOf('create'), { procedure: given as never }));
  });

  it('takes the 29th of February as a last day', () => {
    const given = withPeriod({ due: { create: '--02-29' } }) as typeof procedure;
    expect(append([], eventOf('create'), { procedure: given }).ok).toBe(true);
  });

  it.each(['2025', '2025-2027', '2026-2025', '2025-26', ' 2025-2026', 2025, null])(
    'refuses the school year %j',
    (schoolYear) => {
      expectMisuse(() => append([], eventOf('create'), { schoolYear: schoolYear as string }));
    },
  );
});
