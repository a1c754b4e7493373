import type { Assessment } from '@dds/criteria';
import { copyJson } from '../internal/copy-json.js';
import { isRecord } from '../internal/is-record.js';
import { copyAssessment } from '../internal/read-assessment.js';
import { standsIn, type Field } from './field.js';
import { emptyLedger, readLedger } from './ledger.js';
import { proposalIssue, readProposals } from './read-proposals.js';
import type {
  Proposal,
  ProposalEntry,
  ProposalIssue,
  ProposalLedger,
  ProposalOutcome,
  ProposalStatus,
} from './types.js';

/**
 * Takes in values that another system offers. The same value changes nothing; an empty field is
 * filled, and the ledger says from where; a different value is only kept beside what stands, for a
 * person to decide. What a person wrote is never replaced.
 *
 * @param assessment - The file; it is not changed.
 * @param proposals - Values by path, such as `items/1.6.1/points`, with their origin.
 * @param ledger - What was offered before; absent: nothing. Keep it beside the file.
 * @returns The file with the empty fields filled, the ledger with a new entry for each new proposal,
 * and issues for those that cannot be read.
 * @throws DdsError - `ERR_DDS_ASSESSMENT_INVALID` when the assessment is no object,
 * `ERR_DDS_VALUE_NOT_JSON` when JSON cannot carry it.
 *
 * @example
 * ```ts
 * import { mergeProposals } from '@dds/engine';
 *
 * const origin = { system: 'lms.example.edu.vn' };
 * const { assessment, ledger } = mergeProposals(
 *   { schemaVersion: 1, catalog: '4725-2022', items: { '1.3.1': { points: 4 } } },
 *   [
 *     { path: 'items/1.3.1/points', value: 6, origin },
 *     { path: 'items/1.6.1/measure', value: { part: 42, whole: 45 }, origin },
 *   ],
 * );
 * console.assert(assessment.items?.['1.3.1']?.points === 4);
 * console.assert(assessment.items?.['1.6.1']?.measure?.part === 42);
 * console.assert(ledger.entries.map(({ status }) => status).join() === 'different,filled');
 * ```
 */
export function mergeProposals(
  assessment: Assessment,
  proposals: readonly Proposal[],
  ledger: ProposalLedger = emptyLedger,
): ProposalOutcome {
  const file = copyAssessment(assessment);
  const known = readLedger(ledger);
  const issues: ProposalIssue[] = known ? [] : [proposalIssue('ledger-malformed', 'ledger')];
  const entries: ProposalEntry[] = [...(known ?? emptyLedger).entries];
  const offered = new Set(entries.map(nameOffer));
  for (const read of readProposals(proposals)) {
    if (!('field' in read)) {
      issues.push(read);
      continue;
    }
    const { proposal, field, place } = read;
    if (!field.isReachable(file)) {
      const params = { path: proposal.path.slice(0, 80) };
      issues.push(proposalIssue('proposal-target-malformed', `proposals/${place}`, params));
      continue;
    }
    const offer = nameOffer(proposal);
    if (offered.has(offer)) continue;
    offered.add(offer);
    const status = weigh(field, file, proposal);
    if (status === 'filled') field.write(file, copyJson(proposal.value));
    entries.push({ id: entries.length + 1, ...proposal, status, decision: null });
  }
  return { assessment: file, ledger: { schemaVersion: 1, entries }, issues };
}

/** One text for the same value at the same path from the same system, key order aside. */
function nameOffer({ path, value, origin }: Proposal): string {
  return JSON.stringify([path, origin.system, value], (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function weigh(field: Field, file: Assessment, { value }: Proposal): ProposalStatus {
  if (standsIn(field, file, value)) return 'same';
  return field.isEmpty(file) ? 'filled' : 'different';
}
