import { checkAgainst, verifyBadge, type Trust } from '@dds/credential';
import { catalog4725 as catalog, type Assessment, type Guidance } from '@dds/criteria';
import type { ParseIssue } from '@dds/criteria/assessment-file';
import { digestOf } from '@dds/criteria/digest';
import { compareReview, reviewIssueText, scoreAssessment, type ReviewSheet } from '@dds/engine';
import type { Words } from '../shell/problem.js';
import type { Dossier } from './types.js';

/** By what a dossier is judged. */
export interface Rules {
  readonly guidance: Guidance | undefined;
  readonly trust: Trust;
}

/** Scores a file anew; what the school says of its own result is not read. */
export function openDossier(
  fileName: string,
  assessment: Assessment,
  issues: readonly ParseIssue[],
  { guidance }: Rules,
): Dossier {
  const { name = '', portal = '' } = assessment.institution ?? {};
  return {
    id: digestOf(assessment),
    fileName,
    assessment,
    issues,
    review: null,
    result: scoreAssessment(catalog, assessment, { guidance }),
    school: { id: portal, name },
    declared: null,
    outcome: null,
  };
}

/** Judges a dossier by other rules than before. */
export async function judgeAgain(dossier: Dossier, rules: Rules): Promise<Dossier> {
  const { guidance } = rules;
  const result = scoreAssessment(catalog, reviewedOf(dossier) ?? dossier.assessment, { guidance });
  const again = { ...dossier, result };
  return dossier.declared ? attachBadge(again, dossier.declared.token, rules) : again;
}

/** Puts the badge by which a school declares itself beside its file. One that holds names it. */
export async function attachBadge(
  dossier: Dossier,
  token: string,
  { guidance, trust }: Rules,
): Promise<Dossier> {
  const assessment = checkAgainst(dossier.assessment, { catalog, guidance });
  const verification = await verifyBadge(token, { trust, at: new Date(), assessment });
  const school = verification.verdict === 'declared' ? verification.badge.school : dossier.school;
  return { ...dossier, school, declared: { token, verification } };
}

/** What is wrong with a sheet beside a dossier, in words. */
export function findFaults(
  { assessment }: Dossier,
  sheet: ReviewSheet,
  { guidance }: Rules,
): readonly Words[] {
  return compareReview(catalog, assessment, sheet, { guidance })
    .issues.filter(({ severity }) => severity === 'error')
    .map((issue) => (locale) => reviewIssueText(issue, locale));
}

/** Puts the authority's own answers beside the school's; from then on they give the result. */
export function attachReview(
  dossier: Dossier,
  review: NonNullable<Dossier['review']>,
  { guidance }: Rules,
): Dossier {
  const result = scoreAssessment(catalog, review.sheet.external, { guidance });
  return { ...dossier, review, result };
}

/** What the authority answers, where it differs from what the school does. */
export function reviewedOf({ id, review }: Dossier): Assessment | undefined {
  const external = review?.sheet.external;
  return external && digestOf(external) !== id ? external : undefined;
}

/** Whether the school is named by a badge that it signed itself. */
export function isProven({ declared }: Dossier): boolean {
  return declared?.verification.verdict === 'declared';
}
