import type { DossierAction, ReviewProcedure } from '@dds/criteria';
import fc from 'fast-check';
import {
  appendEvent,
  readDossier,
  type DossierEvent,
  type DossierLog,
} from '../lifecycle/index.js';

const both = (text: string) => ({ vi: text, en: text });

/** A procedure of one period in which two roles share the actions. */
export const procedure: ReviewProcedure = {
  id: 'sample',
  version: '1.0.0',
  title: both('Sample'),
  periods: [
    {
      from: '2025-08-01',
      to: '2026-07-31',
      roles: [
        { id: 'school', title: both('School') },
        { id: 'office', title: both('Office') },
      ],
      may: {
        create: ['school'],
        revise: ['school'],
        approve: ['school'],
        submit: ['school'],
        recall: ['school'],
        'start-review': ['office'],
        return: ['office'],
        recognise: ['office'],
        refuse: ['office'],
        publish: ['office', 'school'],
        correct: ['school'],
      },
      due: { approve: '--05-31', recognise: '--06-20' },
      status: 'documented',
      clause: both('1'),
    },
  ],
};

/** A digest that differs by its letter alone. */
export const digest = (letter: string): string => `sha256-${letter.repeat(43)}=`;

const office: readonly DossierAction[] = [
  'start-review',
  'return',
  'recognise',
  'refuse',
  'publish',
];

/** A sound event of the action: by who may, with what it needs. */
export function eventOf(action: DossierAction, rest: Partial<DossierEvent> = {}): DossierEvent {
  const role = office.includes(action) ? 'office' : 'school';
  const needsReason = ['recall', 'return', 'refuse', 'correct'].includes(action);
  return {
    action,
    at: '2026-05-04T09:00:00+07:00',
    by: { role, name: 'Trần Văn Bình' },
    assessment: digest('A'),
    ...(needsReason && { reason: 'Cần sửa.' }),
    ...(action === 'recognise' && { level: 2 }),
    ...rest,
  };
}

/** The log of the actions one after another. */
export function logOf(...actions: readonly DossierAction[]): DossierLog {
  return actions.reduce<DossierLog>((log, action) => {
    const { ok, log: next, issues } = appendEvent(log, eventOf(action), { procedure });
    if (!ok) throw new Error(JSON.stringify(issues));
    return next;
  }, []);
}

/** A log that came about by walking where the procedure leads, with any names, times and digests. */
export const soundLog: fc.Arbitrary<DossierLog> = fc
  .array(
    fc.record({
      pick: fc.nat(10),
      minutes: fc.nat(9000),
      letter: fc.constantFrom('A', 'B', 'C'),
      name: fc.constantFrom('Trần Văn Bình', 'Lê Thị Hoa', 'é', '名'),
      body: fc.option(fc.constantFrom('Trường', 'Sở GDĐT'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((steps) => {
    let log: DossierLog = [];
    let minutes = 0;
    for (const step of steps) {
      const { next, assessment } = readDossier(log, { procedure });
      const action = next[step.pick % next.length]!;
      const brings = ['create', 'revise', 'correct'].includes(action);
      minutes += step.minutes;
      const sound = eventOf(action, {
        at: new Date(Date.UTC(2025, 8, 1) + minutes * 60_000).toISOString(),
        assessment: brings ? digest(step.letter) : assessment!,
      });
      const by = { ...sound.by, name: step.name, ...(step.body && { body: step.body }) };
      log = appendEvent(log, { ...sound, by }, { procedure }).log;
    }
    return log;
  });
