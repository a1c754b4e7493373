import type { Assessment } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import { copyAssessment } from '../internal/read-assessment.js';
import type { ReviewSheet } from './types.js';

/**
 * Opens the authority's sheet: a copy of the school's file, which the reviewer then changes.
 *
 * @param assessment - The school's file; it is not changed.
 * @throws DdsError - `ERR_DDS_ASSESSMENT_INVALID` when it is no object, `ERR_DDS_VALUE_NOT_JSON` when
 * JSON cannot carry it.
 *
 * @example
 * ```ts
 * import { openReview, reviseReview } from '@dds/engine';
 *
 * const assessment = {
 *   schemaVersion: 1,
 *   catalog: '4725-2022',
 *   items: { '1.3.1': { points: 6 } },
 * } as const;
 * const sheet = reviseReview(openReview(assessment), assessment, 'items/1.3.1', { points: 4 }, {
 *   code: 'evidence-insufficient',
 *   text: 'Mới triển khai ở hai khối lớp.',
 * });
 * console.assert(sheet.external.items?.['1.3.1']?.points === 4);
 * ```
 */
export function openReview(assessment: Assessment): ReviewSheet {
  const external = copyAssessment(assessment);
  return { schemaVersion: 1, self: digestOf(external), external, reasons: {} };
}
