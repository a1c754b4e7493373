import type { Part } from './columns.js';
import { refuseSummary } from './faults.js';
import { byCodeUnits, writeKey, type Key } from './key-order.js';
import type { Figures, Ledger } from './ledger.js';
import type { Summary, Tally } from './types.js';

/** Writes a ledger as the summary that it amounts to; the same figures give the same bytes. */
export function closeLedger({ stamp, layout, all, by }: Ledger): Summary {
  const close = (figures: Figures) => closePart(layout, figures) as Tally;
  return {
    schemaVersion: 1,
    stamp,
    all: close(all),
    by: closeMap(by, (values) => closeMap(values, close)),
  };
}

/** In order of the keys; `fromEntries` makes a name of any text, `__proto__` as well. */
function closeMap<Value, Closed>(
  map: ReadonlyMap<string, Value>,
  close: (value: Value) => Closed,
): Readonly<Record<string, Closed>> {
  const entries = [...map].map(([key, value]) => [key, close(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => byCodeUnits.compare(one, other)));
}

function closePart(part: Part, figures: Figures): unknown {
  switch (part.kind) {
    case 'figure':
      return figureAt(figures, part.column);
    case 'keyed': {
      const counted = [...part.columns]
        .map(([key, column]): [Key, number] => [key, figureAt(figures, column)])
        .filter(([, figure]) => figure > 0)
        .sort(([one], [other]) => part.order.compare(one, other));
      return Object.fromEntries(counted.map(([key, figure]) => [writeKey(key), figure]));
    }
    case 'coded':
      return Object.fromEntries(
        (part.rows ?? []).map(({ code, part: row }) => [code, closePart(row, figures)]),
      );
    case 'parts':
      return Object.fromEntries(
        Object.entries(part.parts).map(([name, one]) => [name, closePart(one, figures)]),
      );
  }
}

function figureAt(figures: Figures, column: number): number {
  const figure = figures[column] ?? 0;
  // Sums of whole numbers are exact, and the same in any order, as long as they are safe.
  if (!Number.isSafeInteger(figure)) throw refuseSummary();
  return figure;
}
