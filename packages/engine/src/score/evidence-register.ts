import type { Issue } from '@dds/criteria';
import { isRecord } from '../internal/is-record.js';
import { isWebAddress } from './is-web-address.js';
import { report, show } from './issue-list.js';

/** The kind of each evidence entry, by id. */
export type EvidenceRegister = ReadonlyMap<string, unknown>;

/** Reads the evidence register and reports entries and addresses that cannot stand (rule 9). */
export function openRegister(evidence: unknown, issues: Issue[] | null): EvidenceRegister {
  const register = new Map<string, unknown>();
  if (evidence === undefined) return register;
  if (!Array.isArray(evidence)) {
    report(issues, 'answer-malformed', 'error', 'evidence');
    return register;
  }
  evidence.forEach((entry: unknown, index) => {
    if (!isRecord(entry) || typeof entry['id'] !== 'string') {
      report(issues, 'answer-malformed', 'error', `evidence/${index}`);
      return;
    }
    const { id, kind, url } = entry;
    if (!register.has(id)) register.set(id, kind);
    if (url !== undefined && url !== '' && !isWebAddress(url)) {
      report(issues, 'evidence-url-unsafe', 'error', `evidence/${index}`, {
        evidence: show(id),
      });
    }
  });
  return register;
}
