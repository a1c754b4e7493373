import type { AssessmentResult } from '@dds/criteria';
import { closeLedger } from './close-ledger.js';
import { countResult } from './count-result.js';
import { openLedger } from './ledger.js';
import { readKeys } from './read-keys.js';
import { admitResult } from './read-result.js';
import { readSummary } from './read-summary.js';
import type { Summary, SummaryKeys } from './types.js';

/**
 * Adds one result to a summary: how many institutions reach which level, group by group and item by
 * item. Points are summed in hundredths and counted by whole points; there is no average.
 *
 * Each call writes a new summary. For many results `summariseBatch` is faster.
 *
 * @param summary - What has been added so far, or `aggregate.empty()`; never changed.
 * @param result - What `scoreAssessment` returns.
 * @param keys - Under which names and values it is counted besides `all`.
 * @returns The new summary, keys in a fixed order: the same results give the same bytes.
 * @throws DdsError - `ERR_DDS_SUMMARY_MISMATCH` when the result was reached by another catalog,
 * guidance or policies, or has other rows; `ERR_DDS_RESULT_INVALID`, `ERR_DDS_SUMMARY_INVALID` and
 * `ERR_DDS_OPTION_INVALID` when the result, the summary or the keys are none.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { aggregate, scoreAssessment } from '@dds/engine';
 *
 * const result = scoreAssessment(catalog4725, {
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   items: { '1.3.1': { points: 6 } },
 * });
 * const summary = aggregate.add(aggregate.empty(), result, { commune: 'Hạ Long' });
 * console.assert(summary.all.groups['1']?.criteria['1.3']?.items['1.3.1']?.full === 1);
 * console.assert(summary.by['commune']?.['Hạ Long']?.levels['none'] === 1);
 * ```
 */
export function add(summary: Summary, result: AssessmentResult, keys: SummaryKeys = {}): Summary {
  const ledger = openLedger();
  readSummary(ledger, summary);
  admitResult(ledger, result);
  countResult(ledger, result, readKeys(keys));
  return closeLedger(ledger);
}
