import { isSameJson } from '../internal/same-json.js';
import type { Sheet } from './columns.js';
import { refuseMismatch } from './faults.js';
import { layOutTally, type TallyLayout } from './layout.js';
import type { SummaryStamp } from './types.js';

/** One number for each column; columns beyond its end are zero. */
export type Figures = number[];

/**
 * A summary while it is being counted. All tallies share one layout, so that a result is read once
 * and its columns are raised in each tally that it belongs to.
 */
export interface Ledger {
  stamp: SummaryStamp | null;
  readonly layout: TallyLayout;
  /** Written anew for each result, as new lists for each cost a fifth of the counting. */
  readonly entry: Entry;
  readonly all: Figures;
  readonly by: Map<string, Map<string, Figures>>;
}

/** What one result adds: amounts for columns, side by side. */
export interface Entry {
  size: number;
  readonly columns: number[];
  readonly amounts: number[];
}

/** Opens a ledger in which nothing has been counted. */
export function openLedger(): Ledger {
  const sheet: Sheet = { width: 0 };
  const entry: Entry = { size: 0, columns: [], amounts: [] };
  return { stamp: null, layout: layOutTally(sheet), entry, all: [], by: new Map() };
}

/** Holds all that is added to one set of rules. */
export function settleStamp(ledger: Ledger, stamp: SummaryStamp): void {
  ledger.stamp ??= stamp;
  if (!isSameJson(ledger.stamp, stamp)) throw refuseMismatch();
}

/** The figures of a key's value, opened when it is first met. */
export function figuresOf(ledger: Ledger, name: string, value: string): Figures {
  let values = ledger.by.get(name);
  if (values === undefined) ledger.by.set(name, (values = new Map<string, Figures>()));
  let figures = values.get(value);
  if (figures === undefined) values.set(value, (figures = []));
  return figures;
}

/** Raises one column. */
export function raise(figures: Figures, column: number, amount: number): void {
  // Without a hole, which would make every later look slower.
  while (figures.length <= column) figures.push(0);
  figures[column]! += amount;
}

/** Notes an amount for a column. */
export function note(entry: Entry, column: number, amount: number): void {
  const { columns, amounts, size } = entry;
  columns[size] = column;
  amounts[size] = amount;
  entry.size = size + 1;
}

/** Raises every column of an entry. */
export function post(figures: Figures, { columns, amounts, size }: Entry): void {
  for (let index = 0; index < size; index += 1) {
    raise(figures, columns[index]!, amounts[index]!);
  }
}
