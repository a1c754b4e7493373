import { describe, expect, it } from 'vitest';

import { wrapText } from './wrap-text.js';

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('Trường THPT Chuyên Hạ Long', 9, 3)).toEqual(['Trường THPT', 'Chuyên Hạ Long']);
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrapText('a'.repeat(20), 6, 3);
    expect(lines.join('')).toBe('a'.repeat(20));
    expect(lines.length).toBeGreaterThan(1);
  });

  it('ends with an ellipsis what needs more lines than there are', () => {
    const lines = wrapText('một hai ba bốn năm sáu bảy tám', 5, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('makes no line of no text', () => {
    expect(wrapText('', 10, 3)).toEqual([]);
  });
});
