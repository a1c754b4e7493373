import type { FormModel, GroupModel } from '../model/form-model.js';
import { listRows } from '../model/list-rows.js';
import type { PathTexts } from './texts.js';

/** A part of the way through the form: `overview`, `groups/1`, `evidence`, `check`, `finish`. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** How far it is, in a few words. */
  readonly state: string;
  readonly isDone: boolean;
}

/** How many rows of a group have an answer, and how many there are. */
export function countAnswers(group: GroupModel): {
  readonly done: number;
  readonly all: number;
} {
  const rows = listRows([group]);
  const done = rows.filter(({ row: { state } }) => state !== 'unanswered').length;
  return { done, all: rows.length };
}

/** The steps of the form, in the order in which a school takes them. */
export function listSteps(model: FormModel, texts: PathTexts): readonly Step[] {
  const facts = model.missing.filter(({ kind }) => kind === 'fact').length;
  return [
    { id: 'overview', title: texts.overview, state: '', isDone: facts === 0 },
    ...model.groups.map((group) => {
      const { done, all } = countAnswers(group);
      return {
        id: `groups/${group.group.code}`,
        title: texts.group(group.group.code),
        state: texts.ofRows(done, all),
        isDone: done === all,
      };
    }),
    {
      id: 'evidence',
      title: texts.evidence,
      state: texts.documents(model.register.length),
      isDone: model.register.length > 0 && model.missing.every(({ kind }) => kind !== 'evidence'),
    },
    {
      id: 'check',
      title: texts.check,
      state: texts.toCheck(model.errors.length),
      isDone: false,
    },
    { id: 'finish', title: texts.finish, state: '', isDone: false },
  ];
}

/** The step in which a path of the form is shown. */
export function stepOf(path: string, { groups }: FormModel): string | undefined {
  if (/^(institution\/|schoolYear$|overview$)/.test(path)) return 'overview';
  if (/^(unlinked|register)\b/.test(path)) return 'evidence';
  if (path === 'check' || path === 'finish') return path;
  const code = /^(?:items|conditions|criteria|groups)\/([^/#]+)/.exec(path)?.[1];
  const holder = groups.find(
    ({ group, conditions, criteria }) =>
      group.code === code ||
      conditions.some(({ row }) => row.code === code) ||
      criteria.some(
        ({ criterion, items }) =>
          criterion.code === code || items.some(({ row }) => row.code === code),
      ),
  );
  return holder && `groups/${holder.group.code}`;
}
