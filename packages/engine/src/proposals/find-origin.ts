import type { Assessment } from '@dds/criteria';
import { requireAssessment } from '../internal/read-assessment.js';
import { findField, standsIn } from './field.js';
import { readLedger } from './ledger.js';
import type { ProposalLedger, ProposalOrigin } from './types.js';

/**
 * Says which system a value came from, as long as that value still stands.
 *
 * @param assessment - The file.
 * @param ledger - What was offered for it.
 * @param path - Such as `items/1.6.1/points`.
 * @returns The origin of the last entry that was filled or accepted and whose value stands there;
 * `null` where a person wrote it, or nothing stands.
 * @throws DdsError - `ERR_DDS_ASSESSMENT_INVALID` when the assessment is no object.
 *
 * @example
 * ```ts
 * import { findOrigin, mergeProposals } from '@dds/engine';
 *
 * const path = 'items/1.3.1/points';
 * const { assessment, ledger } = mergeProposals({ schemaVersion: 1, catalog: '4725-2022' }, [
 *   { path, value: 6, origin: { system: 'lms.example.edu.vn' } },
 * ]);
 * console.assert(findOrigin(assessment, ledger, path)?.system === 'lms.example.edu.vn');
 * ```
 */
export function findOrigin(
  assessment: Assessment,
  ledger: ProposalLedger,
  path: string,
): ProposalOrigin | null {
  const file = requireAssessment(assessment);
  const field = findField(path);
  const entries = readLedger(ledger)?.entries ?? [];
  const standing = entries.filter(
    (one) =>
      one.path === path &&
      (one.status === 'filled' || one.status === 'accepted') &&
      field !== undefined &&
      standsIn(field, file, one.value),
  );
  return standing.at(-1)?.origin ?? null;
}
