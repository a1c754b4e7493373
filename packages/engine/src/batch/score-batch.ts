import type { Catalog } from '@dds/criteria';
import { checkBatch } from './check-batch.js';
import { isBlank, scoreLine } from './score-line.js';
import type { BatchOptions, BatchRow, BatchSource } from './types.js';

/**
 * Scores line by line: a line that cannot be read or scored becomes an issue with its number and
 * never stops the rest.
 *
 * Blank lines are passed over, and counted in the numbers.
 *
 * @param catalog - The index to score by; pass the same frozen object each time.
 * @param source - Lines of NDJSON, or values that have been parsed.
 * @param options - Guidance, policies, and how a line is read.
 * @returns One row for each line that holds something, in the order of the lines.
 * @throws DdsError - With the first row: `ERR_DDS_OPTION_INVALID` when the source is no list or
 * stream or `read` is no function, `ERR_DDS_POLICY_INVALID` and `ERR_DDS_CATALOG_MISMATCH` when the
 * policies or the guidance do not fit the catalog.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { batchIssueText, scoreBatch } from '@dds/engine';
 *
 * const lines = ['{"catalog":"4725-2022","items":{"1.3.1":{"points":6}}}', '{"catalog":'];
 * for await (const row of scoreBatch(catalog4725, lines)) {
 *   if (row.ok) console.log(row.line, row.result.groups['1']?.points);
 *   else console.log(batchIssueText(row.issue, 'vi'));
 * }
 * ```
 */
export async function* scoreBatch(
  catalog: Catalog,
  source: BatchSource,
  options: BatchOptions = {},
): AsyncGenerator<BatchRow, void, undefined> {
  checkBatch(catalog, source, options);
  let line = 0;
  for await (const value of source) {
    line += 1;
    if (!isBlank(value)) yield scoreLine(catalog, value, line, options);
  }
}
