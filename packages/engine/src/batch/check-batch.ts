import type { Catalog } from '@dds/criteria';
import { wrongOption } from '../internal/misuse.js';
import { scoreAssessment } from '../score/index.js';
import type { BatchOptions, BatchSource, SummaryOptions } from './types.js';

/** Refuses misuse before the first line, so that no line is blamed for it. */
export function checkBatch(catalog: Catalog, source: BatchSource, options: BatchOptions): void {
  if (!isListOfLines(source)) {
    throw wrongOption(
      'The source is a list or a stream of lines, such as text.split("\\n").',
      'Nguồn phải là danh sách hoặc luồng các dòng, ví dụ text.split("\\n").',
    );
  }
  if (options.read !== undefined) checkFunction(options.read, 'read');
  scoreAssessment(catalog, { schemaVersion: 1, catalog: catalog.id }, options);
}

/** Refuses misuse of what `summariseBatch` takes besides. */
export function checkSummary({ keys, keepIssues = 0 }: SummaryOptions): void {
  if (keys !== undefined) checkFunction(keys, 'keys');
  if (Number.isSafeInteger(keepIssues) && keepIssues >= 0) return;
  throw wrongOption(
    '"keepIssues" is a whole number of at least 0.',
    '"keepIssues" phải là số nguyên không âm.',
  );
}

/** A text can be walked through as well, but letter by letter. */
function isListOfLines(source: unknown): boolean {
  if (typeof source !== 'object' || source === null) return false;
  return Symbol.asyncIterator in source || Symbol.iterator in source;
}

function checkFunction(value: unknown, name: string): void {
  if (typeof value === 'function') return;
  throw wrongOption(`"${name}" is a function.`, `"${name}" phải là một hàm.`);
}
