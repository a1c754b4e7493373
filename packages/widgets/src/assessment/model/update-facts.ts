import { stages, type Institution, type Stage } from '@dds/criteria';
import { listOf, recordOf } from './read-answer.js';
import { orNothing, withKey, type Update } from './update.js';

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
