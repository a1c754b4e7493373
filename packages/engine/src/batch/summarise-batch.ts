import type { Catalog } from '@dds/criteria';
import { closeLedger } from '../aggregate/close-ledger.js';
import { countResult } from '../aggregate/count-result.js';
import { openLedger, type Ledger } from '../aggregate/ledger.js';
import { readKeys, type KeyPair } from '../aggregate/read-keys.js';
import { admitResult } from '../aggregate/read-result.js';
import { checkSummary } from './check-batch.js';
import { scoreBatch } from './score-batch.js';
import { lineIssue } from './score-line.js';
import type {
  BatchIssue,
  BatchIssueCode,
  BatchRow,
  BatchSource,
  BatchSummary,
  SummaryOptions,
} from './types.js';

/**
 * Scores line by line and adds up, without keeping a row: memory does not grow with the lines.
 *
 * @param catalog - The index to score by; pass the same frozen object each time.
 * @param source - Lines of NDJSON, or values that have been parsed.
 * @param options - Guidance, policies, how a line is read, under which keys it is counted, and how
 * many issues are kept.
 * @returns How many lines were scored, their summary, and why the others were not.
 * @throws DdsError - The same as `scoreBatch`, and `ERR_DDS_OPTION_INVALID` when `keys` is no function
 * or `keepIssues` no whole number.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { summariseBatch } from '@dds/engine';
 *
 * const lines = ['{"catalog":"4725-2022","items":{"1.3.1":{"points":6}}}', '', '{"catalog":'];
 * const { scored, summary, issues } = await summariseBatch(catalog4725, lines, {
 *   keys: ({ institution }) => ({ province: institution?.province ?? 'chưa ghi' }),
 * });
 * console.assert(scored === 1 && summary.by['province']?.['chưa ghi']?.institutions === 1);
 * console.assert(issues[0]?.path === 'lines/3');
 * ```
 */
export async function summariseBatch(
  catalog: Catalog,
  source: BatchSource,
  options: SummaryOptions = {},
): Promise<BatchSummary> {
  checkSummary(options);
  const { keys, keepIssues = 100 } = options;
  const ledger = openLedger();
  const issues: BatchIssue[] = [];
  const counts = new Map<BatchIssueCode, number>();
  let lines = 0;
  let scored = 0;
  for await (const row of scoreBatch(catalog, source, options)) {
    lines += 1;
    const issue = row.ok ? countRow(ledger, row, keys) : row.issue;
    if (issue === null) {
      scored += 1;
      continue;
    }
    counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1);
    if (issues.length < keepIssues) issues.push(issue);
  }
  const issueCounts = Object.fromEntries(
    [...counts].sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return { lines, scored, summary: closeLedger(ledger), issueCounts, issues };
}

type ScoredRow = Extract<BatchRow, { readonly ok: true }>;

const noKeys: readonly KeyPair[] = [];

function countRow(ledger: Ledger, row: ScoredRow, keys: SummaryOptions['keys']): BatchIssue | null {
  const { line, assessment, result } = row;
  let pairs = noKeys;
  try {
    if (keys !== undefined) pairs = readKeys(keys(assessment, result));
  } catch {
    return lineIssue('keys-refused', line);
  }
  // The rows of one batch are those of its catalog.
  if (ledger.stamp === null) admitResult(ledger, result);
  countResult(ledger, result, pairs);
  return null;
}
