import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatNumber } from './format.js';

describe('formatNumber', () => {
  it('writes the decimal comma in Vietnamese and the point in English', () => {
    expect(formatNumber(7.5, 'vi')).toBe('7,5');
    expect(formatNumber(7.5, 'en')).toBe('7.5');
  });

  it('keeps hundredths, and rounds what is finer', () => {
    expect(formatNumber(75.01, 'vi')).toBe('75,01');
    expect(formatNumber(200 / 3, 'vi')).toBe('66,67');
  });

  it('writes hundredths of any size as Intl does', () => {
    const options = { maximumFractionDigits: 2 };
    const formats = {
      vi: new Intl.NumberFormat('vi', options),
      en: new Intl.NumberFormat('en', options),
    };
    const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('vi', 'en'), (amount, locale) => {
        expect(formatNumber(amount / 100, locale)).toBe(formats[locale].format(amount / 100));
      }),
    );
  });
});
