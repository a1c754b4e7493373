import type { Assessment, ConditionAnswer, Evidence, ItemAnswer } from '@dds/criteria';
import type { RowRef } from './row-ref.js';

/** The answer to a row, whichever kind of row it is. */
export type RowAnswer = ConditionAnswer & ItemAnswer;

/**
 * Reads an answer; one that is absent or malformed reads as empty. A page may set any value, and
 * the form still has to show it.
 */
export function readAnswer(assessment: Assessment, { part, code }: RowRef): RowAnswer {
  return recordOf(recordOf(assessment[part])[code]);
}

/** The ids of a row's evidence, each once, without what is no id. */
export function readEvidenceIds({ evidence }: RowAnswer): readonly string[] {
  return [...new Set(listOf(evidence))].filter((id) => typeof id === 'string');
}

/** The codes of the rows that name each evidence, in the order of the file. */
export function readUses(assessment: Assessment): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const part of ['conditions', 'items'] as const) {
    for (const code of Object.keys(recordOf(assessment[part]))) {
      for (const id of readEvidenceIds(readAnswer(assessment, { part, code }))) {
        const rows = uses.get(id);
        if (rows) rows.push(code);
        else uses.set(id, [code]);
      }
    }
  }
  return uses;
}

/** The ids that the evidence register holds. */
export function readRegisterIds(assessment: Assessment): Set<string> {
  return new Set(readRegister(assessment).map(({ entry }) => entry.id));
}

/** The entries of the evidence register that can be shown, with their places in the file. */
export function readRegister(assessment: Assessment): readonly RegisterEntry[] {
  return listOf(assessment.evidence).flatMap((entry, index) =>
    typeof recordOf(entry).id === 'string' ? [{ entry, index }] : [],
  );
}

/** An entry of the evidence register and its place in the file. */
export interface RegisterEntry {
  readonly entry: Evidence;
  readonly index: number;
}

/** The value itself where it is a plain record, else an empty one. */
export function recordOf<T extends object>(value: T | undefined): Partial<T> {
  const isRecord = typeof value === 'object' && (value as T | null) !== null;
  return isRecord && !Array.isArray(value) ? value : {};
}

/** The value itself where it is a list, else an empty one. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}
