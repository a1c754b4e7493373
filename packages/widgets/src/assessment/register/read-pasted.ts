import { evidenceKinds, type Evidence, type EvidenceKind } from '@dds/criteria';
import { evidenceKindName } from '@dds/engine/issues';
import { readTypedDate } from '../../typing/index.js';
import type { FormModel, RowModel } from '../model/form-model.js';
import { listRows } from '../model/list-rows.js';
import { readRegisterIds } from '../model/read-answer.js';
import type { RowRef } from '../model/row-ref.js';
import type { Update } from '../model/update.js';
import { addEntry, linkEvidence, nextEvidenceId } from '../model/update-evidence.js';
import { fold } from '../path/find-rows.js';
import { readTable } from './read-table.js';

/** An entry that a pasted row gives, and the rows of the form that it is for. */
export interface PastedEntry {
  readonly entry: Evidence;
  readonly rows: readonly RowRef[];
  /** The register has it already: only the rows are new. */
  readonly isKnown: boolean;
}

/** Something in a pasted row that could not be taken as it stands. */
export interface PasteRemark {
  readonly code: 'row-unknown' | 'kind-unknown' | 'title-missing' | 'known' | 'public-unknown';
  /** Counted from 1, as the spreadsheet does. */
  readonly line: number;
  readonly text: string;
}

export interface Pasted {
  readonly entries: readonly PastedEntry[];
  readonly remarks: readonly PasteRemark[];
}

type Column = Exclude<keyof Evidence, 'id'> | 'rows' | 'id';

/** Headings by which a column is known, without diacritics. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  id: ['ma', 'ma minh chung', 'code'],
  title: ['ten', 'ten minh chung', 'ten van ban', 'ten tai lieu', 'noi dung', 'title', 'name'],
  number: ['so', 'so, ky hieu', 'so ky hieu', 'so/ky hieu', 'so hieu', 'so van ban', 'number'],
  date: ['ngay', 'ngay ban hanh', 'ngay thang', 'date', 'date of issue'],
  issuer: ['noi ban hanh', 'co quan ban hanh', 'don vi ban hanh', 'issuer'],
  kind: ['loai', 'loai minh chung', 'loai van ban', 'kind', 'type'],
  summary: ['tom tat', 'trich yeu', 'ghi chu', 'summary'],
  url: ['lien ket', 'duong dan', 'dia chi', 'link', 'url'],
  public: ['cong khai', 'public'],
  expires: ['het han', 'ngay het han', 'hieu luc den', 'expires', 'expiry'],
  rows: ['muc', 'tieu chi', 'ma muc', 'ma tieu chi', 'row', 'rows', 'criterion', 'criteria'],
};

/** The columns of a list without headings. */
const usual: readonly Column[] = ['title', 'number', 'date', 'issuer', 'url', 'rows'];

/**
 * Reads evidence that was copied from a spreadsheet. Nothing is dropped without a remark: what cannot
 * be read as a date or address stays as it was written, for the form to tell of.
 */
export function readPasted(text: string, model: FormModel): Pasted {
  const table = readTable(text);
  const named = (table[0] ?? []).map(columnOf);
  const hasHeadings = named.filter((column) => column !== undefined).length >= 2;
  const columns = hasHeadings ? named : usual;
  const rows = new Map(listRows(model.groups).map(({ row }) => [row.row.code, row]));
  const remarks: PasteRemark[] = [];
  const entries: PastedEntry[] = [];
  const taken = readRegisterIds(model.assessment);
  table.forEach((cells, index) => {
    if (hasHeadings && index === 0) return;
    const line = index + 1;
    const remark = (code: PasteRemark['code'], about: string): void => {
      remarks.push({ code, line, text: about });
    };
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const targets = readRows(cell('rows'), rows, (code) => remark('row-unknown', code));
    const facts = readFacts(cell, remark);
    const known = model.register.find(({ entry }) => isSame(entry, facts))?.entry;
    if (known) remark('known', known.id);
    if (!facts.title) remark('title-missing', '');
    const first = targets[0];
    const id = known?.id ?? nextEvidenceId(taken, first);
    const entry: Evidence = known ?? { id, ...facts };
    taken.add(id);
    entries.push({ entry, rows: targets.map(({ row }) => row), isKnown: known !== undefined });
  });
  return { entries, remarks };
}

/** Adds what was pasted to the register and to its rows. */
export function takePasted(entries: readonly PastedEntry[]): Update {
  return (assessment) =>
    entries.reduce((changed, { entry, rows, isKnown }) => {
      const added = isKnown ? changed : addEntry(entry)(changed);
      return rows.reduce((linked, row) => linkEvidence(row, entry.id)(linked), added);
    }, assessment);
}

function columnOf(heading: string): Column | undefined {
  const name = fold(heading.toLowerCase())
    .replace(/[:*.]+$/, '')
    .trim();
  return (Object.keys(headings) as Column[]).find((column) => headings[column].includes(name));
}

function readRows(
  text: string,
  rows: ReadonlyMap<string, RowModel>,
  onUnknown: (code: string) => void,
): readonly RowModel[] {
  const codes = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  return codes.flatMap((code) => {
    const row = rows.get(code.replace(/\.$/, ''));
    if (!row) onUnknown(code);
    return row ? [row] : [];
  });
}

function readFacts(
  cell: (column: Column) => string,
  remark: (code: PasteRemark['code'], text: string) => void,
): Omit<Evidence, 'id'> {
  const text = (column: 'title' | 'number' | 'issuer' | 'url' | 'summary') =>
    cell(column) === '' ? {} : { [column]: cell(column) };
  const day = (column: 'date' | 'expires') =>
    cell(column) === '' ? {} : { [column]: readTypedDate(cell(column)) };
  return {
    kind: readKind(cell('kind'), remark),
    ...text('title'),
    ...text('number'),
    ...day('date'),
    ...text('issuer'),
    ...text('summary'),
    ...text('url'),
    ...readPublic(cell('public'), remark),
    ...day('expires'),
  };
}

function readKind(
  text: string,
  remark: (code: PasteRemark['code'], text: string) => void,
): EvidenceKind {
  const wanted = fold(text.toLowerCase());
  const kind = evidenceKinds.find((each) =>
    [each, evidenceKindName(each, 'vi'), evidenceKindName(each, 'en')].some(
      (name) => fold(name.toLowerCase()) === wanted,
    ),
  );
  if (!kind && wanted) remark('kind-unknown', text);
  return kind ?? 'other';
}

function readPublic(
  text: string,
  remark: (code: PasteRemark['code'], text: string) => void,
): { readonly public?: boolean } {
  const said = fold(text.toLowerCase());
  if (said === '') return {};
  if (['co', 'x', 'yes', 'true', '1', 'cong khai'].includes(said)) return { public: true };
  if (['khong', 'no', 'false', '0'].includes(said)) return { public: false };
  remark('public-unknown', text);
  return {};
}

function isSame(entry: Evidence, facts: Omit<Evidence, 'id'>): boolean {
  if (facts.url && entry.url === facts.url) return true;
  return (
    Boolean(facts.title) &&
    entry.title === facts.title &&
    entry.number === facts.number &&
    entry.date === facts.date
  );
}
