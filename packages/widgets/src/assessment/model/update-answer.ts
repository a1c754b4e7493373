import type { Assessment, Measure, TypedNumber } from '@dds/criteria';
import { readAnswer, recordOf, type RowAnswer } from './read-answer.js';
import type { RowRef } from './row-ref.js';
import { orNothing, withKey, type Update } from './update.js';

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

/** A copy with another answer of a row. */
export function changeRow(
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
