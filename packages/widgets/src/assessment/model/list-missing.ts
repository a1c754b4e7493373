import type { Assessment } from '@dds/criteria';
import type { GroupModel, RowModel } from './form-model.js';
import { listOf, recordOf } from './read-answer.js';

/** What a complete file still lacks. */
export type MissingKind = 'fact' | 'condition' | 'item' | 'evidence';

/** One thing that is missing, and the path of the field or row where it belongs. */
export interface Missing {
  readonly kind: MissingKind;
  readonly path: string;
}

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
    ...groups.flatMap(({ conditions, criteria }) => [
      ...conditions.flatMap((row) => missingOf(row, row.state, 'condition')),
      ...criteria.flatMap(({ items }) => items.flatMap((row) => missingOf(row, row.state, 'item'))),
    ]),
  ];
}

function missingOf(
  { path, issues }: RowModel,
  state: string,
  kind: 'condition' | 'item',
): readonly Missing[] {
  if (state === 'unanswered') return [{ kind, path }];
  const lacks = issues.some(
    ({ code, severity }) => code === 'evidence-missing' && severity !== 'info',
  );
  return lacks ? [{ kind: 'evidence', path }] : [];
}
