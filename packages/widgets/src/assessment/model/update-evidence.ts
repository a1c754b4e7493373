import type { Assessment, Evidence } from '@dds/criteria';
import { listOf, readEvidenceIds, readRegister, readUses, recordOf } from './read-answer.js';
import type { RowRef } from './row-ref.js';
import { changeRow } from './update-answer.js';
import { withKey, type Update } from './update.js';

/** Adds an entry to the register. */
export function addEntry(entry: Evidence): Update {
  return (assessment) => ({ ...assessment, evidence: [...listOf(assessment.evidence), entry] });
}

/** Adds an entry to the register, and to the row. */
export function addEvidence(row: RowRef, entry: Evidence): Update {
  return (assessment) => linkEvidence(row, entry.id)(addEntry(entry)(assessment));
}

/** Adds an entry of the register to a row, unless the row has it. */
export function linkEvidence(row: RowRef, id: string): Update {
  return (assessment) =>
    changeIds(assessment, row, (ids) => (ids.includes(id) ? ids : [...ids, id]));
}

/**
 * Takes an entry off a row. It stays in the register, so that nothing typed is lost, unless nothing
 * was typed in it and no other row uses it.
 */
export function unlinkEvidence(row: RowRef, id: string): Update {
  return (assessment) => {
    const unlinked = changeIds(assessment, row, (ids) => ids.filter((each) => each !== id));
    const entry = readRegister(unlinked).find((each) => each.entry.id === id)?.entry;
    const isBlank = entry && Object.keys(entry).every((key) => key === 'id' || key === 'kind');
    return isBlank && !readUses(unlinked).has(id) ? removeEvidence(id)(unlinked) : unlinked;
  };
}

/** Sets or, with `undefined`, removes a part of an entry of the register. */
export function setEvidence<K extends Exclude<keyof Evidence, 'id'>>(
  id: string,
  key: K,
  value: Evidence[K] | undefined,
): Update {
  return (assessment) => ({
    ...assessment,
    evidence: listOf(assessment.evidence).map((entry) =>
      recordOf(entry).id === id ? withKey(entry, key, value) : entry,
    ),
  });
}

/** Takes an entry out of the register. */
export function removeEvidence(id: string): Update {
  return (assessment) => {
    const left = listOf(assessment.evidence).filter((entry) => recordOf(entry).id !== id);
    return withKey(assessment, 'evidence', left.length > 0 ? left : undefined);
  };
}

/** The next id for evidence of a row that is free, such as `H1-1.3.1-02`; `H-02` where it is for none. */
export function nextEvidenceId(
  taken: ReadonlySet<string>,
  row?: { readonly group: string; readonly row: RowRef },
): string {
  const prefix = row ? `H${row.group}-${row.row.code}` : 'H';
  for (let number = 1; ; number++) {
    const id = `${prefix}-${String(number).padStart(2, '0')}`;
    if (!taken.has(id)) return id;
  }
}

function changeIds(
  assessment: Assessment,
  row: RowRef,
  change: (ids: readonly string[]) => readonly string[],
): Assessment {
  return changeRow(assessment, row, (answer) => {
    const ids = change(readEvidenceIds(answer));
    return withKey(answer, 'evidence', ids.length > 0 ? ids : undefined);
  });
}
