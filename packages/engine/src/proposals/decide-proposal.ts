import type { Assessment } from '@dds/criteria';
import { copyJson } from '../internal/copy-json.js';
import { readInstant } from '../internal/days.js';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { copyAssessment } from '../internal/read-assessment.js';
import { findField, standsIn } from './field.js';
import { emptyLedger, readLedger } from './ledger.js';
import { proposalIssue } from './read-proposals.js';
import type {
  Decision,
  ProposalEntry,
  ProposalLedger,
  ProposalOutcome,
  ProposedValue,
} from './types.js';

/**
 * Records what a person says to a proposal: to accept puts its value into the file, to refuse leaves
 * the field as it is, or empties it where merging had filled it.
 *
 * @param assessment - The file; it is not changed.
 * @param ledger - What `mergeProposals` returned with it.
 * @param decision - The entry's id, the decision, who made it and when.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for an entry that does not exist or needs no decision,
 * for no name, and for a time that is no RFC 3339 date and time; `ERR_DDS_ASSESSMENT_INVALID`,
 * `ERR_DDS_VALUE_NOT_JSON`.
 *
 * @example
 * ```ts
 * import { decideProposal, mergeProposals } from '@dds/engine';
 *
 * const merged = mergeProposals(
 *   { schemaVersion: 1, catalog: '4725-2022', items: { '1.3.1': { points: 4 } } },
 *   [{ path: 'items/1.3.1/points', value: 6, origin: { system: 'lms.example.edu.vn' } }],
 * );
 * const { assessment, ledger } = decideProposal(merged.assessment, merged.ledger, {
 *   id: 1,
 *   decision: 'accept',
 *   by: 'Nguyễn Thị An',
 *   at: '2026-05-20T08:00:00+07:00',
 * });
 * console.assert(assessment.items?.['1.3.1']?.points === 6);
 * console.assert(ledger.entries[0]?.decision?.replaced === 4);
 * ```
 */
export function decideProposal(
  assessment: Assessment,
  ledger: ProposalLedger,
  decision: Decision,
): ProposalOutcome {
  const file = copyAssessment(assessment);
  const { entries } = readLedger(ledger) ?? emptyLedger;
  const entry = isRecord(decision) ? entries.find(({ id }) => id === decision.id) : undefined;
  checkDecision(decision, entry);
  const field = findField(entry.path)!;
  if (!field.isReachable(file)) {
    const params = { path: entry.path.slice(0, 80) };
    const at = `proposals/${entry.id - 1}`;
    const issues = [proposalIssue('proposal-target-malformed', at, params)];
    return { assessment: file, ledger: { schemaVersion: 1, entries }, issues };
  }
  const { by, at } = decision;
  const accepted = decision.decision === 'accept';
  const replaced = (copyJson(field.readReplaced(file)) ?? null) as ProposedValue | null;
  const decided: ProposalEntry = {
    ...entry,
    status: accepted ? 'accepted' : 'refused',
    decision: { by, at, replaced },
  };
  if (accepted) field.write(file, copyJson(entry.value));
  else if (entry.status === 'filled' && standsIn(field, file, entry.value)) {
    field.write(file, undefined);
  }
  return {
    assessment: file,
    ledger: {
      schemaVersion: 1,
      entries: entries.map((one) => (one.id === entry.id ? decided : one)),
    },
    issues: [],
  };
}

function checkDecision(
  decision: Decision,
  entry: ProposalEntry | undefined,
): asserts entry is ProposalEntry {
  if (entry === undefined || (entry.status !== 'different' && entry.status !== 'filled')) {
    throw wrongOption(
      'No such proposal waits for a decision; give the id of an entry that is different or filled.',
      'Không có đề xuất nào như vậy đang chờ quyết định; hãy dùng id của mục có trạng thái different hoặc filled.',
    );
  }
  const known = decision.decision === 'accept' || decision.decision === 'refuse';
  const named = typeof decision.by === 'string' && decision.by.trim() !== '';
  if (known && named && readInstant(decision.at) !== undefined) return;
  throw wrongOption(
    'A decision is "accept" or "refuse", by someone who is named, at an RFC 3339 date and time.',
    'Quyết định phải là "accept" hoặc "refuse", có tên người quyết định và thời điểm theo RFC 3339.',
  );
}
