import { toHundredths } from '@dds/criteria/points';
import { isRecord } from '../internal/is-record.js';
import {
  columnOf,
  columnOfNumber,
  settleRows,
  type CodedFigures,
  type Figure,
  type KeyedFigures,
} from './columns.js';
import { refuseMismatch, refuseResult } from './faults.js';
import { holds, type CriterionLayout, type GroupLayout, type ItemLayout } from './layout.js';
import { note, settleStamp, type Entry, type Ledger } from './ledger.js';
import { readStamp } from './stamp.js';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (!isRecord(value)) throw refuseResult();
  return value;
}

/** Sees to it that a result was reached by the rules, and has the rows, of those before it. */
export function admitResult(ledger: Ledger, value: unknown): void {
  const result = fieldsOf(value);
  const stamp = readStamp(result['stamp']);
  if (result['schemaVersion'] !== 1 || stamp === undefined) throw refuseResult();
  settleStamp(ledger, stamp);
  const groups = fieldsOf(result['groups']);
  const { groups: layout } = ledger.layout.parts;
  settle(layout, Object.keys(groups));
  for (const { code, part } of layout.rows ?? [])
    admitGroup(part, fieldsOf(groups[code])['criteria']);
}

function admitGroup({ parts }: GroupLayout, value: unknown): void {
  const rows = fieldsOf(value);
  const codesOf = (kind: string) =>
    Object.keys(rows).filter((code) => fieldsOf(rows[code])['kind'] === kind);
  const [conditions, criteria] = [codesOf('condition'), codesOf('scored')];
  if (conditions.length + criteria.length < Object.keys(rows).length) throw refuseResult();
  settle(parts.conditions, conditions);
  settle(parts.criteria, criteria);
  for (const { code, part } of parts.criteria.rows ?? []) {
    const items = fieldsOf(fieldsOf(rows[code])['items']);
    settle(part.parts.items, Object.keys(items));
  }
}

function settle(layout: CodedFigures, codes: readonly string[]): void {
  if (!settleRows(layout, codes)) throw refuseMismatch();
}

/** Reads what a result, whose rows have been admitted, adds; the entry holds until the next one. */
export function readResult({ layout, entry }: Ledger, value: unknown): Entry {
  entry.size = 0;
  const { complete, level, groups, issues } = fieldsOf(value);
  const { parts } = layout;
  if (typeof complete !== 'boolean' || !Array.isArray(issues)) throw refuseResult();
  count(entry, parts.institutions);
  if (complete) count(entry, parts.complete);
  countKey(entry, parts.levels, level);
  const rows = fieldsOf(groups);
  for (const { code, part } of parts.groups.rows ?? [])
    readGroup(part, fieldsOf(rows[code]), entry);
  for (const issue of issues) countKey(entry, parts.issues, fieldsOf(issue)['code']);
  return entry;
}

function readGroup({ parts }: GroupLayout, group: Fields, entry: Entry): void {
  countKey(entry, parts.levels, group['level']);
  countKey(entry, parts.levelsByPoints, group['levelByPoints']);
  countHolds(entry, parts.holds, group['holds']);
  addPoints(entry, parts.hundredths, parts.histogram, group['points']);
  const rows = fieldsOf(group['criteria']);
  for (const { code, part } of parts.conditions.rows ?? []) {
    countKey(entry, part, fieldsOf(rows[code])['state']);
  }
  for (const { code, part } of parts.criteria.rows ?? []) {
    readCriterion(part, fieldsOf(rows[code]), entry);
  }
}

function countHolds(entry: Entry, layout: KeyedFigures, value: unknown): void {
  if (!Array.isArray(value) || !value.every(isFirstOf)) throw refuseResult();
  for (const hold of value) countKey(entry, layout, hold);
}

function isFirstOf(hold: unknown, index: number, list: readonly unknown[]): boolean {
  return index < holds.length && list.indexOf(hold) === index;
}

function readCriterion({ parts }: CriterionLayout, criterion: Fields, entry: Entry): void {
  const { points, band } = criterion;
  addPoints(entry, parts.hundredths, parts.histogram, points);
  if (band !== null) countKey(entry, parts.bands, band);
  const rows = fieldsOf(criterion['items']);
  for (const { code, part } of parts.items.rows ?? []) readItem(part, fieldsOf(rows[code]), entry);
}

function readItem({ parts }: ItemLayout, item: Fields, entry: Entry): void {
  const { state, points, maxPoints } = item;
  countKey(entry, parts.states, state);
  // What is not scored has no points: its zero is no zero that somebody gave.
  if (state !== 'scored') return;
  addPoints(entry, parts.hundredths, parts.histogram, points);
  if (typeof maxPoints !== 'number') throw refuseResult();
  if ((points as number) >= maxPoints) count(entry, parts.full);
}

function addPoints(entry: Entry, sum: Figure, histogram: KeyedFigures, points: unknown): void {
  const hundredths = toHundredths(points);
  if (hundredths === undefined || !Number.isSafeInteger(hundredths)) throw refuseResult();
  note(entry, sum.column, hundredths);
  noteKnown(entry, columnOfNumber(histogram, Math.floor(hundredths / 100)));
}

function countKey(entry: Entry, layout: KeyedFigures, key: unknown): void {
  noteKnown(entry, columnOf(layout, key));
}

function noteKnown(entry: Entry, column: number | undefined): void {
  if (column === undefined) throw refuseResult();
  note(entry, column, 1);
}

function count(entry: Entry, figure: Figure): void {
  note(entry, figure.column, 1);
}
