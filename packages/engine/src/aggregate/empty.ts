import { closeLedger } from './close-ledger.js';
import { openLedger } from './ledger.js';
import type { Summary } from './types.js';

/**
 * The summary of no result: adding it to another changes nothing.
 *
 * @example
 * ```ts
 * import { aggregate } from '@dds/engine';
 *
 * const summary = aggregate.empty();
 * console.assert(summary.all.institutions === 0 && summary.stamp === null);
 * ```
 */
export function empty(): Summary {
  return closeLedger(openLedger());
}
