import { describe, expect, it } from 'vitest';
import { parseProcedure } from '../schema/index.js';
import { dossierActions } from './actions.js';
import { quangNinhProcedure } from './quang-ninh.js';

const [first, second] = quangNinhProcedure.periods;

describe('quangNinhProcedure', () => {
  it('leaves no day between its periods, and none to two of them', () => {
    expect([first?.to, second?.from]).toEqual(['2025-06-30', '2025-07-01']);
  });

  it('lets someone do each action in each period', () => {
    for (const { may } of quangNinhProcedure.periods) {
      expect(Object.keys(may).sort()).toEqual([...dossierActions].sort());
    }
  });

  it('has the district recognise before July 2025, the commune after, and says that is unverified', () => {
    expect(first?.may.recognise).toEqual(['district-office', 'department-office']);
    expect(second?.may.recognise).toEqual(['commune', 'department-office']);
    expect([first?.status, second?.status]).toEqual(['documented', 'unverified']);
  });
});

describe('parseProcedure', () => {
  it.each([
    ['no periods', { periods: [] }, 'list-empty'],
    [
      'a period that ends before it begins',
      { periods: [{ ...first, to: '2020-01-01' }] },
      'period-reversed',
    ],
    [
      'a role that is not there',
      { periods: [{ ...first, may: { approve: ['x'] } }] },
      'role-unknown',
    ],
    [
      'a role twice',
      { periods: [{ ...first, roles: [...first!.roles, first!.roles[0]] }] },
      'id-duplicate',
    ],
    ['an empty text', { id: '' }, 'text-missing'],
  ])('refuses %s', (_, change, code) => {
    const read = parseProcedure({ ...quangNinhProcedure, ...change });
    expect(read.ok).toBe(false);
    expect(read.issues.map((issue) => issue.code)).toEqual([code]);
  });
  it.each([7, null, {}, ['x'], [['x']]])(
    'refuses an action that does not exist, on %o',
    (roles) => {
      const periods = [{ ...first, may: { aprove: roles } }];
      const read = parseProcedure({ ...quangNinhProcedure, periods });
      expect(read.ok).toBe(false);
      expect(read.issues.map(({ code, path }) => `${code} ${path}`)).toContain(
        'value-unknown periods/0/may/aprove',
      );
    },
  );
});
