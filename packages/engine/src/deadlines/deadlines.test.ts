import { quangNinh2023 } from '@dds/criteria';
import type { Guidance } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { findLate, listDeadlines } from './index.js';
import type { Deadline, DeadlineOptions } from './index.js';

const schoolYear = '2025-2026';
const list = (options: Partial<DeadlineOptions> = {}) =>
  listDeadlines(quangNinh2023, { schoolYear, ...options });
const daysOf = (deadlines: readonly Deadline[]) =>
  deadlines.flatMap(({ id, lastDay }) => (lastDay === null ? [] : [`${id} ${lastDay}`]));

describe('listDeadlines', () => {
  it('lists duties with a day first, by day and then as the guidance has them', () => {
    const deadlines = list();
    expect(daysOf(deadlines)).toEqual([
      'head-update 2026-05-31',
      'district-update 2026-06-20',
      'department-update 2026-06-20',
    ]);
    expect(deadlines.length).toBe(quangNinh2023.duties.length);
    const rest = deadlines.slice(3).map(({ id }) => id);
    const without = quangNinh2023.duties.filter(({ before }) => before === undefined);
    expect(rest).toEqual(without.map(({ id }) => id));
  });

  it('says whose duty it is and where the text says so', () => {
    expect(list()[0]).toEqual({
      id: 'head-update',
      role: 'head',
      roleTitle: quangNinh2023.roles.find(({ id }) => id === 'head')?.title,
      title: quangNinh2023.duties.find(({ id }) => id === 'head-update')?.title,
      lastDay: '2026-05-31',
      clause: { vi: 'Mục 1', en: 'Section 1' },
    });
  });

  it('reads “before 31 May” by the letter where that is asked for', () => {
    expect(daysOf(list({ namedDay: 'excluded' }))[0]).toBe('head-update 2026-05-30');
    expect(daysOf(list({ namedDay: 'included' }))[0]).toBe('head-update 2026-05-31');
  });

  it('keeps to the roles that are asked for', () => {
    expect(new Set(list({ roles: ['head'] }).map(({ role }) => role))).toEqual(new Set(['head']));
    expect(list({ roles: [] })).toEqual([]);
  });

  it('leaves out bodies that do not review these stages on that day', () => {
    const rolesFor = (options: Partial<DeadlineOptions>) =>
      new Set(list(options).map(({ role }) => role));
    const upper = rolesFor({ stages: ['upper-secondary'] });
    expect(upper.has('department-office')).toBe(true);
    expect(upper.has('district-office')).toBe(false);
    const before = rolesFor({ stages: ['primary'], schoolYear: '2023-2024' });
    expect(before.has('district-office')).toBe(true);
    expect(before.has('department-office')).toBe(false);
    expect(rolesFor({ stages: ['primary'] }).has('district-office')).toBe(false);
  });

  it('sends a school of several stages to the first authority that holds one of them', () => {
    const both = list({ stages: ['lower-secondary', 'upper-secondary'], schoolYear: '2023-2024' });
    const roles = new Set(both.map(({ role }) => role));
    expect(roles.has('department-office')).toBe(true);
    expect(roles.has('district-office')).toBe(false);
  });

  it('takes 28 February for 29 February in the years that have none', () => {
    const leap: Guidance = {
      ...quangNinh2023,
      duties: [{ ...quangNinh2023.duties[0]!, before: '--02-29' }],
    };
    const lastDay = (year: string) => listDeadlines(leap, { schoolYear: year })[0]?.lastDay;
    expect(lastDay('2025-2026')).toBe('2026-02-28');
    expect(lastDay('2027-2028')).toBe('2028-02-29');
  });

  it.each([
    { schoolYear: '2025-2027' },
    { schoolYear: '2025' },
    { schoolYear: 20252026 },
    { schoolYear, stages: ['university'] },
    { schoolYear, stages: 'primary' },
    { schoolYear, roles: [1] },
    { schoolYear, namedDay: 'perhaps' },
  ])('refuses %o', (options) => {
    const thrown = expect.objectContaining({ code: 'ERR_DDS_OPTION_INVALID' }) as Error;
    expect(() => listDeadlines(quangNinh2023, options as unknown as DeadlineOptions)).toThrow(
      thrown,
    );
  });
});

describe('findLate', () => {
  const deadlines = list();

  it('finds nothing late on the last day, and what is one day late on the next', () => {
    expect(findLate(deadlines, '2026-05-31')).toEqual([]);
    expect(findLate(deadlines, '2026-06-01')).toEqual([{ ...deadlines[0], daysLate: 1 }]);
  });

  it('puts the deadline that passed last first, and equal days in their order', () => {
    const late = findLate(deadlines, '2026-07-01');
    expect(late.map(({ id, daysLate }) => `${id} ${daysLate}`)).toEqual([
      'district-update 11',
      'department-update 11',
      'head-update 31',
    ]);
  });

  it('leaves out what was done', () => {
    const late = findLate(deadlines, '2026-07-01', ['district-update', 'head-update']);
    expect(late.map(({ id }) => id)).toEqual(['department-update']);
  });

  it.each([
    [deadlines, '2026-02-30'],
    [deadlines, '1/6/2026'],
    [[{ lastDay: 'soon' }], '2026-06-01'],
    [null, '2026-06-01'],
    [deadlines, '2026-06-01', 'head-update'],
  ])('refuses what is no list, day or list of ids', (...args: readonly unknown[]) => {
    const thrown = expect.objectContaining({ code: 'ERR_DDS_OPTION_INVALID' }) as Error;
    expect(() => (findLate as (...all: readonly unknown[]) => unknown)(...args)).toThrow(thrown);
  });
});
