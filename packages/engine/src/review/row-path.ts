/** A row that a review speaks of. */
export interface RowPlace {
  readonly part: 'conditions' | 'items';
  readonly code: string;
}

/** Reads `items/1.3.1` or `conditions/1.1`; `undefined` for what is no row. */
export function readRowPath(path: unknown): RowPlace | undefined {
  if (typeof path !== 'string') return undefined;
  const found = /^(conditions|items)\/([^/]+)$/.exec(path);
  if (!found) return undefined;
  const [part, code] = found.slice(1) as [RowPlace['part'], string];
  return ['__proto__', 'constructor', 'prototype'].includes(code) ? undefined : { part, code };
}
