import type { Assessment, ConditionAnswer, Evidence, ItemAnswer } from '@dds/criteria';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import type { AssessmentChanges } from './types.js';

/** Makes a copy of an assessment with other answers. */
export function applyChanges(assessment: Assessment, changes: AssessmentChanges): Assessment {
  const { conditions, items, evidence } = readChanges(changes);
  return {
    ...assessment,
    ...(conditions && { conditions: merge<ConditionAnswer>(assessment.conditions, conditions) }),
    ...(items && { items: merge<ItemAnswer>(assessment.items, items) }),
    ...(evidence && { evidence: mergeRegister(assessment.evidence, evidence) }),
  };
}

function readChanges(changes: AssessmentChanges): AssessmentChanges {
  const given: unknown = changes;
  const sound =
    isRecord(given) &&
    isRowsOrAbsent(given['conditions']) &&
    isRowsOrAbsent(given['items']) &&
    (given['evidence'] === undefined ||
      (Array.isArray(given['evidence']) && given['evidence'].every(isRecord)));
  if (sound) return changes;
  throw wrongOption(
    'The changes must be an object of conditions, items (answers by code, or null) and evidence (a list of entries).',
    'Thay đổi phải là đối tượng gồm conditions, items (câu trả lời theo mã, hoặc null) và evidence (danh sách minh chứng).',
  );
}

function isRowsOrAbsent(rows: unknown): boolean {
  if (rows === undefined) return true;
  return isRecord(rows) && Object.values(rows).every((row) => row === null || isRecord(row));
}

/** A map keeps a key such as `__proto__` from reaching a prototype. */
function merge<Answer extends ConditionAnswer | ItemAnswer>(
  answers: Readonly<Record<string, Answer>> | undefined,
  changes: Readonly<Record<string, Answer | null>>,
): Readonly<Record<string, Answer>> {
  const merged = new Map<string, Answer>(isRecord(answers) ? Object.entries(answers) : []);
  for (const [code, change] of Object.entries(changes)) {
    if (change === null) merged.delete(code);
    else merged.set(code, mergeAnswer(merged.get(code), change));
  }
  return Object.fromEntries(merged);
}

/** Points and a reason for leaving out exclude each other: the one that is given drops the other. */
function mergeAnswer<Answer extends ConditionAnswer | ItemAnswer>(
  answer: unknown,
  change: Answer,
): Answer {
  if (!isRecord(answer)) return change;
  const { points, notApplicable, ...rest } = answer;
  return {
    ...(points !== undefined && !('notApplicable' in change) && { points }),
    ...(notApplicable !== undefined && !('points' in change) && { notApplicable }),
    ...rest,
    ...change,
  };
}

function mergeRegister(register: unknown, entries: readonly Evidence[]): readonly Evidence[] {
  const merged: Evidence[] = Array.isArray(register) ? Array.from<Evidence>(register) : [];
  for (const entry of entries) {
    const { id }: { readonly id: unknown } = entry;
    const at = merged.findIndex((one) => isRecord(one) && typeof id === 'string' && one.id === id);
    if (at >= 0) merged[at] = entry;
    else merged.push(entry);
  }
  return merged;
}
