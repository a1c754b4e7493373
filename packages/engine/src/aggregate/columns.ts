import { isKey, writeKey, type Key, type KeyOrder } from './key-order.js';

/** How many columns have been opened. */
export interface Sheet {
  width: number;
}

/** One figure of a summary: a column of every row of figures. */
export interface Figure {
  readonly kind: 'figure';
  readonly column: number;
}

/** Figures by key. A column is opened when its key is first met. */
export interface KeyedFigures {
  readonly kind: 'keyed';
  readonly sheet: Sheet;
  readonly order: KeyOrder;
  readonly columns: Map<Key, number>;
}

/** Figures by code of a row of the catalog. The codes are known once a first result is. */
export interface CodedFigures<Row extends Part = Part> {
  readonly kind: 'coded';
  readonly openRow: () => Row;
  codes: readonly string[] | null;
  readonly rows: Map<string, Row>;
}

/** Figures that belong together, in the order of their names. */
export interface PartsOf<Parts extends Readonly<Record<string, Part>>> {
  readonly kind: 'parts';
  readonly parts: Parts;
}

/** A part of a summary, by kind: the tree that a summary is closed into, with columns for figures. */
export type Part = Figure | KeyedFigures | CodedFigures | PartsOf<Readonly<Record<string, Part>>>;

/** Opens the column of one figure. */
export function openFigure(sheet: Sheet): Figure {
  return { kind: 'figure', column: sheet.width++ };
}

/** Opens figures by key. */
export function openKeyed(sheet: Sheet, order: KeyOrder): KeyedFigures {
  return { kind: 'keyed', sheet, order, columns: new Map() };
}

/** Opens figures by code, each with the parts that a row has. */
export function openCoded<Row extends Part>(openRow: () => Row): CodedFigures<Row> {
  return { kind: 'coded', openRow, codes: null, rows: new Map() };
}

/** The column of a key, `undefined` where nothing can be counted by it. */
export function columnOf(keyed: KeyedFigures, key: unknown): number | undefined {
  const { columns, sheet, order } = keyed;
  const known = columns.get(key as Key);
  if (known !== undefined) return known;
  if (!isKey(key) || order.read(writeKey(key)) !== key) return undefined;
  columns.set(key, sheet.width);
  return sheet.width++;
}

/**
 * Settles which rows there are, and tells whether they are those that were settled before.
 *
 * Of two orders the lesser stays, so that it does not matter which result came first.
 */
export function settleRows(coded: CodedFigures, codes: readonly string[]): boolean {
  if (coded.codes === null) {
    for (const code of codes) coded.rows.set(code, coded.openRow());
  } else {
    const isSame =
      codes.length === coded.codes.length && codes.every((code) => coded.rows.has(code));
    if (!isSame) return false;
    if (JSON.stringify(codes) >= JSON.stringify(coded.codes)) return true;
  }
  coded.codes = codes;
  return true;
}
