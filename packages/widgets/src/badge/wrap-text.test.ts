import { describe, expect, it } from 'vitest';

import { wrapText, type Room } from './wrap-text.js';

const em = (width: number, maxLines: number): Room => ({ width, size: 1, weight: 400, maxLines });

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('Trường THPT Chuyên Hạ Long', em(9, 3))).toEqual([
      'Trường THPT',
      'Chuyên Hạ Long',
    ]);
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrapText('a'.repeat(20), em(6, 3));
    expect(lines.join('')).toBe('a'.repeat(20));
    expect(lines.length).toBeGreaterThan(1);
  });

  it('ends with an ellipsis what needs more lines than there are', () => {
    const lines = wrapText('một hai ba bốn năm sáu bảy tám', em(5, 2));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('has room for less in bold', () => {
    expect(wrapText('Trường THPT Mẫu', em(9.5, 3))).toEqual(['Trường THPT Mẫu']);
    expect(wrapText('Trường THPT Mẫu', { ...em(9.5, 3), weight: 600 })).toEqual([
      'Trường THPT',
      'Mẫu',
    ]);
  });

  it('makes no line of no text', () => {
    expect(wrapText('', em(10, 3))).toEqual([]);
  });
});
