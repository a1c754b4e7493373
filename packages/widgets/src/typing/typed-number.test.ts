import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTypedNumber, readTypedNumber } from './typed-number.js';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
const nearlyNumber = fc.string({ unit: fc.constantFrom(...'01239.,- \u00a0７đ'.split('')) });

describe('readTypedNumber', () => {
  it.each([
    ['7', 7],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['0,25', 0.25],
    ['12,50', 12.5],
    ['06', 6],
    ['0', 0],
    ['1234', 1234],
    [' 7,5\t', 7.5],
    ['\u00a07,5\u202f', 7.5],
    ['\u30007\ufeff', 7],
    ['７．５', 7.5],
    ['１２，５', 12.5],
  ])('reads %j as %d', (text, number) => {
    expect(readTypedNumber(text)).toBe(number);
  });

  it.each(['', ' ', '\u00a0\t', '\u3000'])('reads blank %j as nothing', (text) => {
    expect(readTypedNumber(text)).toBeUndefined();
  });

  it.each(['1.234', '1,234', '12.345', '123,456', '-1.234'])(
    'keeps %j, which may mean thousands or decimals',
    (text) => {
      expect(readTypedNumber(text)).toBe(text);
    },
  );

  it.each([
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['1,2345', 1.2345],
  ])('reads %j, which cannot mean thousands', (text, number) => {
    expect(readTypedNumber(text)).toBe(number);
  });

  it.each(['1.234,5', '1,234.5', '1 234', '1.234.567'])('keeps %j with two signs', (text) => {
    expect(readTypedNumber(text)).toBe(text);
  });

  it.each([',5', '.5', '7,', '7.', ',', '.', '-', '7,,5'])('keeps half a number %j', (text) => {
    expect(readTypedNumber(text)).toBe(text);
  });

  it.each(['6,5đ', 'abc', '1e3', '+1', '0x10', 'NaN', 'Infinity', '7²', '①', '½', '42/45', '--1'])(
    'keeps %j, which is no plain number',
    (text) => {
      expect(readTypedNumber(text)).toBe(text);
    },
  );

  it('keeps text as typed, spaces included', () => {
    expect(readTypedNumber(' 6,5đ ')).toBe(' 6,5đ ');
  });

  it('reads a clear negative number, so that the engine can refuse it', () => {
    expect(readTypedNumber('-1')).toBe(-1);
  });

  it('reads minus zero as zero', () => {
    expect(readTypedNumber('-0')).toBe(0);
  });

  it('keeps a number of more digits than a number can hold', () => {
    expect(readTypedNumber('9007199254740993')).toBe('9007199254740993');
  });

  it('never throws, and gives back either a number, the text itself or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyNumber), (text) => {
        const value = readTypedNumber(text);
        expect(value === undefined || value === text || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('formatTypedNumber', () => {
  it('writes a decimal comma in Vietnamese and a point in English', () => {
    expect([formatTypedNumber(7.5, 'vi'), formatTypedNumber(7.5, 'en')]).toEqual(['7,5', '7.5']);
  });

  it('writes no thousands separator', () => {
    expect(formatTypedNumber(1234.5, 'vi')).toBe('1234,5');
  });

  it('leaves text as it is', () => {
    expect(formatTypedNumber('1.234', 'vi')).toBe('1.234');
  });

  it('writes nothing for nothing', () => {
    expect(formatTypedNumber(undefined, 'vi')).toBe('');
  });

  it('is read back as the same number', () => {
    const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('vi', 'en'), (n, locale) => {
        const points = n / 100;
        expect(readTypedNumber(formatTypedNumber(points, locale))).toBe(points);
      }),
    );
  });
});
