import {
  stages,
  type Assessment,
  type Evidence,
  type Institution,
  type Measure,
  type Stage,
  type TypedNumber,
} from '@dds/criteria';
import {
  listOf,
  readAnswer,
  readEvidenceIds,
  readRegister,
  readUses,
  recordOf,
  type RowAnswer,
} from './read-answer.js';
import type { RowRef } from './row-ref.js';

/** Gives a changed copy; what is not changed is shared, and keys the form does not know stay. */
export type Update = (assessment: Assessment) => Assessment;

/** An assessment without answers. */
export function emptyAssessment(catalog: string): Assessment {
  return { schemaVersion: 1, catalog };
}

/** Sets or, with `undefined`, removes the school year. */
export function setSchoolYear(year: string | undefined): Update {
  return (assessment) => withKey(assessment, 'schoolYear', year);
}

/** Sets or, with `undefined`, removes a fact about the institution. */
export function setInstitution<K extends keyof Institution>(
  key: K,
  value: Institution[K] | undefined,
): Update {
  return (assessment) => {
    const institution = withKey(recordOf(assessment.institution), key, value);
    return withKey(assessment, 'institution', orNothing(institution));
  };
}

/** Adds or takes away a stage; the list stays in the order of {@link stages}. */
export function setStage(stage: Stage, offered: boolean): Update {
  return (assessment) => {
    const before = listOf(assessment.institution?.stages);
    const known = stages.filter((each) => (each === stage ? offered : before.includes(each)));
    const unknown = before.filter((each) => !stages.includes(each));
    const after = [...known, ...unknown];
    return setInstitution('stages', after.length > 0 ? after : undefined)(assessment);
  };
}

/** Sets or, with `undefined`, removes a part of a row's answer. */
export function setAnswer<K extends 'met' | 'points' | 'notApplicable' | 'note'>(
  row: RowRef,
  key: K,
  value: RowAnswer[K] | undefined,
): Update {
  return (assessment) => changeRow(assessment, row, (answer) => withKey(answer, key, value));
}

/** Sets or, with `undefined`, removes a part of an item's measure. */
export function setMeasure(
  row: RowRef,
  key: keyof Measure,
  value: TypedNumber | undefined,
): Update {
  return (assessment) =>
    changeRow(assessment, row, (answer) =>
      withKey(answer, 'measure', orNothing(withKey(recordOf(answer.measure), key, value))),
    );
}

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

function changeRow(
  assessment: Assessment,
  row: RowRef,
  change: (answer: RowAnswer) => RowAnswer,
): Assessment {
  const answer = orNothing(change(readAnswer(assessment, row)));
  const rows = withKey<Readonly<Record<string, RowAnswer>>>(
    recordOf(assessment[row.part]) as Readonly<Record<string, RowAnswer>>,
    row.code,
    answer,
  );
  return withKey(assessment, row.part, orNothing(rows));
}

/** A copy with the key set in its place, or without the key. */
function withKey<T extends object>(record: T, key: keyof T & string, value: unknown): T {
  if (value !== undefined) return { ...record, [key]: value };
  const { [key]: _, ...rest } = record;
  return rest as T;
}

function orNothing<T extends object>(record: T): T | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}
