import { describe, expect, it } from 'vitest';

import { formatNumber } from './format.js';

describe('formatNumber', () => {
  it('writes the decimal comma in Vietnamese and the point in English', () => {
    expect(formatNumber(7.5, 'vi')).toBe('7,5');
    expect(formatNumber(7.5, 'en')).toBe('7.5');
  });

  it('keeps hundredths', () => {
    expect(formatNumber(75.01, 'vi')).toBe('75,01');
  });
});
