import { copyJson } from '../internal/copy-json.js';
import { isRecord } from '../internal/is-record.js';
import { copyValue, findField, type Field } from './field.js';
import type { Proposal, ProposalIssue, ProposalIssueCode, ProposalOrigin } from './types.js';

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
  // Array.from, unlike map, sees the holes of a list too.
  return Array.from(proposals, readProposal);
}

function readProposal(given: unknown, place: number): ReadProposal | ProposalIssue {
  const at = `proposals/${place}`;
  const { path, value, origin } = isRecord(given) ? given : {};
  const from = copyOrigin(origin);
  if (typeof path !== 'string' || !from) return proposalIssue('proposal-malformed', at);
  const params = { path: path.slice(0, 80) };
  const field = findField(path);
  if (!field) return proposalIssue('proposal-path-unknown', at, params);
  const copy = copyValue(field, value);
  if (copy === undefined) return proposalIssue('proposal-value-invalid', at, params);
  return { proposal: { path, value: copy, origin: from }, field, place };
}

/** A copy of an origin that a ledger can hold; `undefined` of what is none. */
export function copyOrigin(value: unknown): ProposalOrigin | undefined {
  const copy = copyJson(value, 1);
  if (!isRecord(copy)) return undefined;
  const { system, at, reference } = copy;
  const isSound =
    typeof system === 'string' &&
    system.trim() !== '' &&
    (at === undefined || typeof at === 'string') &&
    (reference === undefined || typeof reference === 'string');
  return isSound ? (copy as unknown as ProposalOrigin) : undefined;
}
