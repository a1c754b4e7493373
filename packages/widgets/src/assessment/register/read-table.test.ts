import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './read-table.js';

it('reads cells between tabs and rows on lines, whatever the line ends are', () => {
  expect(readTable('a\tb\r\nc\td\r')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it('keeps a tab, a line end and a quote that stand in a quoted cell', () => {
  expect(readTable('"a\n""b"""\t"c\td"\ne')).toEqual([['a\n"b"', 'c\td'], ['e']]);
});

it('keeps empty cells and leaves out empty rows', () => {
  expect(readTable('\ta\t\n\n\t\n')).toEqual([['', 'a', '']]);
});

it('reads back what a spreadsheet would write', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, '').trim());
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(table, (rows) => {
      const kept = rows.filter((row) => row.some((each) => each !== ''));
      const written = kept
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join('\t'))
        .join('\n');
      expect(readTable(written)).toEqual(kept);
    }),
  );
});

it('ends, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a', '\r') }), (text) => {
      expect(readTable(text).flat().join('').length).toBeLessThanOrEqual(text.length);
    }),
  );
});
