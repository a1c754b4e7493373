import { copyJson } from '../internal/copy-json.js';
import { isRecord } from '../internal/is-record.js';
import { findField, type Field } from './field.js';
import type { Proposal, ProposalIssue, ProposalIssueCode, ProposedValue } from './types.js';

/** A proposal that can be looked at, with the field that it speaks of. */
export interface ReadProposal {
  readonly proposal: Proposal;
  readonly field: Field;
  /** Place in the list, from 0. */
  readonly place: number;
}

/** An issue of one proposal, or of the list. */
export function proposalIssue(
  code: ProposalIssueCode,
  path: string,
  params: Readonly<Record<string, string>> = {},
): ProposalIssue {
  return { code, severity: 'error', path, params };
}

/** Reads a list of proposals; what cannot be read becomes an issue (proposals rule 7). */
export function readProposals(proposals: unknown): readonly (ReadProposal | ProposalIssue)[] {
  if (!Array.isArray(proposals)) return [proposalIssue('proposal-malformed', 'proposals')];
  return proposals.map((given: unknown, place) => readProposal(given, place));
}

function readProposal(given: unknown, place: number): ReadProposal | ProposalIssue {
  const at = `proposals/${place}`;
  const copy = copyJson(given);
  if (!isRecord(copy)) return proposalIssue('proposal-malformed', at);
  const { path, value, origin } = copy;
  if (typeof path !== 'string' || !isOrigin(origin)) return proposalIssue('proposal-malformed', at);
  const params = { path: path.slice(0, 80) };
  const field = findField(path);
  if (!field) return proposalIssue('proposal-path-unknown', at, params);
  if (!field.accepts(value)) return proposalIssue('proposal-value-invalid', at, params);
  return { proposal: { path, value: value as ProposedValue, origin }, field, place };
}

function isOrigin(value: unknown): value is Proposal['origin'] {
  if (!isRecord(value)) return false;
  const { system, at, reference } = value;
  return (
    typeof system === 'string' &&
    system.trim() !== '' &&
    (at === undefined || typeof at === 'string') &&
    (reference === undefined || typeof reference === 'string')
  );
}
