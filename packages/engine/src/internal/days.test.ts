import { describe, expect, it } from 'vitest';
import {
  addDays,
  countDays,
  isRealDay,
  readInstant,
  readSchoolYear,
  vietnamDayOf,
} from './days.js';

describe('days', () => {
  it.each(['2024-02-29', '2025-12-31', '0001-01-01'])('%s is a real day', (day) => {
    expect(isRealDay(day)).toBe(true);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '20250101', '', null, 20250101])(
    '%s is none',
    (day) => {
      expect(isRealDay(day)).toBe(false);
    },
  );

  it('counts whole days over a change of year and of leap years', () => {
    expect(countDays('2023-12-31', '2024-03-01')).toBe(61);
    expect(countDays('2026-06-01', '2026-05-31')).toBe(-1);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it.each([
    ['2026-05-31T16:59:59Z', '2026-05-31'],
    ['2026-05-31T17:00:00Z', '2026-06-01'],
    ['2026-06-01T00:00:00+07:00', '2026-06-01'],
    ['2026-05-31T23:59:59.999+07:00', '2026-05-31'],
  ])('%s is the day %s in Vietnam', (text, day) => {
    expect(vietnamDayOf(readInstant(text)!)).toBe(day);
  });

  it.each([
    '2026-05-31',
    '2026-05-31T10:00:00',
    '2026-05-31T10:00+07:00',
    '2026-05-31 10:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-05-31T24:00:00Z',
    '2026-05-31T10:60:00Z',
    '2026-05-31T10:00:00+25:00',
    'x2026-05-31T10:00:00Z',
    5,
  ])('%s is no date and time of RFC 3339', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  it('reads a school year of two following years alone', () => {
    expect(readSchoolYear('2025-2026')).toEqual({ start: 2025, end: 2026 });
    for (const text of [
      '2025-2027',
      '2025-2025',
      '2025',
      '25-26',
      'x2025-2026',
      '2025-2026x',
      null,
    ]) {
      expect(readSchoolYear(text)).toBeUndefined();
    }
  });
});
