import { isRecord } from '../internal/is-record.js';
import { isSameJson } from '../internal/same-json.js';
import { closeLedger } from './close-ledger.js';
import { columnOf, settleRows, type Part } from './columns.js';
import { refuseMismatch, refuseSummary } from './faults.js';
import { figuresOf, openLedger, raise, settleStamp, type Figures, type Ledger } from './ledger.js';
import { readStamp } from './stamp.js';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (!isRecord(value)) throw refuseSummary();
  return value;
}

/** Adds the figures of a summary to a ledger. */
export function readSummary(ledger: Ledger, value: unknown): void {
  const { schemaVersion, stamp, all, by } = fieldsOf(value);
  if (stamp === null) {
    // What was added, was added by some rules.
    if (!isSameJson(value, closeLedger(openLedger()))) throw refuseSummary();
    return;
  }
  const rules = readStamp(stamp);
  if (schemaVersion !== 1 || rules === undefined) throw refuseSummary();
  settleStamp(ledger, rules);
  readPart(ledger.layout, all, ledger.all);
  for (const [name, values] of Object.entries(fieldsOf(by))) {
    for (const [key, tally] of Object.entries(fieldsOf(values))) {
      readPart(ledger.layout, tally, figuresOf(ledger, name, key));
    }
  }
}

function readPart(part: Part, value: unknown, figures: Figures): void {
  switch (part.kind) {
    case 'figure':
      raise(figures, part.column, amountOf(value));
      return;
    case 'keyed':
      for (const [text, amount] of Object.entries(fieldsOf(value))) {
        const key = part.order.read(text);
        const column = columnOf(part, key);
        if (column === undefined) throw refuseSummary();
        raise(figures, column, amountOf(amount));
      }
      return;
    case 'coded': {
      const rows = fieldsOf(value);
      if (!settleRows(part, Object.keys(rows))) throw refuseMismatch();
      for (const { code, part: row } of part.rows ?? []) readPart(row, rows[code], figures);
      return;
    }
    case 'parts': {
      const fields = fieldsOf(value);
      for (const [name, one] of Object.entries(part.parts)) readPart(one, fields[name], figures);
    }
  }
}

function amountOf(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw refuseSummary();
  return value as number;
}
