/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, rows on lines, and a cell that
 * holds either of them between quotes, with its own quotes doubled.
 *
 * @returns Rows of trimmed cells; empty rows are left out.
 */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const clean = text.replace(/\r\n?/g, '\n');
  while (cells.lastIndex < clean.length) {
    const match = cells.exec(clean);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cellsOfRow) => cellsOfRow.some((cell) => cell !== ''));
}
