import type { Assessment, Evidence } from '@dds/criteria';
import type { CodePair } from '../internal/pair-rows.js';
import { readAnswer, readIds, readRegister } from '../internal/read-file.js';
import { documentKey } from './document-key.js';
import type { EvidenceDifference } from './types.js';

/** Says, of each row, which documents it gained and lost (compare rule 4). */
export function openEvidence(
  before: Assessment,
  after: Assessment,
): (part: 'conditions' | 'items', pair: CodePair) => EvidenceDifference {
  const earlier = openSide(before);
  const later = openSide(after);
  return (part, pair) => {
    const had = earlier(part, pair.before);
    const has = later(part, pair.after);
    const missing = (from: Documents, others: Documents) =>
      [...from].flatMap(([key, entry]) => (others.has(key) ? [] : [entry]));
    return { evidenceGained: missing(has, had), evidenceLost: missing(had, has) };
  };
}

type Documents = ReadonlyMap<string, Evidence>;

function openSide(file: Assessment) {
  const register = readRegister(file);
  return (part: 'conditions' | 'items', code: string | null): Documents => {
    const documents = new Map<string, Evidence>();
    const ids = code === null ? [] : readIds(readAnswer(file, part, code));
    for (const id of ids) {
      const entry = register.get(id);
      if (entry === undefined) continue;
      const key = documentKey(entry);
      if (!documents.has(key)) documents.set(key, entry);
    }
    return documents;
  };
}
