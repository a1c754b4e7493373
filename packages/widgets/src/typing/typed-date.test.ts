import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTypedDate, readTypedDate } from './typed-date.js';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
const nearlyDate = fc.string({ unit: fc.constantFrom(...'0123/.- '.split(''), '/2025') });

describe('readTypedDate', () => {
  it.each([
    '05/09/2025',
    '5/9/2025',
    '5.9.2025',
    '05-09-2025',
    '5 / 9 / 2025',
    ' 05/09/2025\u00a0',
    '０５/０９/２０２５',
    '2025-09-05',
  ])('reads %j as the fifth of September', (text) => {
    expect(readTypedDate(text)).toBe('2025-09-05');
  });

  it.each(['', '  ', '\u00a0'])('reads blank %j as nothing', (text) => {
    expect(readTypedDate(text)).toBeUndefined();
  });

  it.each(['31/02/2025', '29/02/2025', '31/04/2025', '0/9/2025', '5/13/2025', '2025-02-31'])(
    'keeps %j, a day that does not exist',
    (text) => {
      expect(readTypedDate(text)).toBe(text);
    },
  );

  it('reads the leap day of a leap year', () => {
    expect(readTypedDate('29/02/2024')).toBe('2024-02-29');
  });

  it.each(['5/9/25', '5/9', '05/09/0205', '05092025', '5/9-2025', 'tháng 9', '2025-9-5'])(
    'keeps %j, which it would have to guess',
    (text) => {
      expect(readTypedDate(text)).toBe(text);
    },
  );

  it('never throws, and gives back an ISO date, the text itself or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyDate), (text) => {
        const value = readTypedDate(text);
        expect(value === undefined || value === text || /^\d{4}-\d\d-\d\d$/.test(value)).toBe(true);
      }),
    );
  });
});

describe('formatTypedDate', () => {
  it('writes the day first in Vietnamese', () => {
    expect(formatTypedDate('2025-09-05', 'vi')).toBe('05/09/2025');
  });

  it('keeps the ISO form in English, where the day could be taken for the month', () => {
    expect(formatTypedDate('2025-09-05', 'en')).toBe('2025-09-05');
  });

  it.each(['5/9/25', '2025-02-31', ''])('leaves %j, which is no date, as it is', (text) => {
    expect(formatTypedDate(text, 'vi')).toBe(text);
  });

  it('writes nothing for nothing', () => {
    expect(formatTypedDate(undefined, 'vi')).toBe('');
  });

  it('is read back as the same date', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom('vi', 'en'), (date, locale) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readTypedDate(formatTypedDate(iso, locale))).toBe(iso);
      }),
    );
  });
});
