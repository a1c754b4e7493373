import { closeLedger } from './close-ledger.js';
import { openLedger } from './ledger.js';
import { readSummary } from './read-summary.js';
import type { Summary } from './types.js';

/**
 * Adds two summaries up. Parts may be merged in any order and in any grouping: the bytes are those
 * of the whole.
 *
 * @param one - A summary; never changed.
 * @param other - Another one, by the same rules; never changed.
 * @returns The new summary.
 * @throws DdsError - `ERR_DDS_SUMMARY_MISMATCH` when they were reached by different catalogs,
 * guidances or policies, or have different rows; `ERR_DDS_SUMMARY_INVALID` when one is no summary or
 * a sum leaves the whole numbers up to 2^53 − 1.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { aggregate, scoreAssessment } from '@dds/engine';
 *
 * const result = scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '4725-2022' });
 * const commune = aggregate.add(aggregate.empty(), result);
 * const province = aggregate.merge(commune, commune);
 * console.assert(province.all.institutions === 2);
 * ```
 */
export function merge(one: Summary, other: Summary): Summary {
  const ledger = openLedger();
  readSummary(ledger, one);
  readSummary(ledger, other);
  return closeLedger(ledger);
}
