import { figuresOf, post, type Ledger } from './ledger.js';
import type { KeyPair } from './read-keys.js';
import { readResult } from './read-result.js';

/** Counts a result, whose rows have been admitted, in every tally that it belongs to. */
export function countResult(ledger: Ledger, result: unknown, keys: readonly KeyPair[]): void {
  const entry = readResult(ledger, result);
  post(ledger.all, entry);
  for (const [name, value] of keys) post(figuresOf(ledger, name, value), entry);
}
