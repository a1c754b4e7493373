import { copyJson } from '../internal/copy-json.js';
import { isRecord } from '../internal/is-record.js';
import { copyValue, findField } from './field.js';
import { copyOrigin } from './read-proposals.js';
import type { ProposalEntry, ProposalLedger, ProposalStatus } from './types.js';

/**
 * A ledger in which nothing was offered yet.
 *
 * @example
 * ```ts
 * import { emptyLedger } from '@dds/engine';
 *
 * console.assert(emptyLedger.entries.length === 0);
 * ```
 */
export const emptyLedger: ProposalLedger = /* @__PURE__ */ Object.freeze({
  schemaVersion: 1,
  entries: /* @__PURE__ */ Object.freeze([]),
});

const statuses: readonly ProposalStatus[] = ['same', 'filled', 'different', 'accepted', 'refused'];

/**
 * Counts levels so that what a decision replaced, three below the entries, may nest as deep as it
 * did in the file, two below it.
 */
const ledgerDepth = -2;

/** Reads a ledger; `undefined` for what is none. */
export function readLedger(ledger: unknown): ProposalLedger | undefined {
  const copy = copyJson(ledger, ledgerDepth);
  if (!isRecord(copy) || copy['schemaVersion'] !== 1) return undefined;
  const entries: unknown = copy['entries'];
  if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  return { schemaVersion: 1, entries };
}

function isEntry(entry: unknown, index: number): entry is ProposalEntry {
  if (!isRecord(entry)) return false;
  const { id, path, value, origin, status, decision } = entry;
  const field = findField(path);
  return (
    id === index + 1 &&
    field !== undefined &&
    copyValue(field, value) !== undefined &&
    copyOrigin(origin) !== undefined &&
    statuses.includes(status as ProposalStatus) &&
    (status === 'accepted' || status === 'refused' ? isDecision(decision) : decision === null)
  );
}

function isDecision(decision: unknown): boolean {
  return (
    isRecord(decision) &&
    typeof decision['by'] === 'string' &&
    typeof decision['at'] === 'string' &&
    decision['replaced'] !== undefined
  );
}
