import type { Assessment } from '@dds/criteria';
import type { GroupModel, Missing } from './form-model.js';
import { listRows, type ListedRow } from './list-rows.js';
import { listOf, recordOf } from './read-answer.js';

/**
 * Lists what is missing, in the order of the form: facts without which nobody can tell whose file
 * it is, conditions and items without an answer, rows without mandatory evidence.
 */
export function listMissing(
  assessment: Assessment,
  groups: readonly GroupModel[],
): readonly Missing[] {
  const { name, stages } = recordOf(assessment.institution);
  const facts = [
    ['institution/name', Boolean(name)],
    ['schoolYear', Boolean(assessment.schoolYear)],
    ['institution/stages', listOf(stages).length > 0],
  ] as const;
  return [
    ...facts.flatMap(([path, given]) => (given ? [] : [{ kind: 'fact' as const, path }])),
    ...listRows(groups).flatMap(missingOf),
  ];
}

function missingOf({ row: { row, path, state, issues } }: ListedRow): readonly Missing[] {
  if (state === 'unanswered') return [{ kind: row.part === 'items' ? 'item' : 'condition', path }];
  const lacks = issues.some(
    ({ code, severity }) => code === 'evidence-missing' && severity !== 'info',
  );
  return lacks ? [{ kind: 'evidence', path }] : [];
}
