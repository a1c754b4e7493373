import type { RegisterTexts } from './texts.vi.js';

export const en: RegisterTexts = {
  title: 'Evidence register',
  hint: 'One entry can serve several rows. Codes are given automatically.',
  empty: 'There is no evidence yet. Add it at its row, or paste a list below.',
  usedBy: (codes) => `Used by ${codes}`,
  unlinked: 'Evidence that no row uses',
  goTo: 'Go to row',
  row: 'Row',
  unlink: 'Take off row',
  linkTo: 'Use for one more row',
  paste: 'Paste a list from a spreadsheet',
  pasteHint:
    'Copy the rows in the spreadsheet and paste them here. The first should name the columns: Title, Number, Date, Issuer, Kind, Summary, Link, Public, Expires, Rows.',
  pasteField: 'Copied rows',
  read: (count) => (count === 1 ? '1 line was read:' : `${count} lines were read:`),
  rows: 'Rows',
  add: (count) => (count === 1 ? 'Add 1 entry' : `Add ${count} entries`),
  remarks: {
    'row-unknown': (line, text) =>
      `Line ${line}: the index has no row ${text}; the entry is added all the same, choose a row later.`,
    'kind-unknown': (line, text) => `Line ${line}: “${text}” is no known kind; it becomes “other”.`,
    'title-missing': (line) => `Line ${line}: there is no title.`,
    'public-unknown': (line, text) =>
      `Line ${line}: “${text}” does not say whether it is public; choose it later.`,
    known: (line, text) =>
      `Line ${line}: it is in the register already as ${text}; only the rows are added.`,
  },
};
