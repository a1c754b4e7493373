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
  /** Columns of small whole numbers once more: a list is asked four times as fast as the map. */
  readonly small: number[];
}

/** A row of the catalog. */
interface CodedRow<Row extends Part> {
  readonly code: string;
  readonly part: Row;
}

/** Figures by code of a row of the catalog. The rows are known once a first result is. */
export interface CodedFigures<Row extends Part = Part> {
  readonly kind: 'coded';
  readonly openRow: () => Row;
  rows: readonly CodedRow<Row>[] | null;
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
  return { kind: 'keyed', sheet, order, columns: new Map(), small: [] };
}

/** Opens figures by code, each with the parts that a row has. */
export function openCoded<Row extends Part>(openRow: () => Row): CodedFigures<Row> {
  return { kind: 'coded', openRow, rows: null };
}

/** Points of a group are seldom above this. */
const SMALL = 1000;

/** The column of a key, `undefined` where nothing can be counted by it. */
export function columnOf(keyed: KeyedFigures, key: unknown): number | undefined {
  return keyed.columns.get(key as Key) ?? openColumn(keyed, key);
}

/** The same for a number, as histograms ask for it. */
export function columnOfNumber(keyed: KeyedFigures, key: number): number | undefined {
  return keyed.small[key] ?? columnOf(keyed, key);
}

function openColumn({ columns, sheet, order, small }: KeyedFigures, key: unknown) {
  if (!isKey(key) || order.read(writeKey(key)) !== key) return undefined;
  const column = sheet.width++;
  columns.set(key, column);
  // Stryker disable next-line all: a shortcut; what it lacks is looked up in the map
  if (typeof key === 'number' && key < SMALL) small[key] = column;
  return column;
}

/**
 * Settles which rows there are, and tells whether they are those that were settled before.
 *
 * Of two orders the lesser stays, so that it does not matter which result came first.
 */
export function settleRows<Row extends Part>(
  coded: CodedFigures<Row>,
  codes: readonly string[],
): boolean {
  if (coded.rows === null) {
    coded.rows = codes.map((code) => ({ code, part: coded.openRow() }));
    return true;
  }
  const known = new Map(coded.rows.map((row) => [row.code, row]));
  const rows = codes.flatMap((code) => known.get(code) ?? []);
  if (rows.length < codes.length || rows.length < known.size) return false;
  if (JSON.stringify(codes) < JSON.stringify([...known.keys()])) coded.rows = rows;
  return true;
}
