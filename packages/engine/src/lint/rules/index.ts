import { addressRepeated } from './address-repeated.js';
import { baseNotClaimed } from './base-not-claimed.js';
import { conditionWithoutEvidence } from './condition-without-evidence.js';
import { everythingFull } from './everything-full.js';
import { evidenceAfterDay } from './evidence-after-day.js';
import { evidenceBeforeSchoolYear } from './evidence-before-school-year.js';
import { evidenceDateMalformed } from './evidence-date-malformed.js';
import { evidenceExpired } from './evidence-expired.js';
import { evidenceIdRepeated } from './evidence-id-repeated.js';
import { evidenceRepeated } from './evidence-repeated.js';
import { evidenceUnnamed } from './evidence-unnamed.js';
import { evidenceUnused } from './evidence-unused.js';
import { fullWithPart } from './full-with-part.js';
import { fullWithoutEvidence } from './full-without-evidence.js';
import { institutionUnnamed } from './institution-unnamed.js';
import { linkMissing } from './link-missing.js';
import { linkNotPublic } from './link-not-public.js';
import { oneEntryForMany } from './one-entry-for-many.js';
import { pointsOnNothing } from './points-on-nothing.js';
import { portalMissing } from './portal-missing.js';
import { rowForgotten } from './row-forgotten.js';
import { schoolYearMalformed } from './school-year-malformed.js';
import { schoolYearOver } from './school-year-over.js';
import { solutionUnnamed } from './solution-unnamed.js';
import { stagesMissing } from './stages-missing.js';
import { wholeDiffers } from './whole-differs.js';
import { wholeZero } from './whole-zero.js';

/** Every rule, in alphabetical order. */
export const lintRules = [
  addressRepeated,
  baseNotClaimed,
  conditionWithoutEvidence,
  everythingFull,
  evidenceAfterDay,
  evidenceBeforeSchoolYear,
  evidenceDateMalformed,
  evidenceExpired,
  evidenceIdRepeated,
  evidenceRepeated,
  evidenceUnnamed,
  evidenceUnused,
  fullWithPart,
  fullWithoutEvidence,
  institutionUnnamed,
  linkMissing,
  linkNotPublic,
  oneEntryForMany,
  pointsOnNothing,
  portalMissing,
  rowForgotten,
  schoolYearMalformed,
  schoolYearOver,
  solutionUnnamed,
  stagesMissing,
  wholeDiffers,
  wholeZero,
] as const;
