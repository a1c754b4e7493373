import type { FormModel, RowModel } from '../model/form-model.js';
import { listRows, type ListedRow } from '../model/list-rows.js';
import type { Filter } from './texts.js';

/** What a person looks for. */
export interface Search {
  readonly filter: Filter;
  readonly words: string;
}

/**
 * Finds the rows that a person looks for: by the beginning of their number, or by what stands in
 * their title or their criterion's. Words typed without diacritics find words with them. Where
 * nowhere the words stand side by side, rows that hold all of them are found.
 *
 * @param isMarked - Whether a person wants to come back to the row of a path.
 * @returns The paths of the rows; `undefined` where nothing is looked for.
 */
export function findRows(
  model: FormModel,
  { filter, words }: Search,
  isMarked: (path: string) => boolean,
): ReadonlySet<string> | undefined {
  const wanted = words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (filter === 'all' && wanted.length === 0) return undefined;
  const numbers = wanted.filter(isNumber);
  const others = wanted.filter((word) => !isNumber(word));
  const rows = listRows(model.groups)
    .filter(({ row }) => passes(row, filter, isMarked))
    .filter(({ row }) => numbers.every((number) => isUnder(row, number)))
    .map((each) => ({ path: each.row.path, text: textOf(each) }));
  const side = rows.filter(({ text }) => holds(text, others.join(' ')));
  const found =
    side.length > 0 ? side : rows.filter(({ text }) => others.every((word) => holds(text, word)));
  return new Set(found.map(({ path }) => path));
}

/** Under which words a row is found. */
function textOf({ row, title, criterion }: ListedRow): string {
  return [row.row.code, title.vi, title.en, criterion?.vi, criterion?.en]
    .join(' ')
    .normalize('NFC')
    .toLowerCase();
}

function passes(
  { state, issues, path }: ListedRow['row'],
  filter: Filter,
  isMarked: (path: string) => boolean,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unanswered':
      return state === 'unanswered';
    case 'evidence':
      return issues.some(
        ({ code, severity }) => code === 'evidence-missing' && severity !== 'info',
      );
    case 'revisit':
      return isMarked(path);
  }
}

function isNumber(word: string): boolean {
  return /^\d+(\.\d+)*\.?$/.test(word);
}

function isUnder({ row: { code } }: RowModel, typed: string): boolean {
  const number = typed.replace(/\.$/, '');
  return code === number || code.startsWith(`${number}.`);
}

function holds(text: string, wanted: string): boolean {
  // What is typed without diacritics stands for all that is written with them.
  return text.includes(wanted) || (fold(wanted) === wanted && fold(text).includes(wanted));
}

/** A text without its diacritics. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
