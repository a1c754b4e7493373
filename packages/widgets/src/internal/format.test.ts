import { describe, expect, it } from 'vitest';

import { formatDate, formatNumber } from './format.js';

describe('formatNumber', () => {
  it('writes the decimal comma in Vietnamese and the point in English', () => {
    expect(formatNumber(7.5, 'vi')).toBe('7,5');
    expect(formatNumber(7.5, 'en')).toBe('7.5');
  });

  it('keeps hundredths', () => {
    expect(formatNumber(75.01, 'vi')).toBe('75,01');
  });
});

describe('formatDate', () => {
  it('writes the day first', () => {
    expect(formatDate('2025-09-05')).toBe('05/09/2025');
  });

  it('gives back what is no ISO day', () => {
    expect(formatDate('tháng 9')).toBe('tháng 9');
  });
});
